// The bare loop: the file library, the compiled validator, JSON.stringify, the same sink. It understands nothing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as XLSX from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { validators } from '@lienthong/schemas';
import { root } from '../../tools/workspace.mjs';
import { answerTasks } from './worker.mjs';

const { read, utils } = XLSX.default ?? XLSX;
const { openLineOutput } = await import(
  pathToFileURL(path.join(root, 'packages', 'cli', 'dist', 'files', 'line-output.js')).href
);

/** Which column of each sample holds what: the same fields that `normalize` gives, taken over as they stand. */
const COLUMNS = {
  xls: {
    sectorId: 2,
    fullName: 3,
    birthDate: 4,
    gender: 5,
    ethnicGroup: 8,
    className: 1,
    personalNumber: 10,
    address: [14, 13, 12, 11],
    status: 6,
  },
  xlsx: {
    sectorId: 1,
    fullName: 2,
    birthDate: 3,
    gender: 4,
    ethnicGroup: 5,
    className: 15,
    personalNumber: 17,
    address: [11, 10, 9],
    status: 6,
  },
  csv: { fullName: 1, birthDate: 2, gender: 3, ethnicGroup: 4, className: 5, personalNumber: 6, address: [] },
};

function rowsOf(file, kind) {
  const bytes = readFileSync(file);
  if (kind === 'csv') return parse(bytes, { relax_column_count: true });
  const book = read(bytes, { dense: true });
  return utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1, raw: true });
}

const text = (value) => (value === undefined || value === null || value === '' ? undefined : String(value));
const named = (name, list) => (name === undefined ? undefined : { name, code: '01', list });

/** Just enough for the validator to see a whole record. */
function recordOf(cells, columns) {
  const [, day, month, year] = /^(\d\d)\D(\d\d)\D(\d{4})$/.exec(text(cells[columns.birthDate]) ?? '') ?? [];
  const address = columns.address.map((column) => text(cells[column])).filter((part) => part !== undefined);
  return {
    sectorId: text(cells[columns.sectorId]),
    personalNumber: text(cells[columns.personalNumber])?.padStart(12, '0'),
    fullName: text(cells[columns.fullName]),
    birthDate: year === undefined ? undefined : { value: `${year}-${month}-${day}`, precision: 'day' },
    gender: text(cells[columns.gender])?.toLowerCase() === 'nam' ? 'male' : 'female',
    ethnicGroup: named(text(cells[columns.ethnicGroup]), 'ethnic-groups'),
    className: text(cells[columns.className]),
    status: named(text(cells[columns.status]), 'student-statuses'),
    permanentAddress: address.length === 0 ? undefined : { text: address.join(', ') },
  };
}

answerTasks(async ({ file, kind, out }) => {
  const columns = COLUMNS[kind];
  const output = await openLineOutput(out);
  const name = path.basename(file);
  let row = 0;
  for (const cells of rowsOf(file, kind)) {
    row += 1;
    if (!(Number(cells[0]) > 0)) continue;
    const record = recordOf(cells, columns);
    const isValid = validators.student(record);
    const line = {
      source: { file: name, row },
      kind: 'student',
      ...(isValid ? { record } : { errors: validators.student.errors }),
    };
    if (output.lines.add(JSON.stringify(line))) await output.lines.flush();
  }
  await output.close();
});
