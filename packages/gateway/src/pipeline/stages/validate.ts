import { checkRecord, FileCheckRun, mergeWarnings, validateRecord, type RuleFindings } from '@lienthong/core';
import type { IntakeBatch, NormalizedItem } from '../intake-item.js';

/**
 * Adds what the schema says against each record, and where it says nothing, what the rules do; an item with faults goes no further.
 * @param today last day that is not in the future, `YYYY-MM-DD`.
 */
export function validate(
  batch: IntakeBatch,
  items: readonly NormalizedItem[],
  today: string,
): readonly NormalizedItem[] {
  // Rows of a file have met the rules across records when the whole of it was read.
  const across = items.length > 1 && items[0]!.source === undefined ? new FileCheckRun() : undefined;
  return items.map((item) => {
    if (item.record === undefined && item.faults.length > 0) return item;
    const faults = validateRecord(batch.kind, item.record);
    if (faults.length > 0) return { ...item, faults: [...item.faults, ...faults] };
    // What is withdrawn need not be right: that may be why.
    if (item.record === undefined || item.envelope.event === 'CANCEL') return item;
    const found = checkRecord(batch.kind, item.record, { today });
    return add(add(item, found), across?.check(batch.kind, item.record, { row: item.index + 1 }));
  });
}

function add(item: NormalizedItem, found: RuleFindings | undefined): NormalizedItem {
  if (found === undefined) return item;
  const { errors, warnings } = found;
  return { ...item, faults: [...item.faults, ...errors], warnings: mergeWarnings(item.warnings, warnings) };
}
