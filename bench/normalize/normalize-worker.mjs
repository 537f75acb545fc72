// Ours: what `lienthong normalize` runs, without the start of the process.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../tools/workspace.mjs';
import { answerTasks } from './worker.mjs';

const { runNormalize } = await import(
  pathToFileURL(path.join(root, 'packages', 'cli', 'dist', 'normalize', 'run-normalize.js')).href
);

answerTasks(async ({ file, out, school, schoolYear }) => {
  const code = await runNormalize([file], { out, school, schoolYear, profile: 'auto' });
  if (code === 1) throw new Error(`normalize could not read ${file}`);
});
