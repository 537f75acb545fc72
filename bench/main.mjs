import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureIntake } from './intake/measure-intake.mjs';
import { describeMachine } from './machine.mjs';
import { measureNormalize } from './normalize/measure-normalize.mjs';
import { reportText } from './report.mjs';

const FULL = {
  intake: { rounds: 5, warmUpMs: 4_000, measureMs: 8_000, halfLoadMs: 20_000 },
  normalize: { rows: 5_000, rounds: 7, largeRows: 1_000_000 },
};
const QUICK = {
  intake: { rounds: 2, warmUpMs: 2_000, measureMs: 3_000, halfLoadMs: 5_000 },
  normalize: { rows: 2_000, rounds: 2, largeRows: 200_000 },
};

const HELP = `npm run bench -- [--quick] [--only intake|normalize] [--files WORDS] [--profile DIRECTORY]
  --quick              fewer and shorter rounds: to see that it runs, not to compare
  --only PART          one part alone
  --files WORDS        of normalize only the files whose names have these words, e.g. "score book" or .csv
  --profile DIRECTORY  afterwards one run of the gateway under V8's sampling profiler`;

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    files: { type: 'string' },
    profile: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit(0);
}

const results = fileURLToPath(new URL('results/', import.meta.url));
const work = path.join(results, 'work');
const say = (line) => console.error(line);
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
try {
  const plan = options.quick ? QUICK : FULL;
  const machine = describeMachine(work);
  const profileTo = options.profile === undefined ? undefined : path.resolve(options.profile);
  const report = {
    quick: options.quick,
    machine,
    ...(options.only !== 'normalize' && {
      intake: await measureIntake({ ...plan.intake, folder: work, profileTo, say }),
    }),
    ...(options.only !== 'intake' && {
      normalize: await measureNormalize({ ...plan.normalize, only: options.files, folder: work, say }),
    }),
  };
  report.machine.loadAverageAfter = describeMachine(work).loadAverage;
  writeFileSync(path.join(results, 'latest.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(reportText(report));
} finally {
  rmSync(work, { recursive: true, force: true });
}
