// Writes the CycloneDX bill of materials of what runs in production, from the lock file, to .cache/sbom.cdx.json, and checks it.
// npm's own `npm sbom` refuses a workspace whose root has no version, and loses scoped names of its packages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { licenceOf, productionPackages } from './lock-file.mjs';
import { packageFolders, root } from './workspace.mjs';

const outFile = path.join(root, '.cache', 'sbom.cdx.json');
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @source https://github.com/package-url/purl-spec (npm). */
const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** An SPDX id, an expression of several, or a name of its own. */
function licenceForm(licence) {
  if (/[ ()]/.test(licence)) return { expression: licence };
  return { license: /^[A-Za-z0-9.-]+$/.test(licence) ? { id: licence } : { name: licence } };
}

function componentOf(entry) {
  const licence = licenceOf(entry);
  const [algorithm, digest] = /^(sha512)-(.+)$/.exec(entry.integrity ?? '')?.slice(1) ?? [];
  return {
    type: 'library',
    'bom-ref': purlOf(entry),
    name: entry.name,
    version: entry.version,
    scope: entry.optional ? 'optional' : 'required',
    ...(algorithm && { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }),
    ...(licence && { licenses: [licenceForm(licence)] }),
    purl: purlOf(entry),
  };
}

/** @source CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/ */
function billOfMaterials() {
  const { version } = readJson(path.join(root, 'lerna.json'));
  const installed = productionPackages();
  const byPlace = new Map(installed.map((entry) => [entry.place, entry]));
  const byRef = new Map(installed.map((entry) => [purlOf(entry), entry]));
  const product = `lienthong-workspace@${version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': product, name: 'lienthong-workspace', version } },
    components: [...byRef.values()].map(componentOf),
    dependencies: [
      { ref: product, dependsOn: installed.filter(({ place }) => !place.includes('node_modules/')).map(purlOf) },
      ...[...byRef].map(([ref, { needs }]) => ({
        ref,
        dependsOn: [...new Set(needs.map((place) => purlOf(byPlace.get(place))))],
      })),
    ],
  };
}

/** What is missing in it: a bill that leaves something out is worse than none. */
function faultsOf({ components, dependencies }) {
  const named = new Set(components.map(({ name }) => name));
  const known = new Set(dependencies.map(({ ref }) => ref));
  const wanted = packageFolders().flatMap((folder) => {
    const { name, dependencies: direct = {} } = readJson(path.join(root, folder, 'package.json'));
    return [name, ...Object.keys(direct)];
  });
  return [
    ...wanted.filter((name) => !named.has(name)).map((name) => `${name} is not in it`),
    ...dependencies.flatMap(({ ref, dependsOn }) =>
      dependsOn.filter((other) => !known.has(other)).map((other) => `${ref} needs ${other}, which is not in it`),
    ),
  ];
}

const bom = billOfMaterials();
const faults = [...new Set(faultsOf(bom))];
for (const fault of faults) console.error(`SBOM: ${fault}`);
if (faults.length === 0) {
  mkdirSync(path.dirname(outFile), { recursive: true });
  writeFileSync(outFile, `${JSON.stringify(bom, null, 2)}\n`);
  const bare = bom.components.filter(({ name, hashes }) => !hashes && !/^(@lienthong\/|lienthong$)/.test(name)).length;
  console.log(`${path.relative(root, outFile)}: CycloneDX ${bom.specVersion}, ${bom.components.length} components`);
  if (bare > 0) console.warn(`WARNING: the lock file holds no digest of ${bare} of them, so npm ci cannot check those`);
}
process.exit(faults.length === 0 ? 0 : 1);
