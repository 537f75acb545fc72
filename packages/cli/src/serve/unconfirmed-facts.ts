import { readFile } from 'node:fs/promises';
import { transcriptProfiles } from '@lienthong/adapters/hoc-ba-so';
import { lgspProfiles } from '@lienthong/adapters/lgsp';
import { POPULATION_PROFILES } from '@lienthong/adapters/population-db';
import { sectorProfiles } from '@lienthong/adapters/sector-db';
import { smasProfiles } from '@lienthong/adapters/smas';
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
      : builtIn(adapter).find(({ name }) => name === profile);
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

function builtIn(adapter: string): readonly Named[] {
  const known: Readonly<Record<string, readonly Named[] | Readonly<Record<string, Named>>>> = {
    'population-db': POPULATION_PROFILES,
    'sector-db': sectorProfiles,
    lgsp: lgspProfiles,
    'hoc-ba-so': transcriptProfiles,
    smas: smasProfiles,
  };
  return Object.values(known[adapter] ?? []);
}

async function fileProfile(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    return undefined; // the adapter says what is wrong with it
  }
}
