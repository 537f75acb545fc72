import { createHash } from 'node:crypto';
import type { SystemInspection } from '../inspection.js';
import type { ArrivedTranscript } from './check-transcript.js';

/** A row of the answers to transactions 2 and 6, in their own words. */
export interface TranscriptRow {
  readonly ma_hoc_sinh: string;
  readonly ten_hoc_sinh: string;
  readonly so_cccd: string;
  readonly ma_tra_cuu_uuid: string;
  readonly trang_thai: number;
  readonly error: string;
  readonly error_field_title: string;
  readonly error_description: string;
}

export interface DecisionOptions {
  /** Submissions are decided after this many questions. Default 0: at once. */
  readonly afterPolls?: number;
  /** Revocations are decided after this many questions. Default 0. */
  readonly revocationsAfterPolls?: number;
  /** Lookup codes of transcripts that are refused. */
  readonly refuses?: readonly string[];
  /** Lookup codes whose revocation is refused. */
  readonly keeps?: readonly string[];
}

/** Who and which transcript a revocation is about. */
export type RevokedTranscript = Pick<
  ArrivedTranscript,
  'uuid' | 'pupilCode' | 'pupilName' | 'personalNumber' | 'schoolYear'
>;

interface Held {
  readonly digest: string;
  readonly pupilAndYear: string;
  state: 'issued' | 'revoked';
}

interface Packet {
  readonly rows: readonly TranscriptRow[];
  readonly revokes: readonly string[];
  polls: number;
}

/** The transcripts that the sandbox's store holds, and what it decided about each packet. */
export class TranscriptRegister {
  readonly #inspection: SystemInspection;
  readonly #options: DecisionOptions;
  readonly #held = new Map<string, Held>();
  readonly #submissions = new Map<string, Packet>();
  readonly #revocations = new Map<string, Packet>();

  constructor(inspection: SystemInspection, options: DecisionOptions = {}) {
    this.#inspection = inspection;
    this.#options = options;
  }

  /** Transaction 1; a packet whose id is known is the same packet and changes nothing. */
  submit(messageId: string, transcripts: readonly ArrivedTranscript[]): void {
    const known = this.#submissions.get(messageId);
    const rows = known?.rows ?? transcripts.map((transcript) => this.#take(transcript));
    for (const [index, { uuid }] of transcripts.entries()) {
      const isTaken = known === undefined && rows[index]?.trang_thai === 1;
      this.#inspection.arrived({ recordId: uuid, version: 1, event: 'NEW', isTaken, deliveryId: messageId });
    }
    if (known === undefined) this.#submissions.set(messageId, { rows, revokes: [], polls: 0 });
  }

  /** Transaction 5. */
  revoke(messageId: string, transcripts: readonly RevokedTranscript[]): void {
    for (const { uuid } of transcripts) {
      this.#inspection.arrived({ recordId: uuid, version: 2, event: 'CANCEL', deliveryId: messageId });
    }
    if (this.#revocations.has(messageId)) return;
    const rows = transcripts.map((transcript) => {
      const isHeld = this.#held.has(transcript.uuid);
      const isKept = this.#options.keeps?.includes(transcript.uuid) === true;
      if (isHeld && !isKept) return rowOf(transcript, 2);
      return rowOf(transcript, 3, isHeld ? 'DA_CHOT_NAM_HOC' : 'KHONG_CO_HOC_BA', 'MA_TRA_CUU_UUID');
    });
    const revokes = rows.filter(({ trang_thai: state }) => state === 2).map((row) => row.ma_tra_cuu_uuid);
    this.#revocations.set(messageId, { rows, revokes, polls: 0 });
    this.#decide(this.#revocations.get(messageId)!, this.#options.revocationsAfterPolls);
  }

  /** Transactions 2 and 6: rows, `pending`, or `undefined` where there is no such packet. */
  result(transaction: 'submit' | 'revoke', messageId: string): readonly TranscriptRow[] | 'pending' | undefined {
    const packet = (transaction === 'submit' ? this.#submissions : this.#revocations).get(messageId);
    if (packet === undefined) return undefined;
    packet.polls++;
    const after = transaction === 'submit' ? this.#options.afterPolls : this.#options.revocationsAfterPolls;
    if (this.#decide(packet, after)) return packet.rows;
    // A revocation has a word for it, a submission has none.
    return transaction === 'submit' ? 'pending' : packet.rows.map((row) => ({ ...row, trang_thai: 1 }));
  }

  #decide(packet: Packet, afterPolls = 0): boolean {
    if (packet.polls < afterPolls + (afterPolls > 0 ? 1 : 0)) return false;
    for (const uuid of packet.revokes) {
      const held = this.#held.get(uuid);
      if (held !== undefined) held.state = 'revoked';
    }
    return true;
  }

  #take(transcript: ArrivedTranscript): TranscriptRow {
    const { uuid, errors, content, personalNumber, schoolYear } = transcript;
    const [error] = errors;
    if (error !== undefined) return rowOf(transcript, 0, error.code, error.field, error.description);
    const digest = createHash('sha256').update(content).digest('hex');
    const pupilAndYear = `${personalNumber} ${schoolYear}`;
    const held = this.#held.get(uuid);
    const refused = (code: string, description: string): TranscriptRow =>
      rowOf(transcript, 0, code, 'MA_TRA_CUU_UUID', description);
    if (this.#options.refuses?.includes(uuid) === true) return refused('KHONG_PHE_DUYET', 'Không phê duyệt');
    if (held?.state === 'revoked') return refused('DA_THU_HOI', 'Mã tra cứu của học bạ đã thu hồi');
    if (held !== undefined && held.digest !== digest) return refused('TRUNG_MA', 'Mã tra cứu đã dùng');
    const others = [...this.#held].some(
      ([id, other]) => id !== uuid && other.state === 'issued' && other.pupilAndYear === pupilAndYear,
    );
    if (others) return refused('DA_CO_HOC_BA', 'Học sinh đã có học bạ của năm học này');
    this.#held.set(uuid, { digest, pupilAndYear, state: 'issued' });
    return rowOf(transcript, 1);
  }
}

const rowOf = (
  { pupilCode, pupilName, personalNumber, uuid }: RevokedTranscript,
  status: number,
  error = '',
  field = '',
  description = '',
): TranscriptRow => ({
  ma_hoc_sinh: pupilCode,
  ten_hoc_sinh: pupilName,
  so_cccd: personalNumber,
  ma_tra_cuu_uuid: uuid,
  trang_thai: status,
  error,
  error_field_title: field,
  error_description: description,
});
