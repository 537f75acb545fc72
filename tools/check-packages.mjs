// What a vendor gets from the registry: exports that exist, types that resolve, nothing that should stay at home.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './workspace.mjs';

const { workspaces } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const folders = workspaces.flatMap((entry) =>
  entry.endsWith('/*')
    ? ['core', 'adapters', 'gateway', 'sandbox', 'cli'].map((name) => entry.replace('*', name))
    : [entry],
);

let code = 0;
for (const folder of folders) {
  code ||= run('publint', ['--strict', folder]);
  code ||= run('attw', ['--pack', folder, '--profile', 'esm-only', '--format', 'ascii', '--quiet']);
}
process.exit(code);
