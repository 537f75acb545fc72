import { foldHeading } from '@lienthong/core';
import type { ColumnField } from '../profile.js';
import { cellText, isBlank, type CellValue, type Sheet } from '../sheet.js';
import { classRow } from '../class-name.js';
import { isColumnNumbers, isPartNumbers } from './column-numbers.js';
import type { CompiledProfile } from './compile-profile.js';
import { foldedCells } from './folded-cells.js';
import { headerLabels } from './header-labels.js';
import { matchColumns, type MatchedColumns } from './match-columns.js';

/** Rows from the top of a sheet in which a header is looked for. */
const SCANNED_ROWS = 40;
const MAX_DEPTH = 3;
/** Known headings that one row needs, so that no title is taken for a header. */
const MIN_KNOWN = 2;

export interface Header extends MatchedColumns {
  /** First and last row, counted from 0; rows of column numbers below are part of it. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The header of a sheet in one layout, found by what it says and not by where it stands. */
export function findHeader(sheet: Sheet, profile: CompiledProfile): Header | undefined {
  let best: Header | undefined;
  const last = Math.min(SCANNED_ROWS, sheet.rowCount);
  for (let row = 0; row < last; row++) {
    const found = headerAt(sheet, row, profile);
    if (found !== undefined && isUsable(found, profile) && (best === undefined || found.score > best.score))
      best = found;
  }
  return best;
}

/** How many cells of a row are headings of the layout, each by itself. */
export function knownHeadings(sheet: Sheet, row: number, profile: CompiledProfile): number {
  const fields = new Set<string>();
  for (const text of foldedCells(sheet, row)) {
    const known = text === '' ? undefined : meaningOf(text, profile);
    if (known !== undefined) fields.add(known);
  }
  return fields.size;
}

const NAMES: ReadonlySet<string> = new Set<ColumnField>(['fullName', 'familyName', 'givenName']);

/** "Môn: Toán | Lớp: 6A" above a header has headings in it, too; names have their heading in the header's first row, or below a group of it. */
const namesPupils = (sheet: Sheet, row: number, profile: CompiledProfile): boolean =>
  profile.profile.isWithoutNames === true ||
  foldedCells(sheet, row).some((text) => NAMES.has(profile.headings.get(text)?.field ?? ''));

const meaningOf = (text: string, { headings, subjects, marks }: CompiledProfile): string | undefined =>
  headings.get(text)?.field ?? subjects.get(text)?.name ?? marks.get(text)?.part;

function headerAt(sheet: Sheet, row: number, profile: CompiledProfile): Header | undefined {
  if (knownHeadings(sheet, row, profile) < MIN_KNOWN || !namesPupils(sheet, row, profile)) return undefined;
  const rows = [row];
  let next = row + 1;
  while (next < sheet.rowCount && rows.length < MAX_DEPTH && isSubHeader(sheet, rows, next, profile)) rows.push(next++);
  const attempts = [matchColumns(headerLabels(sheet, rows), profile)];
  if (row > 0 && mayBeGroups(sheet, row - 1, profile))
    attempts.push(matchColumns(headerLabels(sheet, [row - 1, ...rows]), profile));
  const matched = attempts.reduce((best, one) => (one.score > best.score ? one : best));
  while (next < sheet.rowCount && isColumnNumbers(sheet.row(next))) next++;
  return { ...matched, firstRow: row, lastRow: next - 1 };
}

/** A second row of a header splits a group of the first, and has nothing where the pupil's name would stand. */
function isSubHeader(sheet: Sheet, above: readonly number[], row: number, profile: CompiledProfile): boolean {
  const cells = sheet.row(row);
  if (classRow(cells) !== undefined) return false;
  if (isPartNumbers(cells)) return numbersParts(sheet, above.at(-1)!, cells);
  const texts = cells.filter((cell) => !isBlank(cell));
  if (texts.length === 0 || texts.some((cell) => typeof cell !== 'string' || LIKE_DATA.test(cell))) return false;
  const top = sheet.row(above[0]!);
  const isUnderAnother = cells.some((cell, column) => !isBlank(cell) && isBlank(top[column]));
  const contradicts = cells.some((cell, column) => {
    if (isBlank(cell)) return false;
    const field = profile.headings.get(foldHeading(cellText(top[column])))?.field;
    return field !== undefined && TELLING.has(field) && !isNote(cellText(cell), profile);
  });
  return !contradicts && (isUnderAnother || texts.length >= 2);
}

/** 1 2 3 4 below "ĐĐGtx" count its columns; a row that counts all columns begins at the first one. */
function numbersParts(sheet: Sheet, above: number, cells: readonly CellValue[]): boolean {
  const first = sheet.row(above).findIndex((cell) => !isBlank(cell));
  return (
    first >= 0 &&
    isBlank(cells[first]) &&
    cells.some((cell, column) => !isBlank(cell) && isBlank(sheet.row(above)[column]))
  );
}

const TELLING: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'fullName',
  'familyName',
  'givenName',
  'birthDate',
  'personalNumber',
  'gender',
]);

const DATE_PARTS: ReadonlySet<string> = new Set(['ngay', 'thang', 'nam']);

/** Below a name or a birth date there may stand its parts, or a remark in brackets. */
const isNote = (text: string, profile: CompiledProfile): boolean =>
  profile.headings.has(foldHeading(text)) || DATE_PARTS.has(foldHeading(text)) || /^\s*\(.*\)\s*$/s.test(text);

const LIKE_DATA = /\d{4,}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/;

const TITLE = /:|năm học|^(?:sở|phòng|trường|ubnd|ủy ban|uỷ ban|bảng|danh sách|sổ) /iu;

/** A line of a title above a header is no row of groups: it speaks of the school, or stands above a name or a date. */
function mayBeGroups(sheet: Sheet, row: number, profile: CompiledProfile): boolean {
  const cells = sheet.row(row);
  const below = foldedCells(sheet, row + 1);
  if (cells.some((cell) => typeof cell === 'string' && TITLE.test(cell.normalize('NFC').trim()))) return false;
  const spans = sheet.merges.filter(
    ({ firstRow, firstColumn, lastColumn }) => firstRow === row && lastColumn > firstColumn,
  );
  return cells.some(
    (cell, column) =>
      column > 0 &&
      typeof cell === 'string' &&
      cell.trim() !== '' &&
      (spans.some(({ firstColumn }) => firstColumn === column) ||
        !TELLING.has(profile.headings.get(below[column] ?? '')?.field ?? 'ignored')),
  );
}

/** A table of pupils names them, and has something else to tell them by. */
function isUsable({ columns, subjects, levels }: Header, { profile, required }: CompiledProfile): boolean {
  const has = (field: ColumnField): boolean => columns.has(field);
  const hasName = has('fullName') || (has('familyName') && has('givenName'));
  if (!hasName && profile.isWithoutNames !== true) return false;
  if (!required.every((field) => has(field) || field === 'fullName')) return false;
  if (profile.kind === 'academic-result' && subjects.length === 0 && levels.length === 0) return false;
  return OTHER_THAN_NAME.some(has);
}

const OTHER_THAN_NAME: readonly ColumnField[] = [
  'birthDate',
  'birthMonth',
  'birthDateFemale',
  'personalNumber',
  'identityCard',
  'sectorId',
  'sourceId',
  'className',
  'email',
];
