import { ASSESSMENT_FORM_RULES } from './assessment-form.js';
import { ORGANISATION_RULES } from './organisation-rules.js';
import { PERSON_FILE_RULES } from './person-file-rules.js';
import { PRIMARY_RESULT_RULES } from './primary-results.js';
import { PUPIL_RULES } from './pupil-rules.js';
import { RESULT_FILE_RULES } from './result-file-rules.js';
import type { FileRule, RecordRule, Rule } from './rule.js';
import { SCHOOL_FILE_RULES } from './school-file-rules.js';
import { SECONDARY_MARK_RULES } from './secondary-marks.js';
import { SECONDARY_RESULT_RULES } from './secondary-results.js';

/** Rules over the fields of one record, in the order in which their findings are told. */
export const RECORD_RULES: readonly RecordRule[] = [
  ...PUPIL_RULES,
  ...ORGANISATION_RULES,
  ...ASSESSMENT_FORM_RULES,
  ...SECONDARY_MARK_RULES,
  ...SECONDARY_RESULT_RULES,
  ...PRIMARY_RESULT_RULES,
];

/** Rules across the records of one file or one submission. */
export const FILE_RULES: readonly FileRule[] = [...PERSON_FILE_RULES, ...RESULT_FILE_RULES, ...SCHOOL_FILE_RULES];

/** Every rule beyond the schemas. Codes are never renamed. `docs/rules.md` is generated from this list. */
export const RULES: readonly Rule[] = [...RECORD_RULES, ...FILE_RULES];

const byCode: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.code, rule]));

/** The rule of this code. */
export function ruleOfCode(code: string): Rule | undefined {
  return byCode.get(code);
}
