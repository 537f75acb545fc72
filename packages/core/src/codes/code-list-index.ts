import type { CodeListEntry } from '@lienthong/schemas';
import { exactNameKey, looseNameKey } from '../text/vietnamese.js';

/** As much of a code list as matching needs. */
export interface MatchableList {
  readonly entries: readonly CodeListEntry[];
}

/** Finds the entry that a text names; undefined where none or more than one fits. */
export type EntryFinder = (text: string) => CodeListEntry | undefined;

const BRACKETED = /\s*\([^)]*\)/g;
const KNOWN_LIMIT = 5_000;

/**
 * Prepares a list for matching: exact key of the label, then its loose key, then the aliases the same way, then the
 * text without what stands in brackets.
 */
export function indexCodeList(list: MatchableList): EntryFinder {
  const layers = [
    layer(list, exactNameKey, labelOf),
    layer(list, looseNameKey, labelOf),
    layer(list, exactNameKey, aliasesOf),
    layer(list, looseNameKey, aliasesOf),
  ];
  const find = (text: string): CodeListEntry | undefined => {
    for (const { key, entries } of layers) {
      const entry = entries.get(key(text));
      if (entry !== undefined) return entry;
    }
    const outside = text.replace(BRACKETED, '');
    return outside === text || outside.trim() === '' ? undefined : find(outside);
  };
  return remember(find);
}

const labelOf = (entry: CodeListEntry): readonly string[] => [entry.label.vi];
const aliasesOf = (entry: CodeListEntry): readonly string[] => entry.aliases ?? [];

/** A key that two entries share decides nothing, so it maps to undefined. */
function layer(
  list: MatchableList,
  key: (text: string) => string,
  textsOf: (entry: CodeListEntry) => readonly string[],
): { key: (text: string) => string; entries: ReadonlyMap<string, CodeListEntry | undefined> } {
  const entries = new Map<string, CodeListEntry | undefined>();
  for (const entry of list.entries)
    for (const text of textsOf(entry)) {
      const at = key(text);
      if (at !== '') entries.set(at, entries.has(at) && entries.get(at) !== entry ? undefined : entry);
    }
  return { key, entries };
}

/** A column of a list repeats a handful of texts. */
function remember(find: EntryFinder): EntryFinder {
  const known = new Map<string, CodeListEntry | undefined>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before;
    if (known.size >= KNOWN_LIMIT) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}
