// The only file that runs on the Node the system has; what is measured runs on the one the checkout ships.
import path from 'node:path';
import { prepare, root, runNode } from '../tools/workspace.mjs';

prepare();
process.exitCode = runNode([path.join(root, 'bench', 'main.mjs'), ...process.argv.slice(2)]);
