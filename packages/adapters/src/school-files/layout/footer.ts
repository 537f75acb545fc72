import { foldHeading } from '@lienthong/core';
import type { CellValue } from '../sheet.js';

const TOTALS =
  /^(?:tong(?: so| cong)?(?: hoc sinh| hs| nu| nam)?|cong|si so|danh sach (?:nay )?(?:co|gom)|an dinh danh sach|trong do)(?![a-z])/;
const SIGNATURES =
  /^(?:(?:nguoi )?lap (?:bieu|bang|danh sach)|nguoi lap|(?:pho |tm )?hieu truong|giao vien(?: chu nhiem| bo mon)?|gvcn|thu truong|ky ten|ky,? ghi ro|xac nhan|phe duyet|nguoi (?:kiem tra|nhap|duyet|ky)|van thu|ke toan)(?![a-z])/;
const SIGNED_ON = /ngay\s*[\d._…]*\s*thang\s*[\d._…]*\s*nam/;

/** Whether a text belongs below a table: a total, a signature, the place and day of signing. */
export function isFooterText(cell: CellValue): boolean {
  if (typeof cell !== 'string') return false;
  const text = foldHeading(cell);
  return TOTALS.test(text) || SIGNATURES.test(text) || SIGNED_ON.test(text);
}
