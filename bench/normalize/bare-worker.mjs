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

/** Which column of each layout holds what: the same fields that `normalize` gives, taken over as they stand. */
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
  wide: {
    className: 1,
    sectorId: 2,
    fullName: 3,
    birthDate: 4,
    gender: 5,
    status: 6,
    ethnicGroup: 7,
    personalNumber: 8,
    address: [],
    guardians: [
      { relation: 'father', fullName: 9, birthYear: 10, phone: 11 },
      { relation: 'mother', fullName: 12, birthYear: 13, phone: 14 },
    ],
  },
  scores: {
    sourceId: 1,
    personalNumber: 2,
    fullName: 3,
    birthDate: 4,
    scores: [5, 6, 7, 8, 9, 10, 11, 12],
    levels: [13, 14, 15, 16],
    learningResult: 17,
    conductResult: 18,
    absences: [19, 20],
  },
  primary: {
    className: 1,
    sectorId: 2,
    fullName: 3,
    birthDate: 4,
    scores: [6, 8],
    levels: [5, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17],
    competences: [18, 19, 20, 21, 22, 23, 24, 25],
    qualities: [26, 27, 28, 29, 30],
    overallResult: 33,
  },
};

function rowsOf(file) {
  const bytes = readFileSync(file);
  if (file.endsWith('.csv')) return parse(bytes, { relax_column_count: true, bom: true });
  const book = read(bytes, { dense: true });
  return utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1, raw: true });
}

const text = (value) => (value === undefined || value === null || value === '' ? undefined : String(value));
const named = (name, list) => (name === undefined ? undefined : { name, code: '01', list });

function dateOf(cell) {
  const [, day, month, year] = /^(\d\d)\D(\d\d)\D(\d{4})$/.exec(text(cell) ?? '') ?? [];
  return year === undefined ? undefined : { value: `${year}-${month}-${day}`, precision: 'day' };
}

/** The same fields of a record, without asking what their cells mean. */
function studentOf(cells, columns, constants) {
  const address = columns.address.map((column) => text(cells[column])).filter((part) => part !== undefined);
  return {
    sectorId: text(cells[columns.sectorId]),
    personalNumber: text(cells[columns.personalNumber])?.padStart(12, '0'),
    fullName: text(cells[columns.fullName]),
    birthDate: dateOf(cells[columns.birthDate]),
    gender: text(cells[columns.gender])?.toLowerCase() === 'nam' ? 'male' : 'female',
    ethnicGroup: named(text(cells[columns.ethnicGroup]), 'ethnic-groups'),
    nationality: 'VN',
    ...constants,
    className: text(cells[columns.className]),
    status: named(text(cells[columns.status]), 'student-statuses'),
    permanentAddress: address.length === 0 ? undefined : { text: address.join(', ') },
    guardians: columns.guardians?.map(({ relation, fullName, birthYear, phone }) => ({
      relation,
      fullName: text(cells[fullName]),
      birthYear: Number(cells[birthYear]),
      phone: text(cells[phone]),
    })),
  };
}

/** A pupil's seat: `normalize` gives it a line of its own, made of the pupil's. */
function enrollmentOf({ sectorId, personalNumber, fullName, birthDate, school, schoolYear, className, status }) {
  return { sectorId, personalNumber, fullName, birthDate, school, schoolYear, className, status };
}

/** Names of subjects, about as long as they are. */
const HEADINGS = Array.from({ length: 40 }, (_, column) => `Môn học thứ ${column}`);
const markOf = (cell) => Number(String(cell).replace(',', '.'));
const filled = (cells, columns) => (columns ?? []).filter((column) => text(cells[column]) !== undefined);

function resultOf(cells, columns, constants) {
  const level = (column) => ({ name: HEADINGS[column], sourceName: HEADINGS[column], level: text(cells[column]) });
  const score = (column) => ({ name: HEADINGS[column], sourceName: HEADINGS[column], score: markOf(cells[column]) });
  const trait = (column) => ({ code: 'NANG_LUC_PHAM_CHAT', name: HEADINGS[column], level: text(cells[column]) });
  return {
    sourceId: text(cells[columns.sourceId]),
    sectorId: text(cells[columns.sectorId]),
    personalNumber: text(cells[columns.personalNumber]),
    fullName: text(cells[columns.fullName]),
    birthDate: dateOf(cells[columns.birthDate]),
    ...constants,
    className: text(cells[columns.className]),
    term: '2',
    subjects: [...filled(cells, columns.scores).map(score), ...filled(cells, columns.levels).map(level)],
    learningResult: named(text(cells[columns.learningResult]), 'secondary-learning-results'),
    conductResult: named(text(cells[columns.conductResult]), 'secondary-conduct-results'),
    overallResult: named(text(cells[columns.overallResult]), 'primary-overall-results'),
    competences: columns.competences && filled(cells, columns.competences).map(trait),
    qualities: columns.qualities && filled(cells, columns.qualities).map(trait),
    absences: columns.absences && {
      excused: Number(cells[columns.absences[0]]),
      unexcused: Number(cells[columns.absences[1]]),
    },
  };
}

answerTasks(async ({ file, kind, layout, out, school, schoolYear }) => {
  const columns = COLUMNS[layout];
  const recordOf = kind === 'student' ? studentOf : resultOf;
  const validate = validators[kind];
  const constants = { school: { code: school }, schoolYear, grade: '5' };
  const output = await openLineOutput(out);
  const name = path.basename(file);
  let row = 0;
  for (const cells of rowsOf(file)) {
    row += 1;
    if (!(Number(cells[0]) > 0)) continue;
    const record = recordOf(cells, columns, constants);
    const source = { file: name, sheet: '', row };
    const checked = validate(record) ? { record } : { errors: validate.errors };
    const lines = [{ source, kind, ...checked, warnings: [] }];
    if (kind === 'student') lines.push({ source, kind: 'enrollment', record: enrollmentOf(record), warnings: [] });
    for (const line of lines) if (output.lines.add(JSON.stringify(line))) await output.lines.flush();
  }
  await output.close();
});
