import { itemsOf } from './check-tables.js';
import { joinName } from './person-name.js';
import type { TableRow } from './read-package.js';

/** Cells of a row by their columns. */
export type Cells = Readonly<Record<string, string>>;

/** Two terms of one school year in the order of their days; what spans a whole year is the year. */
export function termsOf(rows: readonly TableRow[]): Map<string, '1' | '2' | 'year'> {
  const terms = new Map<string, '1' | '2' | 'year'>();
  const all = rows.map(({ cells }) => cells);
  const years = new Map(all.filter((one) => one['type'] === 'schoolYear').map((one) => [one['sourcedId']!, one]));
  for (const id of years.keys()) {
    terms.set(id, 'year');
    const inner = all.filter((one) => one['parentSourcedId'] === id);
    const halves = inner.filter((one) => one['type'] === 'semester' || one['type'] === 'term');
    halves.sort((a, b) => (a['startDate']! < b['startDate']! ? -1 : 1));
    if (halves.length === 2) halves.forEach((one, at) => terms.set(one['sourcedId']!, at === 0 ? '1' : '2'));
    const { startDate, endDate } = years.get(id)!;
    for (const one of inner)
      if (one['startDate'] === startDate && one['endDate'] === endDate) terms.set(one['sourcedId']!, 'year');
  }
  return terms;
}

/** Code and name of a school's row; its id where it has no identifier. */
export const schoolOf = (id: string, org: Cells | undefined): { code: string; name?: string } => ({
  code: (org?.['identifier'] ?? '') === '' ? id : org!['identifier']!,
  ...((org?.['name'] ?? '') !== '' && { name: org!['name']! }),
});

/** The full name of a user's row. */
export const nameOf = (cells: Cells): string =>
  joinName({
    familyName: cells['familyName'] ?? '',
    middleName: cells['middleName'] ?? '',
    givenName: cells['givenName'] ?? '',
  });

/** One grade, without the leading zero that other systems write. */
export const gradeOf = (cell: string | undefined): string | undefined => {
  const grades = itemsOf(cell ?? '');
  return grades.length === 1 && grades[0] !== '' ? grades[0]!.replace(/^0(?=[1-9]$)/, '') : undefined;
};

/** What a row of a delta says of itself. */
export const lifeOf = (cells: Cells): Record<string, unknown> => ({
  event: cells['status'] === 'tobedeleted' ? 'CANCEL' : undefined,
  sourceUpdatedAt: cells['dateLastModified'],
});

/** The members that hold something. */
export function withoutEmpty(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''));
}
