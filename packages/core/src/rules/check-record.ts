import type { RecordByKind, RecordKind } from '../record/record.js';
import type { RecordRule, RuleFacts } from './rule.js';
import { expectedDetail, FindingCollector, type RuleFindings } from './rule-findings.js';
import { RECORD_RULES } from './rule-list.js';

const byKind = new Map<RecordKind, readonly RecordRule[]>();

function rulesOf(kind: RecordKind): readonly RecordRule[] {
  let rules = byKind.get(kind);
  if (rules === undefined) byKind.set(kind, (rules = RECORD_RULES.filter(({ kinds }) => kinds.includes(kind))));
  return rules;
}

export interface RecordCheckOptions extends RuleFacts {
  /** Whether findings say the values that rules work out: right for who holds the file, never for what is kept or sent on. */
  readonly withValues?: boolean;
}

/**
 * What the rules over the fields of one record find: the second level, after its schema.
 * @param record valid by its schema.
 * @returns undefined where every rule is kept.
 */
export function checkRecord<K extends RecordKind>(
  kind: K,
  record: RecordByKind[K],
  options: RecordCheckOptions,
): RuleFindings | undefined {
  let collector: FindingCollector | undefined;
  for (const rule of rulesOf(kind)) {
    for (const breach of rule.check(record, options)) {
      const isTold = options.withValues === true && breach.expected !== undefined;
      (collector ??= new FindingCollector()).add(rule, breach, isTold ? expectedDetail(breach.expected) : undefined);
    }
  }
  return collector?.findings();
}
