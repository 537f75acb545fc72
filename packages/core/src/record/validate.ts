import { fieldLabel, validators } from '@lienthong/schemas';
import type { RecordFault, RecordKind } from './record.js';
import { schemaFaults } from './schema-faults.js';

/**
 * What is wrong with a record's shape, by its schema; empty when it is sound.
 * @param record untrusted.
 * @returns at most 40 faults; none carries a value of the record.
 */
export function validateRecord(kind: RecordKind, record: unknown): RecordFault[] {
  const validate = validators[kind];
  return validate(record)
    ? []
    : schemaFaults(validate.errors, 'ERR_RECORD_INVALID', (pointer) => fieldLabel(kind, pointer));
}
