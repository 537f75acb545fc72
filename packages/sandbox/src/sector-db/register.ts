import { createHash, randomUUID } from 'node:crypto';
import type { Clock } from '@lienthong/core';
import type { SystemInspection } from '../inspection.js';
import { checkRow, type RowError } from './check-row.js';
import { RECORD_RULES } from './record-rules.js';

export interface Processing {
  /** Results are there after this many polls. Default 0: at once. */
  readonly afterPolls?: number;
  /** Results are there after this time, milliseconds. Default 0. */
  readonly afterMs?: number;
}

export interface SubmittedBatch {
  readonly MaGoi: string;
  readonly LoaiBanGhi: string;
  readonly BanGhi: readonly Readonly<Record<string, unknown>>[];
}

export interface RowResult {
  readonly IdBanGhi: string;
  readonly TrangThai: 'accepted' | 'stale' | 'rejected';
  readonly Loi?: readonly RowError[];
}

export type BatchResult =
  { readonly TrangThai: 'processing' } | { readonly TrangThai: 'done'; readonly KetQua: readonly RowResult[] };

interface Kept {
  readonly messageId: string;
  readonly results: readonly RowResult[];
  readonly readyAtMs: number;
  polls: number;
}

const MAX_KEPT_BATCHES = 50_000;

/** What the sandbox's sector database holds: the newest version of each record, and the results of each batch. */
export class SectorRegister {
  readonly #inspection: SystemInspection;
  readonly #clock: Clock;
  readonly #processing: Processing;
  readonly #versions = new Map<string, number>();
  readonly #byBatchId = new Map<string, Kept>();
  readonly #byMessageId = new Map<string, Kept>();

  constructor(inspection: SystemInspection, clock: Clock, processing: Processing = {}) {
    this.#inspection = inspection;
    this.#clock = clock;
    this.#processing = processing;
  }

  /** Takes a batch; one whose id it knows is the same batch and changes nothing. */
  submit(batch: SubmittedBatch): string {
    this.#inspection.note('batchIds', batch.MaGoi);
    const known = this.#byBatchId.get(batch.MaGoi);
    if (known !== undefined) {
      for (const row of batch.BanGhi) this.#arrived(row, batch, false);
      return known.messageId;
    }
    const kept: Kept = {
      messageId: randomUUID(),
      results: batch.BanGhi.map((row) => this.#take(row, batch)),
      readyAtMs: this.#clock.now() + (this.#processing.afterMs ?? 0),
      polls: 0,
    };
    this.#byBatchId.set(batch.MaGoi, kept);
    this.#byMessageId.set(kept.messageId, kept);
    this.#forgetOldest();
    return kept.messageId;
  }

  /** `undefined` when there is no such batch. */
  result(messageId: string): BatchResult | undefined {
    const kept = this.#byMessageId.get(messageId);
    if (kept === undefined) return undefined;
    const isReady = kept.polls >= (this.#processing.afterPolls ?? 0) && this.#clock.now() >= kept.readyAtMs;
    kept.polls++;
    return isReady ? { TrangThai: 'done', KetQua: kept.results } : { TrangThai: 'processing' };
  }

  #take(row: Readonly<Record<string, unknown>>, batch: SubmittedBatch): RowResult {
    const id = idOf(row);
    const version = Number(row['PhienBan']);
    const errors = [...envelopeErrors(row), ...checkRow(row, RECORD_RULES[batch.LoaiBanGhi]!)];
    const isStale = version <= (this.#versions.get(id) ?? 0);
    const state = errors.length > 0 ? 'rejected' : isStale ? 'stale' : 'accepted';
    if (state === 'accepted') this.#versions.set(id, version);
    this.#arrived(row, batch, state === 'accepted');
    for (const { MaLoi } of errors) this.#inspection.note('errors', MaLoi);
    return { IdBanGhi: id, TrangThai: state, ...(errors.length > 0 && { Loi: errors }) };
  }

  #arrived(row: Readonly<Record<string, unknown>>, batch: SubmittedBatch, isTaken: boolean): void {
    const deliveryId = row['MaGiaoNhan'];
    this.#inspection.arrived({
      recordId: idOf(row),
      version: Number(row['PhienBan']),
      event: String(row['SuKien']),
      isTaken,
      deliveryId: typeof deliveryId === 'string' ? deliveryId : batch.MaGoi,
      digest: createHash('sha256').update(JSON.stringify(row)).digest('base64url'),
    });
  }

  #forgetOldest(): void {
    if (this.#byBatchId.size <= MAX_KEPT_BATCHES) return;
    const [batchId, { messageId }] = this.#byBatchId.entries().next().value!;
    this.#byBatchId.delete(batchId);
    this.#byMessageId.delete(messageId);
  }
}

const idOf = (row: Readonly<Record<string, unknown>>): string => String(row['IdBanGhi']);

function envelopeErrors(row: Readonly<Record<string, unknown>>): RowError[] {
  const errors: RowError[] = [];
  const wrong = (Truong: string): void => void errors.push({ Truong, MaLoi: 'SAI_DANG', MoTa: 'Sai phần chung' });
  if (!Number.isInteger(row['PhienBan']) || Number(row['PhienBan']) < 1) wrong('PhienBan');
  if (!['NEW', 'UPDATE', 'CANCEL'].includes(String(row['SuKien']).toUpperCase())) wrong('SuKien');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(String(row['ThoiGianCapNhat']))) wrong('ThoiGianCapNhat');
  return errors;
}
