import type { RecordFault } from '@lienthong/core';
import type { Transcript, TranscriptFormat } from '@lienthong/schemas';
import { escapeXml } from '../kit/index.js';
import { pointerOf, valueAt, type Values } from './record-path.js';
import { tagFault } from './tag-fault.js';
import { VALUE_FORMS } from './value-forms.js';

/** What a revocation says of the transcript, in the order of the specimen. @source CV 2088/BGDĐT-GDTH PL1 II.2.6 */
const REVOCATION_PATHS = [
  'transcriptId',
  'fullName',
  'gender',
  'birthDate',
  'personalNumber',
  'school.name',
  'school.code',
  'schoolYear',
] as const;

/**
 * Writes the flat `HOC_BA` by which a transcript is withdrawn. The format has no place for a reason.
 * @param transcriptId of the one to withdraw, where the record already carries that of its replacement.
 */
export function writeRevocation(
  record: Transcript,
  format: TranscriptFormat,
  transcriptId = record.transcriptId,
): { readonly xml: string } | { readonly faults: readonly RecordFault[] } {
  const values: Values = { ...record, transcriptId };
  const faults: RecordFault[] = [];
  const tags = REVOCATION_PATHS.map((path) => {
    // The specimen writes dd/MM/yyyy whatever the transcript's own form is.
    const field = format.general.value.find((each) => each.path === path);
    if (field === undefined) return '';
    const specimen = { ...format, birthDate: { ...format.birthDate, value: 'dd/MM/yyyy' as const } };
    const text = VALUE_FORMS[field.form].write(valueAt(values, path), specimen);
    if (text === undefined) faults.push(tagFault('required', field.tag, pointerOf(path)));
    return `<${field.tag}>${escapeXml(text ?? '')}</${field.tag}>`;
  });
  const { transcript } = format.tags.value;
  return faults.length > 0 ? { faults } : { xml: `<${transcript}>${tags.join('')}</${transcript}>` };
}
