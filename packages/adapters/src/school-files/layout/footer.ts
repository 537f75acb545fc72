import { foldHeading } from '@lienthong/core';
import type { CellValue } from '../sheet.js';

const TOTALS =
  /^(?:tong(?: so| cong)?(?: hoc sinh| hs| nu| nam)?|cong|si so|danh sach (?:nay )?(?:co|gom)|an dinh danh sach|trong do)(?![a-z])/;
const SIGNATURES =
  /^(?:(?:nguoi )?lap (?:bieu|bang|danh sach)|nguoi lap|(?:pho |tm )?hieu truong|giao vien(?: chu nhiem| bo mon)?|gvcn|thu truong|ky ten|ky,? ghi ro|xac nhan|phe duyet|nguoi (?:kiem tra|nhap|duyet|ky)|van thu|ke toan)(?![a-z])/;
/** Family names that only their marks tell from a total. */
const NAME = /^\s*(?:t[óòôốồ]ng|c[ôốồ]ng)(?!\p{L})/iu;
const WITHOUT_MARKS = /^\s*[tc]ong(?![\p{L}\p{M}])/iu;
const TOTAL_WITHOUT_MARKS = /^(?:tong|cong)(?: (?:so|cong|hs|hoc sinh|nu|nam)(?![a-z])| ?\d|$)/;
const SIGNED_ON = /ngay\s*[\d._…]*\s*thang\s*[\d._…]*\s*nam/;

/** Whether a text belongs below a table: a total, a signature, the place and day of signing. */
export function isFooterText(cell: CellValue): boolean {
  if (typeof cell !== 'string') return false;
  const text = foldHeading(cell);
  return (TOTALS.test(text) && !isName(cell, text)) || SIGNATURES.test(text) || SIGNED_ON.test(text);
}

/** "Tống Gia Vũ" is a pupil; "Tổng cộng" and "Tong so" are not. */
function isName(cell: string, folded: string): boolean {
  const text = cell.normalize('NFC');
  return NAME.test(text) || (WITHOUT_MARKS.test(text) && !TOTAL_WITHOUT_MARKS.test(folded));
}
