import { codeLists, type CodeListId } from '@lienthong/schemas';
import { looseNameKey } from '../text/vietnamese.js';
import { indexCodeList, type EntryFinder } from './code-list-index.js';

export type { CodeListId };

/** A value of a code list: the list's own name of it, its code, and the list, without which the code means nothing. */
export interface MatchedCode {
  readonly name: string;
  /** Absent where the official code is not public. */
  readonly code?: string;
  readonly list: CodeListId;
}

/** No name of a list is longer. */
const LONGEST = 300;

const finders = new Map<CodeListId, EntryFinder>();

/** Words that sheets put before the value itself. */
const PREFIXES: Partial<Record<CodeListId, RegExp>> = { 'ethnic-groups': /^\s*(?:dân tộc|dt\.?|d\.tộc)\s+/iu };

/**
 * The value of a code list that a text names, whatever its case, composition, marks and hyphens.
 * @param list id of one of the code lists.
 * @param text a name; a bare code is never taken for one, because the same numbers mean other things in other systems.
 * @returns undefined when the list has no such name, or several.
 */
export function matchCode(list: CodeListId, text: string): MatchedCode | undefined {
  let find = finders.get(list);
  if (find === undefined) {
    find = indexCodeList(codeLists[list]);
    finders.set(list, find);
  }
  if (text.length > LONGEST || looseNameKey(text) === '') return undefined;
  const prefix = PREFIXES[list];
  const entry = find(text) ?? (prefix === undefined ? undefined : find(text.normalize('NFC').replace(prefix, '')));
  if (entry === undefined) return undefined;
  return { name: entry.label.vi, ...(entry.code === undefined ? {} : { code: entry.code }), list };
}
