// Makes the checkout ready and runs the lienthong command: `node tools/run.mjs demo --once`.
import { prepare, runNode } from './workspace.mjs';

prepare();
process.exit(runNode(['packages/cli/bin/lienthong.js', ...process.argv.slice(2)]));
