import { RecordError, isoTime, looseNameKey } from '@lienthong/core';
import type { RecordKind, StoredIdentity, StoredRecord } from '@lienthong/core';
import { RECORD_KINDS } from '@lienthong/schemas';
import type { PipelinePorts } from './ports.js';

const PAGE = 500;

/** Whom a request is about: the personal number, or name and birth date as a record holds them. */
export type SubjectClaim =
  { readonly personalNumber: string } | { readonly fullName: string; readonly birthDate: string };

/** A record held on a person, with what was found out of the person. */
export interface HeldRecord {
  readonly record: StoredRecord;
  readonly identity?: StoredIdentity;
}

/** Why something is erased; the words of a request would be personal data themselves. */
export const ERASURE_REASONS = ['subject-request', 'retention', 'sent-by-mistake', 'legal-order'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** What people may ask of those who keep data about them. @source Luật 91/2025/QH15. */
export interface Subjects {
  /** Every record held on a person, of all kinds, schools and years. Contents are sealed: each is opened and looked at. */
  find(claim: SubjectClaim): AsyncIterable<HeldRecord>;
  /**
   * Erases what is held of a record; the audit chain still verifies, for it holds no content.
   * @throws {RecordError} ERR_RECORD_NOT_FOUND — there is no such record, or it is erased already.
   */
  erase(recordId: string, reason: ErasureReason, actor: string): Promise<{ readonly erasedAt: string }>;
}

export function createSubjects({ store, clock }: Pick<PipelinePorts, 'store' | 'clock'>): Subjects {
  return {
    async *find(claim) {
      for (const kind of RECORD_KINDS) {
        for await (const record of recordsOf(kind)) {
          if (!isAbout(claim, JSON.parse(record.content) as PersonFields)) continue;
          const identity = await store.identityOf(record.recordId);
          yield identity ? { record, identity } : { record };
        }
      }
    },

    async erase(recordId, reason, actor) {
      const erasedAt = isoTime(clock.now());
      const { committed } = await store.commit({
        writes: [{ type: 'erase-record', recordId, erasedAt }],
        events: [{ event: 'record.erased', actor, subject: recordId, details: { reason } }],
      });
      if (!committed) throw new RecordError('ERR_RECORD_NOT_FOUND', { details: { recordId } });
      return { erasedAt };
    },
  };

  async function* recordsOf(kind: RecordKind): AsyncIterable<StoredRecord> {
    let cursor: string | undefined;
    for (;;) {
      const page = await store.listRecords({ kind, limit: PAGE, ...(cursor !== undefined && { cursor }) });
      yield* page.items;
      if (page.items.length < PAGE) return;
      cursor = page.cursor;
    }
  }
}

interface PersonFields {
  readonly personalNumber?: unknown;
  readonly fullName?: unknown;
  readonly birthDate?: { readonly value?: unknown };
}

function isAbout(claim: SubjectClaim, { personalNumber, fullName, birthDate }: PersonFields): boolean {
  if ('personalNumber' in claim) return personalNumber === claim.personalNumber;
  return (
    typeof fullName === 'string' &&
    birthDate?.value === claim.birthDate &&
    looseNameKey(fullName) === looseNameKey(claim.fullName)
  );
}
