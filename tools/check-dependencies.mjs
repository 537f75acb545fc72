// Writes docs/dependencies.md, or with --check fails where it is not up to date: every library that runs in production has a
// reason, a state of maintenance and a licence on the list. Then asks for advisories, and says loudly where nobody answers.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { licenceOf, productionPackages } from './lock-file.mjs';
import { packageFolders, root } from './workspace.mjs';

const ALLOWED = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  '0BSD',
  'Unlicense',
  'Zlib',
];
/** Licences spelled in a way of their own, and packages that name none; each was looked at. */
const ALSO_ALLOWED = {
  'MIT/X11': 'the MIT licence under its other name',
  '(MIT OR GPL-3.0-or-later)': 'taken under MIT',
  '(MIT AND Zlib)': 'both allow what we do',
};
const WITHOUT_LICENCE = {
  'buffers@0.1.1':
    'names none in its package; comes with exceljs → unzipper → binary, which read zip files as a stream; that part is not used',
};

const page = path.join(root, 'docs', 'dependencies.md');
const reasons = JSON.parse(readFileSync(path.join(root, 'tools', 'dependencies.json'), 'utf8'));
const installed = productionPackages();

/** Users of each library that a package of ours names itself. */
function directDependencies() {
  const users = new Map();
  for (const folder of packageFolders()) {
    const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
      if (!name.startsWith('@lienthong/')) users.set(name, [...(users.get(name) ?? []), path.basename(folder)]);
    }
  }
  return new Map([...users].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const direct = directDependencies();
/** As it is installed for one of our packages that uses it. */
const installedAs = (name, users) =>
  installed.find(({ place }) => users.some((user) => place.endsWith(`${user}/node_modules/${name}`))) ??
  installed.find(({ place }) => place === `node_modules/${name}`);

function faults() {
  const found = [];
  for (const name of direct.keys()) if (!reasons[name]) found.push(`${name} has no reason in tools/dependencies.json`);
  for (const name of Object.keys(reasons))
    if (!direct.has(name)) found.push(`${name} is in tools/dependencies.json, and nobody uses it`);
  for (const entry of installed.filter(({ place }) => place.includes('node_modules/'))) {
    const licence = licenceOf(entry);
    const id = `${entry.name}@${entry.version}`;
    if (licence === undefined && !WITHOUT_LICENCE[id]) found.push(`${id} names no licence`);
    if (licence !== undefined && !ALLOWED.includes(licence) && !ALSO_ALLOWED[licence])
      found.push(`${id}: the licence ${licence} is not on the list`);
  }
  return found;
}

function text() {
  const rows = [...direct].map(([name, users]) => {
    const [why, state] = reasons[name];
    const entry = installedAs(name, users);
    return `| \`${name}\` | ${entry.version} | ${licenceOf(entry)} | ${users.join(', ')} | ${why} | ${state} |`;
  });
  const counts = new Map();
  for (const entry of installed.filter(({ place }) => place.includes('node_modules/'))) {
    const licence = licenceOf(entry) ?? 'none named';
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  }
  const licences = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `| ${name} | ${count} |`);
  return `# Libraries that run in production

Written by \`tools/check-dependencies.mjs\` from the lock file and \`tools/dependencies.json\`; CI fails where a library has no reason here
or a licence that is not on the list. The state of maintenance is a person's judgement of 2026-11-22, from what its makers publish.

| library | version | licence | used by | for | state |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## Licences of everything that comes with them

| licence | packages |
| --- | --- |
${licences.join('\n')}

Beside the plain ones on the list:

${[...Object.entries(ALSO_ALLOWED), ...Object.entries(WITHOUT_LICENCE)].map(([name, why]) => `- \`${name}\`: ${why}.`).join('\n')}

## Bill of materials and advisories

\`node tools/sbom.mjs\` writes a CycloneDX 1.6 bill of materials to \`.cache/sbom.cdx.json\`; hand it over with a release. The same tool as
this page asks \`npm audit\` for known weaknesses. Where the registry does not answer, CI says so and goes on: ask again where it does.
`;
}

/** Known weaknesses fail; a registry that does not answer does not, but nobody may overlook it. */
function advisoryFaults() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  let answer = {};
  try {
    answer = JSON.parse(stdout);
  } catch {
    // No answer is no JSON either.
  }
  if (!answer.metadata?.vulnerabilities) {
    console.warn(
      '\n!!! ADVISORIES NOT LOOKED UP: the registry did not answer npm audit. Nothing is known about weaknesses. !!!\n',
    );
    return [];
  }
  return Object.values(answer.vulnerabilities)
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(({ name, severity }) => `${name} has a known weakness (${severity})`);
}

const wanted = await format(text(), { ...(await resolveConfig(page)), parser: 'markdown' });
const wrong = faults();
if (process.argv.includes('--check')) {
  if (!existsSync(page) || readFileSync(page, 'utf8') !== wanted)
    wrong.push('docs/dependencies.md is not up to date: node tools/check-dependencies.mjs');
  wrong.push(...advisoryFaults());
} else {
  writeFileSync(page, wanted);
}
for (const fault of wrong) console.error(`dependencies: ${fault}`);
if (wrong.length === 0)
  console.log(`${direct.size} libraries named, ${installed.length} packages with a licence on the list`);
process.exit(wrong.length === 0 ? 0 : 1);
