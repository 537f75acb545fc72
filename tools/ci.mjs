// Runs the tests by the command of the README, again on the system's Node, then every check; counts and names what failed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepare, run, runNode } from './workspace.mjs';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'lienthong-ci-'));
const failures = [];
let passed = 0;
let failed = 0;

function check(name, work) {
  console.log(`\n== ${name}`);
  const startedAt = Date.now();
  const code = work();
  console.log(
    `== ${name}: ${code === 0 ? 'ok' : `FAILED (${code})`} in ${Math.round((Date.now() - startedAt) / 1000)} s`,
  );
  if (code === 0) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
}

function tests(name, runJest) {
  const outputFile = path.join(scratch, `${name.replace(/\W+/g, '-')}.json`);
  console.log(`\n== ${name}`);
  const code = runJest(['--json', `--outputFile=${outputFile}`]);
  try {
    const result = JSON.parse(readFileSync(outputFile, 'utf8'));
    passed += result.numPassedTests;
    // A suite that could not run has no failed test to count.
    const broken = result.numFailedTests + result.numRuntimeErrorTestSuites;
    failed += broken === 0 && code !== 0 ? 1 : broken;
    if (code !== 0) failures.push(name);
  } catch {
    failed += 1;
    failures.push(`${name} (no result)`);
  }
}

prepare();
tests('npm test', (args) => run('npm', ['test', '--', ...args]));
tests(`tests on the system's Node ${process.version}`, (args) =>
  run(process.execPath, ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...args]),
);
check('generated files are up to date', () => run('npm', ['run', '--silent', 'generate:check']));
check('types', () => run('npm', ['run', '--silent', 'types']));
check('lint and import circles', () => run('npm', ['run', '--silent', 'lint']));
check('formats', () => run('npm', ['run', '--silent', 'format:check']));
check('secrets', () => runNode(['tools/scan-secrets.mjs']));
check('libraries, licences and advisories', () => runNode(['tools/check-dependencies.mjs', '--check']));
check('bill of materials', () => runNode(['tools/sbom.mjs']));
check('service unit', () => runNode(['tools/check-service-unit.mjs']));
check('packages', () => runNode(['tools/check-packages.mjs']));
check('examples', () => runNode(['tools/run-examples.mjs']));
check('npm start', () => {
  // 0: all good; 2: some records rejected.
  const code = run('npm', ['start', '--silent', '--', '--once'], { stdio: ['ignore', 'inherit', 'inherit'] });
  return code === 2 ? 0 : code;
});
rmSync(scratch, { recursive: true, force: true });

if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
