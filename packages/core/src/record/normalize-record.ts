import { cleanName, collapseSpaces, toNfc } from '../text/vietnamese.js';
import type { RecordByKind, RecordKind } from './record.js';

/** Deeper than any record; what lies below is left for validation to refuse. */
const MAX_DEPTH = 16;

/** Fields that hold a person's name: there a Western Ð is a Đ. */
const NAME_FIELDS: ReadonlySet<string> = new Set(['fullName', 'otherName']);

/** Fields whose texts somebody signed: another space, and the signature does not hold any more. */
const SIGNED_FIELDS: ReadonlySet<string> = new Set(['signedDocument']);

/**
 * The record with its texts in NFC and single spaces; nothing else is changed (signed documents not at all), and the record given is
 * left as it is.
 * @param record a record as a vendor's software submits it; need not be valid.
 * @returns the same object where there is nothing to change.
 */
export function normalizeRecord<K extends RecordKind>(_kind: K, record: RecordByKind[K]): RecordByKind[K] {
  return normalizeValue(record, '', 0) as RecordByKind[K];
}

function normalizeValue(value: unknown, field: string, depth: number): unknown {
  if (typeof value === 'string') return NAME_FIELDS.has(field) ? cleanName(value) : toNfc(collapseSpaces(value));
  if (typeof value !== 'object' || value === null || depth >= MAX_DEPTH || SIGNED_FIELDS.has(field)) return value;
  return Array.isArray(value) ? normalizeArray(value, field, depth) : normalizeObject(value, depth);
}

function normalizeArray(items: readonly unknown[], field: string, depth: number): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const clean = normalizeValue(item, field, depth + 1);
    if (clean !== item) (copy ??= [...items])[index] = clean;
  }
  return copy ?? items;
}

function normalizeObject(members: object, depth: number): object {
  let copy: Record<string, unknown> | undefined;
  for (const [name, member] of Object.entries(members) as [string, unknown][]) {
    const clean = normalizeValue(member, name, depth + 1);
    // Assigning `__proto__` would set the prototype instead of a member; validation refuses the name.
    if (clean !== member && name !== '__proto__') (copy ??= { ...members })[name] = clean;
  }
  return copy ?? members;
}
