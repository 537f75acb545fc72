import type { ColumnContent } from '../column-content.js';
import type { HeaderLabel } from '../file-reading.js';
import type { ColumnField } from '../profile.js';
import { contentFit, fieldsOfContent } from './field-content.js';
import { headingWords } from './heading-words.js';
import type { Vocabulary } from './vocabulary.js';

/** A field that a column may hold, and how likely. */
export interface FieldCandidate {
  readonly field: ColumnField;
  /** 0 to 1. */
  readonly score: number;
  /** How near the heading comes, 0 to 1. */
  readonly heading: number;
  /** Share of the cells that look like the field; absent where they tell nothing. */
  readonly content?: number;
}

/** Below this nothing is taken for a field. */
export const THRESHOLD = 0.8;
/** Below this nothing is taken for an identifier, a name or a birth date. */
export const IDENTITY_THRESHOLD = 0.9;
const IDENTITY =
  /^(?:fullName|familyName|givenName|birth\w*|personalNumber|identityCard|sectorId|sourceId|\w+\.(?:fullName|personalNumber))$/;
const FITS = 0.5;
const CONTRADICTS = 0.2;
const CONTRADICTED = 0.4;
const MAX_CANDIDATES = 5;
const SUGGESTED = 0.35;
/** A known heading below a group that adds nothing, and below one that may change its meaning. */
const BELOW_GROUP = 0.96;
const BELOW_STRANGER = 0.6;
const NEUTRAL = new Set(
  'thong tin hocsinh ca nhan ly lich so yeu chung co ban em tre chau con hanh chinh danh sach muc phan i ii iii a b'.split(
    ' ',
  ),
);

/** Whether a field tells who a person is. */
export const isIdentity = (field: ColumnField): boolean => IDENTITY.test(field);

export const thresholdOf = (field: ColumnField): number => (isIdentity(field) ? IDENTITY_THRESHOLD : THRESHOLD);

/** The fields that a column may hold, best first. */
export function candidatesOf(label: HeaderLabel, content: ColumnContent, vocabulary: Vocabulary): FieldCandidate[] {
  const best = new Map<ColumnField, FieldCandidate>();
  const add = (field: ColumnField, heading: number): void => {
    const candidate = scored(field, heading, content);
    if (candidate.score > (best.get(field)?.score ?? 0)) best.set(field, candidate);
  };
  const { levels, folded } = label;
  const whole = folded.join(' ');
  // The most usual meaning of a known heading first; what another layout means by it is a little less likely.
  vocabulary.fieldsOf(whole).forEach((field, at) => add(field, at === 0 ? 1 : 0.85));
  for (const { field, similarity } of vocabulary.nearest(levels.join(' '))) add(field, similarity * 0.97);
  if (levels.length > 1) {
    const isClear = isNeutral(levels.slice(0, -1).join(' '));
    const below = isClear ? BELOW_GROUP : BELOW_STRANGER;
    for (const field of vocabulary.fieldsOf(folded.at(-1)!).slice(0, 1)) add(field, below);
    if (isClear) for (const { field, similarity } of vocabulary.nearest(levels.at(-1)!)) add(field, similarity * 0.97);
  }
  // Of a column that speaks of somebody else the cells alone say nothing.
  const isOfOthers = headingWords(levels.join(' ')).persons.size > 0;
  for (const { field, share } of isOfOthers ? [] : fieldsOfContent(content))
    if (!best.has(field))
      best.set(field, { field, score: round(share * SUGGESTED * 1.2), heading: 0, content: round(share) });
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MAX_CANDIDATES);
}

/** Whether a group says nothing that changes what stands below it. */
function isNeutral(group: string): boolean {
  const { words, persons } = headingWords(group);
  return persons.size === 0 && words.every((word) => NEUTRAL.has(word));
}

function scored(field: ColumnField, heading: number, content: ColumnContent): FieldCandidate {
  const fit = contentFit(field, content);
  const score =
    fit === undefined
      ? heading * 0.95
      : fit < CONTRADICTS
        ? Math.min(heading, CONTRADICTED)
        : heading >= 1
          ? fit >= FITS
            ? 1
            : 0.92
          : heading * 0.75 + 0.25 * fit;
  return { field, score: round(score), heading: round(heading), ...(fit !== undefined && { content: round(fit) }) };
}

const round = (value: number): number => Math.round(value * 100) / 100;
