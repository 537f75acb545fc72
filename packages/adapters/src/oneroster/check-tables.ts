import type { FindingList } from './finding.js';
import { METADATA_PREFIX } from './metadata-cells.js';
import type { OneRosterPackage, Table, TableRow } from './read-package.js';
import { COMMON_COLUMNS, headerOf, TABLES, type Column } from './tables.js';

const GUID = /^[0-9A-Za-z.\-_/@]{1,255}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const USER_ID = /^\{[^{}:]+:[^{}:]+\}$/;

/** What each table says of itself: header, required values, types, vocabularies, ids; then what it points to. */
export function checkTables({ version, tables, findings }: OneRosterPackage): void {
  const ids = new Map<string, ReadonlySet<string>>();
  for (const table of tables.values()) {
    checkHeader(table, headerOf(version, table.file), findings);
    ids.set(table.file, checkIds(table, findings));
  }
  for (const table of tables.values())
    for (const row of table.rows) checkRow(table, row, TABLES[version][table.file]!, ids, findings);
}

function checkHeader(table: Table, expected: readonly string[], findings: FindingList): void {
  const { file, header } = table;
  const seen = new Set<string>();
  for (const name of header) {
    if (seen.has(name)) findings.add('column-twice', file, 1, name);
    seen.add(name);
    if (!expected.includes(name) && !isMetadata(name)) findings.add('column-unknown', file, 1, name);
  }
  const missing = expected.filter((name) => !seen.has(name));
  for (const name of missing) findings.add('column-missing', file, 1, name);
  const standard = header.filter((name) => expected.includes(name));
  const inOrder = expected.filter((name) => seen.has(name));
  const firstMetadata = header.findIndex(isMetadata);
  const misplaced =
    standard.find((name, at) => name !== inOrder[at]) ??
    (firstMetadata >= 0
      ? header.slice(firstMetadata).find((name) => !isMetadata(name) && expected.includes(name))
      : undefined);
  if (misplaced !== undefined) findings.add('column-order', file, 1, misplaced);
}

const isMetadata = (name: string): boolean => name.startsWith(METADATA_PREFIX) && name.length > METADATA_PREFIX.length;

function checkIds({ file, rows, header }: Table, findings: FindingList): Set<string> {
  const ids = new Set<string>();
  if (!header.includes('sourcedId')) return ids;
  for (const { row, cells } of rows) {
    const id = cells['sourcedId'] ?? '';
    if (id === '') findings.add('value-missing', file, row, 'sourcedId');
    else if (!GUID.test(id)) findings.add('value-invalid', file, row, 'sourcedId');
    else if (ids.has(id)) findings.add('id-twice', file, row, 'sourcedId');
    ids.add(id);
  }
  return ids;
}

function checkRow(
  { file, mode, header }: Table,
  { row, cells }: TableRow,
  columns: readonly Column[],
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  findings: FindingList,
): void {
  for (const name of COMMON_COLUMNS.slice(1)) {
    const cell = cells[name] ?? '';
    if (mode === 'bulk' && cell !== '') findings.add('value-in-bulk', file, row, name);
    if (mode === 'bulk' || !header.includes(name)) continue;
    if (cell === '') findings.add('value-missing', file, row, name);
    else if (name === 'status' && cell !== 'active' && cell !== 'tobedeleted')
      findings.add('value-unknown', file, row, name);
    else if (name === 'dateLastModified' && !isInstant(cell)) findings.add('value-invalid', file, row, name);
  }
  // What is to be deleted needs no more than its id.
  const isDeleted = mode === 'delta' && cells['status'] === 'tobedeleted';
  for (const column of columns) {
    if (!header.includes(column.name)) continue;
    const cell = cells[column.name] ?? '';
    if (cell === '') {
      if (column.isRequired && !isDeleted) findings.add('value-missing', file, row, column.name);
      continue;
    }
    if (!isOfType(cell, column)) findings.add('value-invalid', file, row, column.name);
    else if (!isInVocabulary(cell, column)) findings.add('value-unknown', file, row, column.name);
    // A delta may point to what was sent before.
    else if (mode === 'bulk' && column.refersTo !== undefined && !isThere(cell, ids.get(column.refersTo)))
      findings.add('reference-unknown', file, row, column.name);
  }
  const lists = [cells['subjects'] ?? '', cells['subjectCodes'] ?? ''].map((cell) =>
    cell === '' ? 0 : itemsOf(cell).length,
  );
  if (lists[0] !== lists[1]) findings.add('lists-differ', file, row, 'subjectCodes');
}

function isOfType(cell: string, { type }: Column): boolean {
  switch (type) {
    case 'guid':
      return GUID.test(cell);
    case 'guid-list':
      return itemsOf(cell).every((item) => GUID.test(item));
    case 'text-list':
      return itemsOf(cell).every((item) => item !== '');
    case 'date':
      return isDay(cell);
    case 'year':
      return /^\d{4}$/.test(cell);
    case 'boolean':
      return cell === 'true' || cell === 'false';
    case 'number':
      return NUMBER.test(cell);
    case 'integer':
      return /^-?\d{1,15}$/.test(cell);
    case 'user-ids':
      return itemsOf(cell).every((item) => USER_ID.test(item));
    default:
      return true;
  }
}

const isInVocabulary = (cell: string, { values, isOpen }: Column): boolean =>
  values === undefined || values.includes(cell) || (isOpen === true && /^ext:./.test(cell));

const isThere = (cell: string, ids: ReadonlySet<string> | undefined): boolean =>
  itemsOf(cell).every((item) => ids?.has(item) === true);

/** Items of a list column. */
export const itemsOf = (cell: string): string[] => cell.split(',').map((item) => item.trim());

const isDay = (text: string): boolean => {
  const time = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const isInstant = (text: string): boolean => DATE_TIME.test(text) && !Number.isNaN(Date.parse(text));
