import type { RecordFault, RecordWarning } from '../record/record.js';
import { citation } from './regulations.js';
import type { Breach, Rule } from './rule.js';

/** What rules found of one record. */
export interface RuleFindings {
  /** They refuse the record. */
  readonly errors: readonly RecordFault[];
  /** They travel with it. */
  readonly warnings: readonly RecordWarning[];
}

type Message = RecordFault['message'];

/** More than anybody mends at once. */
const MAX_FINDINGS = 40;

const messages = new WeakMap<Rule, Message>();

/** What is wrong, what to do, and by which regulation: the same text for every record that breaks the rule. */
export function ruleMessage(rule: Rule): Message {
  let message = messages.get(rule);
  if (message === undefined) {
    const { text, regulation } = rule;
    message = {
      vi: `${text.vi}. ${text.fix.vi} (theo ${citation(regulation)}).`,
      en: `${text.en}. ${text.fix.en} (by ${citation(regulation)}).`,
    };
    messages.set(rule, message);
  }
  return message;
}

/** A rule's problem, with its regulation, and its cure apart: for a table that has a column for each. */
export function ruleProblem({ text, regulation }: Rule): Message {
  return { vi: `${text.vi} (theo ${citation(regulation)})`, en: `${text.en} (by ${citation(regulation)})` };
}

/** Collects findings; nothing is made while there are none. */
export class FindingCollector {
  #count = 0;
  #errors: RecordFault[] | undefined;
  #warnings: RecordWarning[] | undefined;

  /** @param detail what this one case adds. */
  add(rule: Rule, { pointer, field }: Breach, detail: Message | undefined): void {
    if (this.#count++ >= MAX_FINDINGS) return;
    const more = { message: ruleMessage(rule), ...(detail && { detail }) };
    if (rule.severity === 'error')
      (this.#errors ??= []).push({ code: 'ERR_RECORD_RULE', pointer, rule: rule.code, ...more });
    else
      (this.#warnings ??= []).push({
        code: rule.code,
        field: field ?? pointer.slice(1).replaceAll('/', '.'),
        ...more,
      });
  }

  /** @returns undefined where nothing was found. */
  findings(): RuleFindings | undefined {
    if (this.#errors === undefined && this.#warnings === undefined) return undefined;
    return { errors: this.#errors ?? [], warnings: this.#warnings ?? [] };
  }
}

/** The value that a rule works out, for who holds the file. */
export function expectedDetail(expected: string): Message {
  return { vi: `Theo quy tắc phải là: ${expected}`, en: `By the rule: ${expected}` };
}
