import { foldHeading } from '@lienthong/core';
import { columnContent, type ColumnContent, type ContentKind } from '../column-content.js';
import type { ColumnField } from '../profile.js';
import { cellText, isBlank, type CellValue, type Sheet } from '../sheet.js';
import type { CompiledProfile } from './compile-profile.js';
import { knownHeadings, type Header } from './find-header.js';

/** A heading whose column must not be guessed, and why. */
export interface DoubtfulColumn {
  readonly heading: string;
  /** Counted from 0. */
  readonly column: number;
  readonly reason: 'other-person' | 'content-differs' | 'identifier-unknown' | 'birth-date-unknown' | 'meanings-differ';
}

const SAMPLED_ROWS = 60;
/** Fewer cells than these say nothing. */
const MIN_FILLED = 8;
const SURELY = 0.6;
const HARDLY = 0.15;
const HEADING_LIMIT = 100;

/** Words that say a name or a number is of somebody else. */
const OTHER_PERSON =
  /(?:^|[ /])(?:gvcn|gv|giao vien|chu nhiem|chu ho|hieu truong|nguoi lap|phu huynh|cha|bo|me|giam ho|do dau)(?=$|[ /])/;
const OF_THE_PUPIL: readonly ColumnField[] = ['fullName', 'familyName', 'givenName', 'birthDate', 'personalNumber'];
/** What a column of the field must hold at least here and there. */
const CONTENT: Partial<Record<ColumnField, readonly ContentKind[]>> = {
  fullName: ['words'],
  familyName: ['words'],
  givenName: ['words'],
  birthDate: ['date', 'year', 'ordinal'],
  personalNumber: ['personal-number', 'old-identity-card', 'code'],
};

/**
 * Columns with an identifier, a name or a birth date whose meaning is not sure enough to read them without being told.
 * @returns none for a table that can be read; a column without cells is never in doubt.
 */
export function doubtfulColumns(sheet: Sheet, header: Header, profile: CompiledProfile): DoubtfulColumn[] {
  const doubts: DoubtfulColumn[] = [];
  const isOfPupils = profile.profile.kind !== 'staff';
  const rows = sampledRows(sheet, header);
  for (const field of OF_THE_PUPIL) {
    const column = header.columns.get(field);
    if (column === undefined) continue;
    const heading = headingOf(sheet, header, column);
    const whole = `${groupAbove(sheet, header, column, profile)} ${heading}`;
    if (isOfPupils && OTHER_PERSON.test(foldHeading(whole))) doubts.push({ heading, column, reason: 'other-person' });
    else if (contradicts(contentOf(rows, column), CONTENT[field] ?? []))
      doubts.push({ heading, column, reason: 'content-differs' });
  }
  return [...doubts, ...unknownIdentities(sheet, header, profile, rows)];
}

/** Columns nobody claims that hold what the table lacks: personal numbers, birth dates. */
function unknownIdentities(
  sheet: Sheet,
  header: Header,
  { headings }: CompiledProfile,
  rows: readonly SampledRow[],
): DoubtfulColumn[] {
  const has = (field: ColumnField): boolean => header.columns.has(field);
  const lacksNumber = !has('personalNumber') && !has('identityCard');
  const lacksBirth = !has('birthDate') && !has('birthDay') && !has('birthDateMale');
  if (!lacksNumber && !lacksBirth) return [];
  const used = usedColumns(header);
  return widthOf(sheet, header).flatMap((column): DoubtfulColumn[] => {
    if (used.has(column)) return [];
    const heading = headingOf(sheet, header, column);
    if (heading === '' || headings.has(foldHeading(heading)) || OTHER_PERSON.test(foldHeading(heading))) return [];
    const content = contentOf(rows, column);
    if (content.filled < MIN_FILLED) return [];
    if (lacksNumber && content.share('personal-number') >= SURELY)
      return [{ heading, column, reason: 'identifier-unknown' }];
    return lacksBirth && content.share('date') >= SURELY ? [{ heading, column, reason: 'birth-date-unknown' }] : [];
  });
}

const contradicts = (content: ColumnContent, kinds: readonly ContentKind[]): boolean =>
  content.filled >= MIN_FILLED && kinds.reduce((sum, kind) => sum + content.share(kind), 0) < HARDLY;

/** Columns that mean something, in this layout. */
function usedColumns(header: Header): ReadonlySet<number> {
  return new Set([
    ...header.columns.values(),
    ...header.subjects.map(({ column }) => column),
    ...header.levels.map(({ column }) => column),
    ...header.terms.map(({ column }) => column),
  ]);
}

const widthOf = (sheet: Sheet, { firstRow, lastRow }: Header): number[] => {
  let width = 0;
  for (let row = firstRow; row <= lastRow; row++) width = Math.max(width, sheet.row(row).length);
  return Array.from({ length: width }, (_, column) => column);
};

/** The texts of a column's heading from the top, joined. */
export function headingOf(sheet: Sheet, { firstRow, lastRow }: Header, column: number): string {
  const texts: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const cell = sheet.cell(row, column);
    const text = cellText(cell).normalize('NFC').replace(/\s+/g, ' ').trim();
    if (!isBlank(cell) && text !== texts.at(-1) && !/^\(?\d{1,3}\)?$/.test(text)) texts.push(text);
  }
  return texts.join(' ').slice(0, HEADING_LIMIT);
}

/** The group over a column, where the row above the header belongs to it and is no title. */
function groupAbove(sheet: Sheet, { firstRow }: Header, column: number, profile: CompiledProfile): string {
  if (firstRow === 0 || knownHeadings(sheet, firstRow - 1, profile) === 0) return '';
  const merge = sheet.merges.find(
    (range) => range.lastRow === firstRow - 1 && range.firstColumn <= column && column <= range.lastColumn,
  );
  return cellText(sheet.cell(firstRow - 1, merge?.firstColumn ?? column)).trim();
}

type SampledRow = readonly CellValue[];

/** Rows from all over the table, read once for all columns: each may stand in another piece of the file. */
function sampledRows(sheet: Sheet, { lastRow }: Header): SampledRow[] {
  const sampled: SampledRow[] = [];
  const rows = sheet.rowCount - lastRow - 1;
  const step = Math.max(1, Math.floor(rows / SAMPLED_ROWS));
  for (let row = lastRow + 1; row < sheet.rowCount; row += step) sampled.push(sheet.row(row));
  return sampled;
}

const contentOf = (rows: readonly SampledRow[], column: number): ColumnContent =>
  columnContent(rows.map((cells) => cells[column]));
