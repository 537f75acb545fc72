import { DeliveryError, type OutgoingRecord, type WriteOutcome } from '@lienthong/core';
import type { TranscriptFormat } from '@lienthong/schemas';
import { withoutPersonalData } from '../kit/index.js';
import { safeCode, type AnswerRow } from './read-service-answer.js';

/** The outcome of a transcript, or of a revocation, that the target refused. */
export function refusedByTarget(outgoing: OutgoingRecord, row: AnswerRow, format: TranscriptFormat): WriteOutcome {
  const field = fieldOf(row.field, format) ?? withoutPersonalData(row.field, outgoing.record).slice(0, 100);
  const fields = field === '' && row.error === '' ? [] : [{ field, code: safeCode(row.error) }];
  const said = withoutPersonalData(row.description, outgoing.record);
  const reason = said === '' ? '' : `: ${said}`;
  const error = new DeliveryError('ERR_DELIVERY_REJECTED', {
    message: { vi: `Kho học bạ từ chối${reason}`, en: `The transcript store refused it${reason}` },
    details: { by: 'target', fields },
  });
  return { outcome: 'rejected', error, fields };
}

/** Our path of a tag that the target names. */
function fieldOf(title: string, format: TranscriptFormat): string | undefined {
  const wanted = title.trim().toUpperCase();
  const fields = [format.general, format.summary, format.assessments, format.score, format.history];
  return fields
    .flatMap(({ value }) => value)
    .find(({ tag, readAlso = [] }) => tag === wanted || readAlso.includes(wanted))?.path;
}
