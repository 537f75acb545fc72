import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import { exactNameKey } from '@lienthong/core';
import { NAME_WORDS } from '@lienthong/core/testing';
import type { Student } from '@lienthong/schemas';
import { normalizeWorkbook } from './index.js';

/** Lists of schools that nobody has seen: every layout with every dirt, made from a seed, and what must come out. */
type Cell = string | number | null;
type Row = readonly Cell[];
interface Pupil {
  readonly name: string;
  /** `YYYY-MM-DD` */
  readonly birth: string;
  readonly isFemale: boolean;
  readonly number: string;
  readonly className: string;
}

const SEED = 20_251_122;
const CLASSES = ['4A', '4B', '5A1'];
const A_CLASS = 4;

/** @source Mulberry32, a generator of 32 bits. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function makePupils(seed: number): Pupil[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const two = (number: number): string => String(number).padStart(2, '0');
  return CLASSES.flatMap((className) =>
    Array.from({ length: A_CLASS }, (_, at): Pupil => {
      const isFemale = next() < 0.5;
      const year = 2014 + Math.floor(next() * 3);
      return {
        name: `${pick(NAME_WORDS.surnames)} ${pick(NAME_WORDS.middles)} ${pick(NAME_WORDS.givens)}`,
        birth: `${year}-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`,
        isFemale,
        number: `0${pick(['01', '86', '79'])}${isFemale ? 3 : 2}${String(year).slice(2)}${String(Math.floor(next() * 99_990) * 10 + at).padStart(6, '0')}`,
        className,
      };
    }),
  );
}

/** How the values of a pupil are written. */
interface Dirt {
  readonly name?: (text: string) => string;
  readonly date?: (day: string) => Cell;
  readonly gender?: readonly [male: string, female: string];
  readonly number?: (digits: string) => Cell;
  readonly className?: (name: string) => string;
}

const parts = (day: string): readonly [string, string, string] => day.split('-') as [string, string, string];
const dayFirst = (joint: string) => (day: string) => [...parts(day)].reverse().join(joint);
const serial = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;
const short = (day: string): string => [...parts(day)].reverse().map(Number).join('/');

const DIRTS: Readonly<Record<string, Dirt>> = {
  'as it should be': {},
  'capitals, decomposed': {
    name: (text) => text.toUpperCase().normalize('NFD'),
    gender: ['NAM', 'NỮ'.normalize('NFD')],
  },
  'spaces of all kinds': {
    name: (text) => `  ${text.replaceAll(' ', ' \u00A0')} \u200B`,
    gender: [' nam', 'nữ '],
    className: (name) => ` ${name} `,
  },
  'serial numbers as text': { date: (day) => String(serial(day)) },
  'serial numbers': { date: serial, number: Number },
  'dots and no zeros': { date: (day) => short(day).replaceAll('/', '.'), gender: ['M', 'F'] },
  'dashes and lost zeros': { date: dayFirst('-'), number: (digits) => digits.replace(/^0+/, '') },
  'ISO dates and codes': { date: (day) => `${day}T00:00:00`, gender: ['1', '2'] },
  'dates in words': {
    date: (day) => `ngày ${Number(parts(day)[2])} tháng ${Number(parts(day)[1])} năm ${parts(day)[0]}`,
  },
  'apostrophes and blanks in numbers': {
    number: (digits) => `'${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`,
    date: (day) => `'${dayFirst('/')(day)}`,
  },
  'numbers with decimals': { number: (digits) => `${Number(digits)}.0` },
  'classes with their word': { className: (name) => `Lớp ${name}`, gender: ['Trai', 'Gái'] },
  'years only': { date: (day) => Number(day.slice(0, 4)) },
};

interface Written {
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly date: Cell;
  readonly gender: string;
  readonly mark: Cell;
  readonly number: Cell;
  readonly className: string;
  readonly pupil: Pupil;
}

function written(pupil: Pupil, dirt: Dirt): Written {
  const words = pupil.name.split(' ');
  const clean = dirt.name ?? ((text: string) => text);
  const [male, female] = dirt.gender ?? ['Nam', 'Nữ'];
  return {
    pupil,
    name: clean(pupil.name),
    given: clean(words.at(-1)!),
    family: clean(words.slice(0, -1).join(' ')),
    date: (dirt.date ?? dayFirst('/'))(pupil.birth),
    gender: pupil.isFemale ? female : male,
    mark: pupil.isFemale ? 'x' : null,
    number: (dirt.number ?? ((digits) => digits))(pupil.number),
    className: (dirt.className ?? ((name) => name))(pupil.className),
  };
}

const byClass = (list: readonly Written[]): Written[][] =>
  CLASSES.map((name) => list.filter(({ pupil }) => pupil.className === name));

type Layout = (list: readonly Written[]) => readonly { readonly name: string; readonly rows: readonly Row[] }[];
const sheet = (rows: readonly Row[], name = 'Sheet1') => [{ name, rows }];

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'one table': (list) =>
    sheet([
      ['TT', 'Họ, chữ đệm và tên', 'Ngày tháng năm sinh', 'Phái', 'Lớp học', 'Mã định danh cá nhân'],
      ...list.map((one, at): Row => [at + 1, one.name, one.date, one.gender, one.className, one.number]),
    ]),
  'names in two columns, a mark for girls': (list) =>
    sheet([
      ['DANH SÁCH HỌC SINH'],
      ['Họ tên và ngày sinh ghi theo giấy khai sinh'],
      ['Số TT', 'Họ và chữ đệm', 'Tên', 'Nữ', 'Sinh ngày', 'Tên lớp', 'Số CCCD'],
      ...list.map((one, at): Row => [at + 1, one.family, one.given, one.mark, one.date, one.className, one.number]),
    ]),
  'a header and a total for each class, its name in a title': (list) =>
    sheet(
      byClass(list).flatMap((pupils, at): Row[] => [
        ['TRƯỜNG TIỂU HỌC MẪU', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [`DANH SÁCH HỌC SINH LỚP ${CLASSES[at]!}`],
        [`Năm học 2025-2026 - Sĩ số: ${pupils.length}`],
        ['STT', 'Họ và tên học sinh', 'Giới tính', 'Ngày sinh', 'Số định danh', 'Ghi chú'],
        ...pupils.map((one, index): Row => [index + 1, one.name, one.gender, one.date, one.number, null]),
        [null, `Tổng số: ${pupils.length} học sinh`, 'Nữ:', pupils.length],
        [null, null, null, 'Vĩnh Long, ngày 05 tháng 09 năm 2025'],
        [null, 'Người lập biểu', null, 'HIỆU TRƯỞNG'],
        [],
        [null, 'Trần Thị Bé', null, 'Nguyễn Văn Hiệu'],
        [],
      ]),
    ),
  'class rows without headers of their own': (list) =>
    sheet([
      ['STT', 'Họ tên HS', 'Ngày sinh', 'Giới', 'Số ĐDCN'],
      ...byClass(list).flatMap((pupils, at): Row[] => [
        [`LỚP: ${CLASSES[at]!} - GVCN: Phạm Thị Hoa`],
        ...pupils.map((one, index): Row => [index + 1, one.name, one.date, one.gender, one.number]),
        [null, `Cộng: ${pupils.length}`],
      ]),
    ]),
  'a sheet for each class': (list) =>
    byClass(list).map((pupils, at) => ({
      name: at === 0 ? `Lớp ${CLASSES[at]!}` : CLASSES[at]!,
      rows: [
        ['Stt', 'Họ và tên khai sinh', 'Giới tính\n(Nam/Nữ)', 'Ngày sinh\n(dd/mm/yyyy) (*)', 'Căn cước công dân'],
        [1, 2, 3, 4, 5],
        ...pupils.map((one, index): Row => [index + 1, one.name, one.gender, one.date, one.number]),
      ],
    })),
  'two header rows, groups not merged': (list) =>
    sheet([
      ['STT', 'Thông tin học sinh', null, null, null, 'Thông tin cha', null, 'Lớp'],
      [null, 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân', 'Họ và tên', 'Năm sinh', null],
      ...list.map((one, at): Row => [
        at + 1,
        one.name,
        one.date,
        one.gender,
        one.number,
        'Trần Văn Cha',
        1985,
        one.className,
      ]),
    ]),
  'the number in the column of identity cards, other people beside': (list) =>
    sheet([
      [
        'STT',
        'Lớp',
        'Mã HS',
        'Họ tên',
        'Họ tên mẹ',
        'Năm sinh mẹ',
        'Ngày sinh',
        'Ngày cấp',
        'CMND/CCCD',
        'Giới tính',
        'SĐT mẹ',
      ],
      ...list.map((one, at): Row => [
        at + 1,
        one.className,
        `HS${at}`,
        one.name,
        'Lê Thị Mẹ',
        '1988',
        one.date,
        '01/02/2022',
        one.number,
        one.gender,
        '0912345678',
      ]),
    ]),
};

function workbook(sheets: ReturnType<Layout>, bookType: 'xlsx' | 'biff8' | 'ods'): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows } of sheets)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const csv = (rows: readonly Row[]): Uint8Array =>
  Buffer.from(rows.map((row) => row.map((cell) => (cell === null ? '' : `"${String(cell)}"`)).join(';')).join('\r\n'));

const fileOf = (sheets: ReturnType<Layout>, turn: number): Uint8Array =>
  sheets.length === 1 && turn % 4 === 3
    ? csv(sheets[0]!.rows)
    : workbook(sheets, (['xlsx', 'biff8', 'ods'] as const)[turn % 3]!);

const CASES = Object.keys(LAYOUTS).flatMap((layout) => Object.keys(DIRTS).map((dirt) => [layout, dirt] as const));

describe('a list of a layout nobody has seen', () => {
  test.each(CASES)('%s; %s', (layout, dirt) => {
    const at = CASES.findIndex(([one, other]) => one === layout && other === dirt);
    const pupils = makePupils(SEED + at);
    const bytes = fileOf(LAYOUTS[layout]!(pupils.map((pupil) => written(pupil, DIRTS[dirt]!))), at);
    const rows = [...normalizeWorkbook(bytes, { name: 'ds', schoolYear: '2025-2026', today: '2026-11-22' }).rows];
    const students = rows
      .filter(({ kind }) => kind === 'student')
      .map((row) => ('record' in row ? (row.record as Student) : ({} as Student)));
    const isYear = dirt === 'years only';
    expect(
      students.map(({ fullName, birthDate, gender, personalNumber, className, grade }) => [
        fullName === undefined ? undefined : exactNameKey(fullName),
        birthDate?.value,
        gender,
        personalNumber,
        className,
        grade,
      ]),
    ).toEqual(
      pupils.map(({ name, birth, isFemale, number, className }) => [
        exactNameKey(name),
        isYear ? birth.slice(0, 4) : birth,
        isFemale ? 'female' : 'male',
        number,
        className,
        className.charAt(0),
      ]),
    );
  });
});
