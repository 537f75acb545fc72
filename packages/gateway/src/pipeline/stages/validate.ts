import { validateRecord } from '@lienthong/core';
import type { IntakeBatch, NormalizedItem } from '../intake-item.js';

/** Adds what the schema says against each record; an item with faults goes no further. */
export function validate(batch: IntakeBatch, items: readonly NormalizedItem[]): readonly NormalizedItem[] {
  return items.map((item) => {
    if (item.record === undefined && item.faults.length > 0) return item;
    const faults = validateRecord(batch.kind, item.record);
    return faults.length === 0 ? item : { ...item, faults: [...item.faults, ...faults] };
  });
}
