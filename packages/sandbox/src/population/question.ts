import type { CitizenQuery } from '../citizens.js';

export const OPERATIONS = ['XacThucThongTinCongDan', 'TraCuuThongTinCongDan'] as const;
export type PopulationOperation = (typeof OPERATIONS)[number];

export type PopulationQuestion =
  | { readonly operation: PopulationOperation; readonly query: CitizenQuery }
  /** Error codes of the real service are not public; these are the sandbox's own. */
  | { readonly refusedFor: 'UNKNOWN_OPERATION' | 'FIELD_MISSING' | 'FIELD_INVALID'; readonly field: string };

/** Sent by every known client; MaDonVi, TaiKhoan and SoDienThoai only by newer ones. */
const MANDATORY = ['MaYeuCau', 'MaDVC', 'MaTichHop', 'MaCanBo', 'HoVaTen'] as const;
const MAX_LENGTH: Readonly<Record<string, number>> = {
  MaYeuCau: 40,
  MaDVC: 20,
  MaTichHop: 20,
  MaDonVi: 35,
  MaCanBo: 20,
  HoVaTen: 300,
};

/** What a request asks, or why it is refused. Gender is neither asked nor read. */
export function readQuestion(operationName: string, sent: ReadonlyMap<string, string>): PopulationQuestion {
  const operation = OPERATIONS.find((name) => name === operationName.replace(/Request$/, ''));
  if (operation === undefined) return { refusedFor: 'UNKNOWN_OPERATION', field: operationName.slice(0, 100) };
  // One variant of the confirmation names the procedure MaDichVu.
  const fields = new Map(sent);
  if (!fields.has('MaDVC') && fields.has('MaDichVu')) fields.set('MaDVC', fields.get('MaDichVu')!);

  const missing = MANDATORY.find((field) => !fields.has(field));
  if (missing !== undefined) return { refusedFor: 'FIELD_MISSING', field: missing };
  const tooLong = Object.keys(MAX_LENGTH).find((field) => (fields.get(field)?.length ?? 0) > MAX_LENGTH[field]!);
  if (tooLong !== undefined) return { refusedFor: 'FIELD_INVALID', field: tooLong };

  const number = fields.get('SoDinhDanh') ?? fields.get('SoCMND');
  if (number === undefined) return { refusedFor: 'FIELD_MISSING', field: 'SoDinhDanh' };
  const given = fields.get('NgayThangNam') ?? fields.get('Nam') ?? fields.get('NgayThangNamSinh');
  if (given === undefined) return { refusedFor: 'FIELD_MISSING', field: 'NgayThangNamSinh' };
  const birthDate = readDate(given);
  if (birthDate === undefined) return { refusedFor: 'FIELD_INVALID', field: 'NgayThangNamSinh' };
  return { operation, query: { personalNumber: number, fullName: fields.get('HoVaTen')!, birthDate } };
}

/** `yyyyMMdd`, `yyyy-MM-dd` and `yyyy` are all in use. */
function readDate(text: string): string | undefined {
  if (/^\d{4}$/.test(text)) return text;
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : undefined;
}
