import type { RecordWarning } from '@lienthong/core';
import type { TranscriptFormat } from '@lienthong/schemas';
import type { Values } from './record-path.js';
import { notCarried } from './tag-fault.js';

/** Ours, of the exchange, or said by the signatures: no tag is expected for them. */
const OURS: ReadonlySet<string> = new Set([
  'recordId',
  'event',
  'version',
  'sourceUpdatedAt',
  'sourceId',
  'classId',
  'status',
  'replaces',
  'signatures',
  'signedDocument',
]);
/** Codes and parts that stand beside a text that is written. */
const BESIDE_A_TEXT: ReadonlySet<string> = new Set([
  'code',
  'list',
  'relation',
  'detail',
  'communeCode',
  'provinceCode',
  'countryCode',
  'validOn',
  'legacy',
]);

/** Values of the record that the format has no tag for, each path once. */
export function leftOutFields(record: Values, format: TranscriptFormat): readonly RecordWarning[] {
  const carried = new Set([
    ...format.general.value.map(({ path }) => plain(path)),
    ...format.summary.value.map(({ path }) => plain(path)),
    ...format.assessments.value.map(({ path }) => plain(path)),
    ...format.history.value.filter(({ readOnly }) => !readOnly).map(({ path }) => `history.${path}`),
    ...format.score.value.map(({ path }) => `subjects.${path}`),
  ]);
  const isCarried = (path: string): boolean => {
    const [name = '', member] = path.split('.');
    if (OURS.has(name) || carried.has(path) || carried.has(name)) return true;
    if (name === 'competences' || name === 'qualities') return true;
    return member !== undefined && BESIDE_A_TEXT.has(member);
  };
  const paths = new Set([...leavesOf(record), ...secondOfAKind(record)]);
  return [...paths].filter((path) => !isCarried(path)).map(notCarried);
}

/** Dotted paths of two steps at most; positions in lists are left out. */
function* leavesOf(record: Values): Generator<string, void> {
  for (const [name, value] of Object.entries(record)) {
    const objects = Array.isArray(value) ? (value as unknown[]) : [value];
    for (const each of objects) {
      if (typeof each !== 'object' || each === null) yield name;
      else for (const member of Object.keys(each)) yield `${name}.${member}`;
    }
  }
}

/** There is one tag for each relation: a second guardian finds none. */
function secondOfAKind({ guardians }: Values): string[] {
  const relations = (Array.isArray(guardians) ? (guardians as Values[]) : []).map(({ relation }) => String(relation));
  return relations.length > new Set(relations).size ? ['guardians.second'] : [];
}

const plain = (path: string): string => path.replace(/:[A-Za-z_-]+/, '');
