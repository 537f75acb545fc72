import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ExchangeError } from '@lienthong/core';
import { NAME_WORDS, propertyRuns } from '@lienthong/core/testing';
import { validators } from '@lienthong/schemas';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { normalizeWorkbook, returnWorkbook } from './index.js';

/**
 * Files that were damaged or made to hurt. Bounded in count (times `LIENTHONG_RUNS`) and in time
 * (`LIENTHONG_FUZZ_SECONDS`); the same series in every run (`LIENTHONG_SEED` for another). A failure names its case:
 * `LIENTHONG_CASE=123` tries that one alone.
 */
const { numRuns, seed } = propertyRuns(200);
const SECONDS = Number(process.env['LIENTHONG_FUZZ_SECONDS'] ?? 15);
const ONLY = process.env['LIENTHONG_CASE'];
/** Smaller than in use: what a limit must stop is stopped sooner. */
const LIMITS = { sizeBytes: 4e6, inflatedBytes: 16e6, rows: 20_000 };
/** What reading may leave behind at most while garbage waits; the largest file of the series takes a tenth. */
const HEAP_BYTES = 900 * 1024 * 1024;

/** A series of numbers that a seed decides. @source mulberry32, public domain */
function series(start: number): (below: number) => number {
  let state = start >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
type Random = ReturnType<typeof series>;

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Lớp', 'Số định danh cá nhân', 'Nơi thường trú'];
const ROWS = Array.from({ length: 30 }, (_, at) => [
  at + 1,
  `${NAME_WORDS.surnames[at % 20]!} ${NAME_WORDS.middles[at % 17]!} ${NAME_WORDS.givens[at % 23]!}`,
  at % 3 === 0 ? 42_000 + at : `0${(at % 9) + 1}/09/2015`,
  at % 2 === 0 ? 'Nam' : 'Nữ',
  '5A',
  `0862150${String(at).padStart(5, '0')}`,
  'Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh',
]);

function made(bookType: 'xlsx' | 'biff8' | 'ods'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['DANH SÁCH'], HEADER, ...ROWS]), 'Sheet1');
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Mã', 'Tên'],
      [1, 'Kinh'],
    ]),
    'DAN_TOC',
  );
  return new Uint8Array(write(book, { type: 'array', bookType, bookSST: true, compression: true }) as ArrayBuffer);
}
const text = [HEADER, ...ROWS].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');
const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../sandbox/samples/${name}`, import.meta.url)));

const SEEDS: readonly Uint8Array[] = [
  made('xlsx'),
  made('xlsx'),
  made('biff8'),
  made('ods'),
  strToU8(text),
  strToU8(`\uFEFF${text.replaceAll('","', '";"')}`),
  new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  sample('vnedu-danh-sach-THCS-Le-Loi.xlsx'),
  sample('so_diem_tong_ket_khoi_6.xls'),
];

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const cut: Damage = (bytes, random) => bytes.slice(0, random(bytes.length + 1));
const flip: Damage = (bytes, random) => {
  const copy = bytes.slice();
  for (let times = 1 + random(20); times > 0 && copy.length > 0; times--) copy[random(copy.length)] = random(256);
  return copy;
};
const blank: Damage = (bytes, random) => {
  const from = random(bytes.length + 1);
  return bytes.slice().fill(random(2) * 255, from, from + random(2_000));
};
const repeat: Damage = (bytes, random) => {
  const from = random(bytes.length + 1);
  const piece = bytes.slice(from, from + random(4_000));
  return Uint8Array.from(Buffer.concat([bytes.slice(0, from), piece, piece, bytes.slice(from)]));
};
const join: Damage = (bytes, random) => Uint8Array.from(Buffer.concat([bytes, SEEDS[random(SEEDS.length)]!]));

/** Changes the text of one part of a compressed workbook; other files are left as they are. */
const part =
  (name: RegExp, change: (xml: string, random: Random) => string): Damage =>
  (bytes, random) =>
    repack(bytes, (parts) => {
      const found = Object.keys(parts).filter((path) => name.test(path));
      const path = found[random(Math.max(1, found.length))];
      return path === undefined ? parts : { ...parts, [path]: strToU8(change(strFromU8(parts[path]!), random)) };
    });

function repack(
  bytes: Uint8Array,
  change: (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>,
): Uint8Array {
  try {
    return zipSync(change(unzipSync(bytes)), { level: 6 });
  } catch {
    return bytes; // not compressed, or damaged already
  }
}

const SHEET = /worksheets\/sheet\d+\.xml$/;
const anyXml = /\.xml$|\.rels$/;
const swapParts: Damage = (bytes, random) =>
  repack(bytes, (parts) => {
    const names = Object.keys(parts);
    const [one, other] = [names[random(names.length)]!, names[random(names.length)]!];
    return { ...parts, [one]: parts[other]!, [other]: parts[one]! };
  });
const without: Damage = (bytes, random) =>
  repack(bytes, (parts) => {
    const gone = Object.keys(parts)[random(Object.keys(parts).length)];
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone));
  });
const added =
  (extra: Readonly<Record<string, string | Uint8Array>>): Damage =>
  (bytes) =>
    repack(bytes, (parts) => ({
      ...parts,
      ...Object.fromEntries(
        Object.entries(extra).map(([name, value]) => [name, typeof value === 'string' ? strToU8(value) : value]),
      ),
    }));

const DAMAGES: Readonly<Record<string, Damage>> = {
  cut,
  flip,
  blank,
  repeat,
  join,
  'swapped parts': swapParts,
  'a part gone': without,
  'huge dimension': part(SHEET, (xml) => xml.replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"')),
  'a cell at the far corner': part(SHEET, (xml) =>
    xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
  ),
  'cells in no order': part(SHEET, (xml, random) =>
    xml.replace(/ r="[A-Z]+\d+"/g, (at) => (random(9) === 0 ? ` r="${'ZXA'[random(3)]!}${random(2_000_000)}"` : at)),
  ),
  'merged over everything': part(SHEET, (xml) =>
    xml.replace(
      '</sheetData>',
      '</sheetData><mergeCells count="2"><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B2:A1"/></mergeCells>',
    ),
  ),
  formulas: part(SHEET, (xml, random) =>
    xml.replaceAll('<v>', () =>
      random(5) === 0 ? '<f>HYPERLINK("http://127.0.0.1/x","x")+WEBSERVICE("http://127.0.0.1")</f><v>' : '<v>',
    ),
  ),
  'no such shared text': part(SHEET, (xml, random) =>
    xml.replace(/<v>\d+<\/v>/g, (value) => (random(4) === 0 ? `<v>${random(1e9)}</v>` : value)),
  ),
  'odd numbers': part(SHEET, (xml, random) =>
    xml.replace(/<v>[^<]*<\/v>/g, (value) =>
      random(4) === 0 ? `<v>${['1e309', '-1', 'NaN', '', '99999999999999999999', '0x10', '٣'][random(7)]!}</v>` : value,
    ),
  ),
  'odd cell types': part(SHEET, (xml, random) =>
    xml.replace(/ t="\w+"/g, (type) =>
      random(3) === 0 ? ` t="${['b', 'e', 'd', 'inlineStr', 'str', 'zz'][random(6)]!}"` : type,
    ),
  ),
  entities: part(anyXml, (xml) =>
    xml
      .replace(
        /^(<\?xml[^>]*>)?/,
        '$1<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;"><!ENTITY f SYSTEM "file:///etc/passwd">]>',
      )
      .replace(/<t>[^<]*/, '<t>&y;&f;'),
  ),
  'deep elements': part(anyXml, (xml) => xml.replace('>', `>${'<a>'.repeat(3_000)}`)),
  'unclosed elements': part(anyXml, (xml, random) => xml.slice(0, random(xml.length)).concat('<c r="'.repeat(2_000))),
  'repeated cells': part(/content\.xml$/, (xml, random) =>
    xml.replaceAll(
      '<table:table-cell',
      () => `<table:table-cell table:number-columns-repeated="${[3, 1e6, 1e12][random(3)]!}"`,
    ),
  ),
  'repeated rows': part(/content\.xml$/, (xml) =>
    xml.replaceAll('<table:table-row', '<table:table-row table:number-rows-repeated="1048576"'),
  ),
  'an external link': added({
    'xl/externalLinks/externalLink1.xml': '<externalLink><externalBook r:id="rId1"/></externalLink>',
    'xl/externalLinks/_rels/externalLink1.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="http://127.0.0.1/" TargetMode="External"/></Relationships>',
  }),
  macros: added({ 'xl/vbaProject.bin': new Uint8Array(5_000).fill(65) }),
  'a zip in the zip': added({ 'xl/media/inner.zip': zipSync({ 'bomb.txt': new Uint8Array(3_000_000) }) }),
  'a part that unpacks too large': added({ 'xl/worksheets/sheet9.xml': new Uint8Array(17_000_000) }),
  'paths out of the folder': added({
    '../../etc/passwd': 'x',
    '/xl/workbook.xml': '<workbook/>',
    'xl\\workbook.xml': '',
  }),
  'other relations': part(/workbook\.xml\.rels$/, (xml, random) =>
    xml.replaceAll('Target="', () => `Target="${['../', 'http://127.0.0.1/', '/', ''][random(4)]!}`),
  ),
  'other sheet names': part(/workbook\.xml$/, (xml) => xml.replaceAll(/name="[^"]*"/g, 'name="__proto__"')),
  '1904': part(/workbook\.xml$/, (xml) => xml.replace(/<workbookPr[^>]*>/, '<workbookPr date1904="1"/>')),
};
const NAMES = Object.keys(DAMAGES);

/** Files of no seed. */
const ODD_FILES: readonly (readonly [string, Uint8Array])[] = [
  ['empty', new Uint8Array()],
  ['one byte', Uint8Array.of(0x50)],
  ['only a mark', Uint8Array.of(0xef, 0xbb, 0xbf)],
  ['zeros', new Uint8Array(100_000)],
  ['only commas', strToU8(','.repeat(100_000))],
  ['only quotes', strToU8('"'.repeat(100_001))],
  ['a header and a quote without end', strToU8(`${HEADER.join(',')}\n"${'a\n'.repeat(50_000)}`)],
  ['many columns', strToU8(`${Array.from({ length: 5_000 }, (_, at) => `c${at}`).join(',')}\n`)],
  ['a header a thousand times', strToU8(`${HEADER.join(',')}\n`.repeat(1_000))],
  ['HTML that says it is a workbook', strToU8('<html><table><tr><td>Họ và tên</td></tr></table></html>')],
  ['JSON', strToU8('[{"a":1}]')],
  ['an empty zip', zipSync({})],
  ['a zip of a zip', zipSync({ 'a.xlsx': SEEDS[0]! })],
  ['a document', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') })],
  ['an OLE head alone', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2_000))],
];

const OPTIONS = { name: 'f', school: { code: '1' }, schoolYear: '2025-2026', today: '2026-11-22', limits: LIMITS };
const outcomes = new Map<string, number>();
const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);

/** Reads the file; every line must be a record that is valid or say what stops it, every refusal one of ours. */
async function tryFile(bytes: Uint8Array, givesBack: boolean): Promise<void> {
  try {
    const lines = [...normalizeWorkbook(bytes, OPTIONS).rows];
    for (const line of lines) {
      if ('record' in line)
        expect({
          errors: validators[line.kind](line.record) ? [] : validators[line.kind].errors,
          kind: line.kind,
        }).toEqual({ errors: [], kind: line.kind });
      else expect(line.errors.length).toBeGreaterThan(0);
    }
    if (givesBack) await returnWorkbook(bytes, lines, { file: 'f', limits: LIMITS });
    count('read');
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    expect(error.text.vi).not.toBe('');
    count(error.code);
  }
}

describe('hostile files', () => {
  // The library prints what it does not understand of a file.
  beforeAll(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));

  test.each(ODD_FILES)('%s is refused or read, never more', (_what, bytes) => tryFile(bytes, true));

  test.each(NAMES)('%s, on every kind of file', async (name) => {
    for (const [index, bytes] of SEEDS.slice(1, 5).entries())
      await tryFile(DAMAGES[name]!(bytes, series(index)), index % 2 === 0);
  });

  test(
    `a series of damages: records, or one of our errors, within memory (seed ${seed})`,
    async () => {
      const endMs = Date.now() + SECONDS * 1_000;
      for (let at = 0; at < numRuns && Date.now() < endMs; at++) {
        if (ONLY !== undefined && at !== Number(ONLY)) continue;
        const random = series(seed + at);
        const names = Array.from({ length: 1 + random(3) }, () => NAMES[random(NAMES.length)]!);
        const bytes = names.reduce((file, name) => DAMAGES[name]!(file, random), SEEDS[random(SEEDS.length)]!);
        try {
          await tryFile(bytes, at % 8 === 0);
          expect(process.memoryUsage().heapUsed).toBeLessThan(HEAP_BYTES);
        } catch (cause) {
          throw new Error(`LIENTHONG_SEED=${seed} LIENTHONG_CASE=${at} (${names.join(', ')})`, { cause });
        }
      }
    },
    (SECONDS + 60) * 1_000,
  );

  afterAll(() => {
    jest.restoreAllMocks();
    // A series in which everything is refused, or nothing, would test little.
    const read = outcomes.get('read') ?? 0;
    const refused = [...outcomes.values()].reduce((sum, times) => sum + times, 0) - read;
    if (ONLY === undefined) expect(Math.min(read, refused)).toBeGreaterThan(20);
  });
});
