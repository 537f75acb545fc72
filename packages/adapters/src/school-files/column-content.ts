import {
  collapseSpaces,
  matchCode,
  parseBirthDate,
  parseGender,
  parsePersonalNumber,
  parseStudentStatus,
  resolveAddress,
  toNfc,
} from '@lienthong/core';
import { gradeOfClass, parseGrade } from './class-name.js';
import { cellText, isBlank, type CellValue } from './sheet.js';
import { isSurname } from './surnames.js';

/** What the cells of a column look like. */
export type ContentKind =
  | 'personal-number'
  | 'old-identity-card'
  | 'ten-digit-code'
  | 'code'
  | 'date'
  | 'year'
  | 'gender'
  | 'tick'
  | 'ethnic-group'
  | 'religion'
  | 'nationality'
  | 'class-name'
  | 'grade'
  | 'phone'
  | 'email'
  | 'full-name'
  | 'family-name'
  | 'given-name'
  | 'words'
  | 'province'
  | 'unit'
  | 'address'
  | 'score'
  | 'level'
  | 'small-number'
  | 'ordinal'
  | 'status'
  | 'school-year';

/** A column's cells, as far as they were looked at. */
export interface ColumnContent {
  /** Cells that hold something. */
  readonly filled: number;
  /** Share of them that looks so, 0 to 1; 0 for an empty column. */
  share(kind: ContentKind): number;
  /** The first different values. */
  readonly examples: readonly string[];
}

const EXAMPLES = 3;
const LETTERS = /^[\p{L}\p{M}'’.\- ]+$/u;
const PHONE = /^(?:\+?84|0)?[35789]\d{8}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const TICK = /^[xX✓✔v]$/;
const CLASS_NAME =
  /^(?:lớp\s*)?(?:1[0-2]|[1-9])(?:\s?[A-Za-zĐđ]{1,4}\s?\d{0,2}|[./_-]\d{1,2}[A-Za-z]?)$|^(?:lá|chồi|mầm|nhà trẻ)\s?\d{0,2}$/iu;
const UNIT = /^(?:xã|phường|thị trấn|tt\.|p\.|x\.|quận|huyện|thị xã|thành phố|tp\.?|q\.|h\.|đặc khu|tỉnh)\s*\S/iu;
const ADDRESS = /,|(?:^|\s)(?:ấp|thôn|xóm|tổ|khu phố|số nhà|đường|xã|phường|huyện|tỉnh)\s/iu;
const SCORE = /^(?:10(?:[.,]0+)?|\d(?:[.,]\d{1,2})?)$/;
const LEVEL =
  /^(?:Đ|CĐ|T|H|C|Đạt|Chưa đạt|Tốt|Khá|Hoàn thành(?: tốt| xuất sắc)?|Chưa hoàn thành|K|G|TB|Giỏi|Trung bình)$/iu;
const SCHOOL_YEAR = /^20\d\d\s*[-–/]\s*20\d\d$/;

type Look = (text: string, cell: CellValue, date1904: boolean) => boolean;

const words = (text: string): string[] => text.split(/\s+/);

const LOOKS: Readonly<Record<ContentKind, Look>> = {
  'personal-number': (_, cell) => isLongNumber(cell) && parsePersonalNumber(plain(cell)).value !== undefined,
  'old-identity-card': (text) => /^\d{9}$/.test(text),
  'ten-digit-code': (text) => /^\d{10}$/.test(text) && !PHONE.test(text),
  code: (text) => /^(?=.*\d)[\p{L}\d._/-]{4,25}$/u.test(text) && !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text),
  date: (text, cell, date1904) => {
    if (!/\d/.test(text) || /^\d{12}$/.test(text)) return false;
    return parseBirthDate(plain(cell), { today: '2100-12-31', date1904 }).date?.precision === 'day';
  },
  year: (text) => /^(?:19|20)\d\d$/.test(text),
  gender: (text, cell) => text.length <= 8 && !/^\d$/.test(text) && parseGender(plain(cell)).gender !== 'unknown',
  tick: (text) => TICK.test(text),
  'ethnic-group': (text) => /\p{L}/u.test(text) && matchCode('ethnic-groups', text) !== undefined,
  religion: (text) => /\p{L}/u.test(text) && matchCode('religions', text) !== undefined,
  nationality: (text) => /^(?:việt nam|viet nam|vn|vietnam|lào|campuchia|trung quốc|hàn quốc)$/iu.test(text),
  'class-name': (text) => CLASS_NAME.test(text) && gradeOfClass(text) !== undefined,
  grade: (text, cell) => /^(?:khối|lớp)?\s?(?:1[0-2]|[1-9])$/iu.test(text) && parseGrade(cell) !== undefined,
  phone: (text) => PHONE.test(text.replace(/[\s.-]/g, '')),
  email: (text) => EMAIL.test(text),
  'full-name': (text) => isName(text, 2) && isSurname(words(text)[0]!) && !UNIT.test(text),
  'family-name': (text) => isName(text, 1) && words(text).length <= 4 && isSurname(words(text)[0]!),
  'given-name': (text) => isName(text, 1) && words(text).length <= 2 && /^\p{Lu}/u.test(text) && !UNIT.test(text),
  words: (text) => LETTERS.test(text) && text.length > 1,
  province: (text) =>
    text.length < 60 &&
    resolveAddress({ province: text, field: 'province', needsCommune: false }).address?.provinceCode !== undefined,
  unit: (text) => UNIT.test(text) && text.length < 60 && !text.includes(','),
  address: (text) => text.length > 5 && ADDRESS.test(text),
  score: (text, cell) => SCORE.test(text) && (typeof cell !== 'number' || cell <= 10),
  level: (text) => LEVEL.test(text),
  'small-number': (text) => /^\d{1,3}$/.test(text),
  ordinal: (text) => /^\d{1,5}$/.test(text),
  status: (text) => parseStudentStatus(text).kind !== undefined,
  'school-year': (text) => SCHOOL_YEAR.test(text),
};

const plain = (cell: CellValue): string | number | undefined => (typeof cell === 'boolean' ? undefined : cell);

const isLongNumber = (cell: CellValue): boolean => /^\D{0,3}(?:\d[\s.]?){10,12}$/.test(cellText(cell).trim());

const isName = (text: string, least: number): boolean =>
  LETTERS.test(text) && words(text).length >= least && words(text).length <= 7;

/**
 * Looks at cells of one column; what they hold is not kept but for the examples.
 * @param cells as read, empty ones among them.
 */
export function columnContent(cells: Iterable<CellValue>, date1904 = false): ColumnContent {
  const filled = [...cells].filter((cell) => !isBlank(cell));
  // As the reader takes them: a no-break space or something invisible makes a name no other word.
  const texts = filled.map((cell) => toNfc(collapseSpaces(cellText(cell))));
  const shares = new Map<ContentKind, number>();
  return {
    filled: filled.length,
    examples: [...new Set(texts)].slice(0, EXAMPLES),
    share(kind) {
      let share = shares.get(kind);
      if (share === undefined) {
        const look = LOOKS[kind];
        const like = texts.filter((text, at) => look(text, filled[at], date1904)).length;
        share = kind === 'ordinal' && !rises(texts) ? 0 : filled.length === 0 ? 0 : like / filled.length;
        shares.set(kind, share);
      }
      return share;
    },
  };
}

/** 1, 2, 3, …, starting anew for each class. */
function rises(texts: readonly string[]): boolean {
  let steps = 0;
  for (let at = 1; at < texts.length; at++)
    if (Number(texts[at]) === Number(texts[at - 1]) + 1 || texts[at] === '1') steps++;
  return texts.length >= 2 && steps >= (texts.length - 1) * 0.8;
}
