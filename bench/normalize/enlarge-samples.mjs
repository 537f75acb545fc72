import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sampleProvince } from '@lienthong/sandbox';
import * as XLSX from '@e965/xlsx';

const { read, utils, write } = XLSX.default ?? XLSX;

/** One file of each kind; what stands above, beside and below the pupils stays as the vendor's software writes it. */
const SAMPLES = [
  { kind: 'xls', file: 'C1-HocSinh-TH-Nguyen-Du.xls', bookType: 'biff8' },
  { kind: 'xlsx', file: 'danh-sach-THPT-Luu-Van-Liet.xlsx', bookType: 'xlsx' },
  { kind: 'csv', file: 'danh-sach-cu-TH-Phu-Quoi.csv' },
];

/**
 * Writes the samples with their pupils repeated, each time with other numbers, until a file has as many as asked for.
 * @returns {{ kind: string, file: string, rows: number, school: string, schoolYear: string }[]}
 */
export function enlargeSamples(folder, leastRows) {
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(path.join(sampleProvince, 'manifest.json'), 'utf8'));
  return SAMPLES.map(({ kind, file, bookType }) => {
    const bytes = readFileSync(path.join(sampleProvince, file));
    const enlarged = bookType === undefined ? enlargeCsv(bytes, leastRows) : enlargeBook(bytes, bookType, leastRows);
    const target = path.join(folder, file);
    writeFileSync(target, enlarged.bytes);
    const { school, schoolYear } = manifest.files[file];
    return { kind, file: target, rows: enlarged.rows, school: school.code, schoolYear };
  });
}

function enlargeCsv(bytes, leastRows) {
  const [heading, ...rows] = bytes
    .toString('utf8')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.split(','));
  const repeated = repeat(rows, leastRows);
  return {
    rows: repeated.length,
    bytes: Buffer.from([heading, ...repeated].map((cells) => `${cells.join(',')}\r\n`).join('')),
  };
}

function enlargeBook(bytes, bookType, leastRows) {
  const book = read(bytes, { dense: true });
  const name = book.SheetNames[0];
  const sheet = book.Sheets[name];
  const rows = utils.sheet_to_json(sheet, { header: 1, raw: true, defval: null, blankrows: true });
  const first = rows.findIndex((row) => Number(row[0]) === 1);
  const last = rows.findLastIndex((row) => Number(row[0]) > 0);
  const pupils = repeat(
    rows.slice(first, last + 1).filter((row) => Number(row[0]) > 0),
    leastRows,
  );
  const larger = utils.aoa_to_sheet([...rows.slice(0, first), ...pupils, ...rows.slice(last + 1)]);
  larger['!merges'] = (sheet['!merges'] ?? []).filter((merge) => merge.e.r < first);
  book.Sheets[name] = larger;
  return { rows: pupils.length, bytes: write(book, { type: 'buffer', bookType, bookSST: true, compression: true }) };
}

/** Rows again and again; the first cell counts on, and long numbers, which tell one pupil from another, are counted too. */
function repeat(rows, leastRows) {
  const repeated = [];
  while (repeated.length < leastRows) {
    for (const row of rows) {
      const serial = repeated.length + 1;
      repeated.push(row.map((cell, column) => (column === 0 ? renumber(cell, serial) : otherNumber(cell, serial))));
    }
  }
  return repeated;
}

const renumber = (cell, serial) => (typeof cell === 'number' ? serial : String(serial));

function otherNumber(cell, serial) {
  if (typeof cell !== 'string' || !/^\d{10}(\d\d)?$/.test(cell)) return cell;
  return cell.slice(0, -6) + String(serial).padStart(6, '0');
}
