import type { RecordKind } from '../record/record.js';
import { answersContract } from './adapter-answers.js';
import { definitionContract } from './adapter-definition.js';
import { faultsContract } from './adapter-faults.js';
import { adapterTrial, type AdapterSubject } from './adapter-trial.js';
import { writesContract } from './adapter-writes.js';
import type { SuiteTools } from './suite-tools.js';

/**
 * What every adapter does; one line applies it: `adapterContract({ describe, test, expect }, subject)`.
 * The faults need no server: the suite puts itself between the adapter and its system.
 */
export function adapterContract<Config, R extends RecordKind, W extends RecordKind>(
  tools: SuiteTools,
  subject: AdapterSubject<Config, R, W>,
): void {
  const trial = adapterTrial(tools, subject);
  tools.describe(`the adapter ${subject.adapter.name}`, () => {
    definitionContract(trial);
    writesContract(trial);
    answersContract(trial);
    faultsContract(trial);
  });
}
