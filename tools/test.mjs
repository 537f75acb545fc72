// Makes the checkout ready and runs all tests on the Node that the checkout ships. Arguments go to jest.
import { prepare, runNode } from './workspace.mjs';

prepare();
process.exit(
  runNode([
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...process.argv.slice(2),
  ]),
);
