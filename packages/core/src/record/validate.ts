import { validators, type SchemaFault } from '@lienthong/schemas';
import type { RecordFault, RecordKind } from './record.js';
import { faultMessage } from './fault-message.js';

/** More than anybody mends at once; a hostile record must not make a long answer. */
const MAX_FAULTS = 40;
const MAX_POINTER = 200;

/** Keywords that only say that one of their parts failed; the parts say what. */
const SUMMARY_KEYWORDS: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'allOf', 'if']);

/**
 * What is wrong with a record's shape, by its schema; empty when it is sound.
 * @param record untrusted.
 * @returns at most 40 faults; none carries a value of the record.
 */
export function validateRecord(kind: RecordKind, record: unknown): RecordFault[] {
  const validate = validators[kind];
  if (validate(record)) return [];
  const errors = validate.errors ?? [];
  const telling = errors.filter(({ keyword }) => !SUMMARY_KEYWORDS.has(keyword));
  const faults = new Map<string, RecordFault>();
  for (const error of telling.length > 0 ? telling : errors) {
    const fault = toFault(error);
    const place = `${fault.pointer} ${fault.rule}`;
    if (!faults.has(place)) faults.set(place, fault);
    if (faults.size >= MAX_FAULTS) break;
  }
  return [...faults.values()];
}

function toFault(error: SchemaFault): RecordFault {
  return {
    code: 'ERR_RECORD_INVALID',
    pointer: pointerOf(error).slice(0, MAX_POINTER),
    rule: error.keyword,
    message: faultMessage(error),
  };
}

/** The member that is missing or too much is named itself, not the object it is missing from. */
function pointerOf({ instancePath, params }: SchemaFault): string {
  const member = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
  if (typeof member !== 'string') return instancePath;
  return `${instancePath}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
