import { RecordError, isoTime, looseNameKey } from '@lienthong/core';
import type { RecordKind, StoredRecord } from '@lienthong/core';
import { RECORD_KINDS } from '@lienthong/schemas';
import type { SubjectClaim, Subjects } from '../services.js';
import type { PipelinePorts } from './ports.js';

const PAGE = 500;

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
