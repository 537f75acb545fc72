import { parseBirthDate, type RecordWarning } from '@lienthong/core';
import type { PartialDate } from '@lienthong/schemas';
import { isBlank, type CellValue } from '../sheet.js';
import { plain, textOf } from './cell-values.js';
import { cellAt, columnOf, type TableContext } from './row-context.js';

type BirthDateReader = (cells: readonly CellValue[], warnings: RecordWarning[]) => PartialDate | undefined;

/** A reader of the birth date of a row: in one cell, in cells for day, month and year, or in that of a boy or of a girl. */
export function birthDateReader(context: TableContext): BirthDateReader {
  const at = (field: Parameters<typeof columnOf>[1]): number => columnOf(context.columns, field);
  const options = { today: context.today, date1904: context.date1904 };
  const read = (cell: CellValue, warnings: RecordWarning[]): PartialDate | undefined => {
    const { date, warning } = parseBirthDate(plain(cell), options);
    if (warning !== undefined) warnings.push(warning);
    return date;
  };
  const whole = at('birthDate');
  if (whole >= 0) return (cells, warnings) => read(cellAt(cells, whole), warnings);
  const [day, month, year] = [at('birthDay'), at('birthMonth'), at('birthYear')];
  if (year >= 0) return (cells, warnings) => read(joined(cells[day], cells[month], cells[year]), warnings);
  const [male, female] = [at('birthDateMale'), at('birthDateFemale')];
  if (male < 0 || female < 0) return () => undefined;
  // Of a row that fills both, neither can be believed.
  return (cells, warnings) =>
    read(isBlank(cells[male]) ? cells[female] : isBlank(cells[female]) ? cells[male] : '?/?', warnings);
}

/** A year alone is a year; anything else must be whole. */
function joined(day: CellValue, month: CellValue, year: CellValue): CellValue {
  const [dayText, monthText, yearText] = [textOf(day), textOf(month), textOf(year)];
  if (dayText === undefined && monthText === undefined) return yearText;
  return `${dayText ?? '?'}/${monthText ?? '?'}/${yearText ?? '?'}`;
}
