import type { Table } from '../file-reading.js';

type Header = Table['header'];

/** Columns that hold a field of a record under another name, most telling first. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  fullName: ['familyName', 'givenName'],
  gender: ['femaleMark', 'maleMark'],
  personalNumber: ['identityCard'],
  identityDocuments: ['identityCard', 'identityCardIssuedOn', 'identityCardIssuedBy'],
  className: ['classId'],
  guardians: ['father', 'mother', 'guardian'],
};
/** Parts of an address, the one that is wrong most often first. */
const PARTS = ['commune', 'text', 'district', 'province', 'detail', 'fullName', 'total', 'excused', 'unexcused'];
/** What the sender says of a whole file, so that no cell is to blame. */
const OF_FILE = new Set(['school', 'schoolYear', 'term']);

/**
 * The column, counted from 0, that a finding is about.
 * @param field a field's name, a dotted path or a JSON pointer.
 * @returns the table's first column where no other is known; undefined for what is about the whole file.
 */
export function locateColumn(field: string, header: Header): number | undefined {
  const [first = '', ...rest] = field.replace(/^\//, '').split(/[/.]/);
  const found = first === 'subjects' ? subjectColumn(rest.join('.'), header) : columnOfField(first, rest, header);
  if (found !== undefined) return found;
  return OF_FILE.has(first) ? undefined : firstColumn(header);
}

function columnOfField(first: string, rest: readonly string[], { columns }: Header): number | undefined {
  const all: ReadonlyMap<string, number> = columns;
  for (const name of [first, ...(ELSEWHERE[first] ?? [])]) {
    const found =
      all.get([name, ...rest].join('.')) ??
      all.get(name) ??
      PARTS.map((part) => all.get(`${name}.${part}`)).find((column) => column !== undefined) ??
      [...all].find(([key]) => key.startsWith(`${name}.`))?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A subject by its heading in the file, with or without what of it is meant ("Toán.score"). */
function subjectColumn(rest: string, { subjects }: Header): number | undefined {
  const fitting = subjects.filter(({ sourceName }) => rest === sourceName || rest.startsWith(`${sourceName}.`));
  return fitting.sort((a, b) => b.sourceName.length - a.sourceName.length)[0]?.column;
}

const firstColumn = ({ columns, subjects }: Header): number =>
  Math.min(...columns.values(), ...subjects.map(({ column }) => column));
