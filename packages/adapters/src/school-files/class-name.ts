import { collapseSpaces, toNfc } from '@lienthong/core';
import { cellText, isBlank, type CellValue } from './sheet.js';

const CLASS_ROW = /^(?:khối\s*\d{1,2}\s*[-–,;:]?\s*)?(?:danh sách\s+)?(?:học sinh\s+)?lớp\s*[:.]?\s*(\S.*)$/iu;
const CLASS_IN_TITLE = /(?:^|[\s(,;:–-])(?<!số\s|khối\s)lớp\s*[:.]?\s*(\d\S*(?:\s\S.*)?)$/iu;
/** What may follow the name of a class in the same cell. */
const AFTER_NAME =
  /\s*(?:[(,;|]|\s[-–—]|(?:\s|^)(?:gvcn|giáo viên|sĩ số|ss\b|năm học|học kỳ|học kì|hk\s*\d|\d{4}\s*[-–]).*).*$/iu;
const CLASS_SHEET = /^(?:lớp|lop)?\s*((?:1[0-2]|[1-9])(?:\s?[A-Za-zĐđ]{1,3}\s?\d{0,2}|[.\-_/]\d{1,2}))$/iu;
const LEADING_GRADE = /^(?:lớp\s*)?(1[0-2]|[1-9])(?!\d)/iu;
const GRADE = /(?:^|\s)(1[0-2]|[1-9])$/;
const MAX_NAME = 30;

const tidy = (text: string): string => collapseSpaces(toNfc(text));

/** "Lớp:" in one cell, the class in the next. */
const LABEL = /^(?:tên\s+)?lớp\s*[:.]?$/iu;
/** A class that stands alone, without the word. */
const BARE_CLASS = /^(?:1[0-2]|[1-9])(?:\s?[A-ZĐ]{1,3}\s?\d{0,2}|\/\d{1,2})$/u;

/** The class that a row of its own names ("LỚP 6A", "Lớp: 1A - GVCN: …", "6A"), where the row holds little else. */
export function classRow(cells: readonly CellValue[]): string | undefined {
  const first = cells.find((cell) => !isBlank(cell));
  if (typeof first !== 'string') return undefined;
  if (first.length <= 10 && LABEL.test(tidy(first))) {
    const [, name, ...others] = cells.filter((cell) => !isBlank(cell));
    return name === undefined || others.length > 2 ? undefined : bareName(tidy(cellText(name)));
  }
  if (first.length <= 8 && BARE_CLASS.test(tidy(first)))
    return cells.filter((cell) => !isBlank(cell)).length === 1 ? tidy(first) : undefined;
  return classRowInWords(cells);
}

function classRowInWords(cells: readonly CellValue[]): string | undefined {
  let text: string | undefined;
  let count = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (text === undefined) {
      if (typeof cell !== 'string' || !/l[oơờớợ]/iu.test(cell.normalize('NFC'))) return undefined;
      text = tidy(cell);
    }
    if (++count > 4) return undefined;
  }
  const name = text === undefined ? undefined : CLASS_ROW.exec(text)?.[1];
  return name === undefined ? undefined : bareName(name);
}

/** The class that a line of a title names ("Khối 6 - Lớp 6A - (Học kỳ 2)"). */
export function classInTitle(text: string): string | undefined {
  const name = CLASS_IN_TITLE.exec(tidy(text))?.[1];
  return name === undefined ? undefined : bareName(name);
}

/** The class that a sheet is named after. */
export function classOfSheet(name: string): string | undefined {
  return CLASS_SHEET.exec(tidy(name))?.[1];
}

/** The grade that a class belongs to: 4 of 4A4, 12 of 12.6. */
export function gradeOfClass(className: string): string | undefined {
  return LEADING_GRADE.exec(className)?.[1];
}

/** The grade that a cell names: "Khối 12", "12". */
export function parseGrade(cell: CellValue): string | undefined {
  return GRADE.exec(tidy(cellText(cell)))?.[1];
}

function bareName(text: string): string | undefined {
  const name = text.replace(AFTER_NAME, '').trim();
  return name === '' || name.length > MAX_NAME ? undefined : name;
}
