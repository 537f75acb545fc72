import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './workspace.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const INSIDE = 'node_modules/';

/** What is installed for production: everything that the published packages reach, by its place in the lock file. */
export function productionPackages() {
  const { packages } = readJson(path.join(root, 'package-lock.json'));
  const reached = new Map();
  const waiting = Object.keys(packages).filter((place) => place !== '' && !place.includes(INSIDE));
  while (waiting.length > 0) {
    const place = waiting.pop();
    if (reached.has(place)) continue;
    const entry = packages[place];
    const needs = { ...entry.dependencies, ...entry.optionalDependencies, ...entry.peerDependencies };
    const places = Object.keys(needs).flatMap((name) => placeOf(packages, place, name) ?? []);
    reached.set(place, { ...entry, place, name: entry.name ?? nameOf(place), needs: places });
    waiting.push(...places);
  }
  return [...reached.values()].sort((one, other) => (one.place < other.place ? -1 : 1));
}

const nameOf = (place) => place.slice(place.lastIndexOf(INSIDE) + INSIDE.length);

/** Where Node would find it: beside who needs it, or further up. Optional ones may be nowhere. */
function placeOf(packages, from, name) {
  for (let folder = from; ; folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '') {
    const place = folder === '' ? `${INSIDE}${name}` : `${folder}/${INSIDE}${name}`;
    const entry = packages[place];
    if (entry !== undefined) return entry.link ? entry.resolved : place;
    if (folder === '') return undefined;
  }
}

/** The licence that a package names itself: in the lock file, or in its own manifest in one of the older spellings. */
export function licenceOf({ place, license }) {
  if (typeof license === 'string') return license;
  const file = path.join(root, place, 'package.json');
  if (!existsSync(file)) return undefined;
  const manifest = readJson(file);
  const named = manifest.license ?? manifest.licenses?.[0];
  return typeof named === 'string' ? named : named?.type;
}
