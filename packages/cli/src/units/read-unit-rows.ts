import path from 'node:path';
import { readWorkbook } from '@lienthong/adapters/school-files';
import { parseBirthDate, SourceError, type UnitQuestion } from '@lienthong/core';
import { readLines } from '../files/read-lines.js';
import { readSource } from '../files/read-source.js';
import { findColumns, noUnitColumns, type NamedColumns, type UnitColumns } from './unit-columns.js';

/** One thing to convert, with the row that it stands in. */
export interface UnitRow {
  readonly question: UnitQuestion;
  /** Row as Excel shows it, or line; 0 for a text of the command line. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface UnitTable {
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<UnitRow> | Iterable<UnitRow>;
}

const HEADER_ROWS = 40;
/** Where normalized lines and records hold an address, the first that is there. */
const RECORD_PATHS = ['permanentAddress', 'currentAddress', 'address', 'birthPlace'] as const;

/**
 * The rows of a .csv, .xls, .xlsx or .ndjson file with the unit that each names.
 * @throws {SourceError} what is wrong with the file; {ConfigError} ERR_CONFIG_INVALID — no column of units.
 */
export async function readUnitRows(file: string, named: NamedColumns, sheetName?: string): Promise<UnitTable> {
  if (/\.(?:ndjson|jsonl)$/i.test(file)) return { headings: ['line'], rows: lineRows(file, named) };
  const { sheets } = readWorkbook(await readSource(file));
  const wanted = sheetName === undefined ? sheets : sheets.filter(({ name }) => name === sheetName);
  let seen: readonly string[] = [];
  for (const sheet of wanted)
    for (let at = 0; at < Math.min(HEADER_ROWS, sheet.rowCount); at++) {
      const headings = sheet.row(at).map(textOf);
      if (headings.length > seen.length) seen = headings;
      const columns = findColumns(headings, named);
      if (columns !== undefined) return { headings, rows: sheetRows(sheet, at + 1, columns) };
    }
  throw noUnitColumns(path.basename(file), seen);
}

type Sheet = ReturnType<typeof readWorkbook>['sheets'][number];

function* sheetRows(sheet: Sheet, first: number, columns: UnitColumns): Generator<UnitRow> {
  for (let at = first; at < sheet.rowCount; at++) {
    const cells = sheet.row(at).map(textOf);
    const question = questionOf((column) => {
      const index = columns[column];
      return index === undefined ? undefined : cells[index];
    });
    if (cells.some((cell) => cell.trim() !== '')) yield { question, row: at + 1, cells };
  }
}

async function* lineRows(file: string, named: NamedColumns): AsyncGenerator<UnitRow> {
  let row = 0;
  for await (const line of readLines(file)) {
    row++;
    if (line.trim() === '') continue;
    const value = parseLine(line, row);
    const isNamed = Object.keys(named).length > 0;
    const question = questionOf((column) =>
      isNamed ? at(value, named[column]?.split('.') ?? []) : ofRecord(value, column),
    );
    yield { question, row, cells: [String(row)] };
  }
}

function parseLine(line: string, row: number): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (cause) {
    throw new SourceError('ERR_SOURCE_UNREADABLE', {
      message: { vi: `Dòng ${row} không phải JSON`, en: `Line ${row} is not JSON` },
      details: { line: row },
      cause,
    });
  }
}

/** An address of a record (or of a line that holds one): its former text where it has one. */
function ofRecord(value: unknown, column: keyof NamedColumns): string | undefined {
  const record = (value as { record?: unknown } | null)?.record ?? value;
  const place = RECORD_PATHS.map((name) => (record as Record<string, unknown> | null)?.[name]).find(Boolean) ?? record;
  switch (column) {
    case 'text':
      return at(place, ['text']);
    case 'code':
      return at(place, ['text']) === undefined ? (at(place, ['communeCode']) ?? at(place, ['code'])) : undefined;
    case 'date':
      return at(place, ['validOn']);
    default:
      return at(place, [column]);
  }
}

function at(value: unknown, keys: readonly string[]): string | undefined {
  let here = value;
  for (const key of keys)
    here =
      typeof here === 'object' && here !== null && Object.hasOwn(here, key)
        ? (here as Record<string, unknown>)[key]
        : undefined;
  return keys.length > 0 && (typeof here === 'string' || typeof here === 'number') ? String(here) : undefined;
}

function questionOf(cell: (column: keyof NamedColumns) => string | undefined): UnitQuestion {
  const code = cell('code');
  return {
    text: cell('text'),
    commune: cell('commune'),
    district: cell('district'),
    province: cell('province'),
    ...(code !== undefined &&
      code.trim() !== '' && { code, ...(/^\d{4,5}$/.test(code.trim()) && { level: 'commune' as const }) }),
    validOn: dayOf(cell('date')),
  };
}

/** The day of a cell; of a month or a year only where all of it lies on one side of 1 July 2025. */
function dayOf(cell: string | undefined): string | undefined {
  const { date } = parseBirthDate(cell, { today: '2100-01-01' });
  if (date === undefined) return undefined;
  if (date.precision === 'day') return date.value;
  if (date.precision === 'month') return `${date.value}-01`;
  return date.value === '2025' ? undefined : `${date.value}-01-01`;
}

const textOf = (cell: string | number | boolean | undefined): string => (cell === undefined ? '' : String(cell));
