// What a vendor gets from the registry: exports that exist, types that resolve, nothing that should stay at home.
import { packageFolders, run } from './workspace.mjs';

let code = 0;
for (const folder of packageFolders()) {
  code ||= run('publint', ['--strict', folder]);
  code ||= run('attw', ['--pack', folder, '--profile', 'esm-only', '--format', 'ascii', '--quiet']);
}
process.exit(code);
