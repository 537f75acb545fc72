import { looseNameKey } from '@lienthong/core';
import type { CellValue } from '../sheet.js';

const YES = new Set([
  'X',
  'V',
  '1',
  'TRUE',
  'CO',
  'Y',
  'YES',
  'DAT',
  'LENLOP',
  'DUOCLENLOP',
  'HOANTHANH',
  'DAHOANTHANH',
  'DUOC',
  'DUNG',
]);
const NO = new Set([
  '0',
  'FALSE',
  'KHONG',
  'N',
  'NO',
  'CHUA',
  'CHUADAT',
  'OLAI',
  'OLAILOP',
  'LUUBAN',
  'CHUAHOANTHANH',
  'KHONGLENLOP',
  'CHUALENLOP',
  'KHONGDUOC',
]);
/** Signs for a mark; ü is the tick of the font Wingdings. */
const TICKS = /^[✓✔☑×√•+*ü]$/;

/**
 * What a cell of a yes-or-no column says; an empty one says nothing, for it may be "no" or "not yet".
 * @returns `unknown` for anything else.
 */
export function parseFlag(cell: CellValue): boolean | 'unknown' | undefined {
  if (typeof cell === 'boolean') return cell;
  const text = cell === undefined ? '' : String(cell).trim();
  if (text === '' || /^[-–—._]+$/.test(text)) return undefined;
  if (TICKS.test(text)) return true;
  const key = looseNameKey(text);
  return YES.has(key) ? true : NO.has(key) ? false : 'unknown';
}
