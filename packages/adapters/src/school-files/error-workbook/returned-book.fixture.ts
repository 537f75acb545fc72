import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';

/** Opens a workbook with a library that had no part in writing it. */
export async function openBook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return book;
}

/** Colour of a cell's fill. */
export function cellFill(sheet: ExcelJS.Worksheet, cell: string): string | undefined {
  const { fill } = sheet.getCell(cell);
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : undefined;
}

/** Text of a cell's note, '' where it has none. */
export function noteOf(sheet: ExcelJS.Worksheet, cell: string): string {
  const { note } = sheet.getCell(cell);
  return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
}

/** All sheets' and styles' parts of an .xlsx file as one text. */
export function besidesOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /^xl\/(?:worksheets\/[^/]+|styles)\.xml$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join('\n');
}
