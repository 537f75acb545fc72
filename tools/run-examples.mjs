// Runs each example as its README says, on loopback; an example that does not run is a lie in the documentation.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root, runNode } from './workspace.mjs';

for (const name of readdirSync(path.join(root, 'examples')).sort()) {
  console.log(`-- examples/${name}`);
  const code = runNode([path.join('examples', name, 'run.mjs')], { timeout: 180_000 });
  if (code !== 0) process.exit(code);
}
