import { readFile } from 'node:fs/promises';
import type { Configuration } from '@lienthong/schemas';

interface Named {
  readonly name: string;
}

/** What the built-in adapters use where a target names no profile. */
const DEFAULT_PROFILES: Readonly<Record<string, string>> = {
  'population-db': 'ndxp',
  'sector-db': 'sandbox',
  'hoc-ba-so': 'sandbox',
  smas: 'sandbox',
};

/** Which wire facts of the profiles in use no document confirms: a line a target. */
export async function unconfirmedFacts({ targets = {} }: Configuration): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [target, { adapter, profile = DEFAULT_PROFILES[adapter] ?? '' }] of Object.entries(targets)) {
    const found = profile.endsWith('.json')
      ? await fileProfile(profile)
      : (await builtIn(adapter)).find(({ name }) => name === profile);
    const facts = [...unconfirmedIn(found)];
    if (facts.length > 0) lines.push(`${target} (${profile}): ${facts.join(', ')}`);
  }
  return lines;
}

/** Names of the facts that say `"confirmed": false` of themselves. */
export function* unconfirmedIn(value: unknown, path = ''): Generator<string, void> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { confirmed } = value as { confirmed?: unknown };
  if (confirmed === false) {
    yield path === '' ? 'toàn bộ / all of it' : path;
    return;
  }
  for (const [name, member] of Object.entries(value))
    yield* unconfirmedIn(member, name === 'facts' ? path : join(path, name));
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

type Profiles = readonly Named[] | Readonly<Record<string, Named>>;

/** Loaded for the adapters in use only: some bring large libraries. */
const BUILT_IN = new Map<string, () => Promise<Profiles>>([
  ['population-db', async () => (await import('@lienthong/adapters/population-db')).POPULATION_PROFILES],
  ['sector-db', async () => (await import('@lienthong/adapters/sector-db')).sectorProfiles],
  ['lgsp', async () => (await import('@lienthong/adapters/lgsp')).lgspProfiles],
  ['hoc-ba-so', async () => (await import('@lienthong/adapters/hoc-ba-so')).transcriptProfiles],
  ['smas', async () => (await import('@lienthong/adapters/smas')).smasProfiles],
]);

const builtIn = async (adapter: string): Promise<readonly Named[]> =>
  Object.values((await BUILT_IN.get(adapter)?.()) ?? []);

async function fileProfile(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    return undefined; // the adapter says what is wrong with it
  }
}
