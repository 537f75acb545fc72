#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/main.js', import.meta.url);
if (existsSync(built)) {
  const { main } = await import(built.href);
  const code = await main(process.argv.slice(2));
  // What was written to a pipe must leave before the process does.
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
} else {
  console.error('Chưa biên dịch: hãy chạy `npm ci && npm run build` / Not built yet: run `npm ci && npm run build`');
  process.exitCode = 1;
}
