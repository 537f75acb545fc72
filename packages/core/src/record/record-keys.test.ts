import { describe, expect, test } from '@jest/globals';
import { testHashing as hashing } from '../testing/test-hashing.js';
import { recordKeys, type KeyScope } from './record-keys.js';
import type { RecordKind } from './record.js';

const KEY = new Uint8Array(32).fill(1);
const SCOPE: KeyScope = { participantId: 'vendor-a', school: '86000123', schoolYear: '2025-2026' };
const keysOf = (kind: RecordKind, record: object, scope: Partial<KeyScope> = {}, key = KEY) =>
  recordKeys(kind, record as never, { ...SCOPE, ...scope }, hashing, key);
const typesOf = (kind: RecordKind, record: object) => keysOf(kind, record).map(({ type }) => type);

const PUPIL = {
  sourceId: 'hs-1',
  sectorId: '7900000001',
  personalNumber: '084317846172',
  fullName: 'Phạm Quỳnh Vân',
  birthDate: { value: '2017-09-01', precision: 'day' },
  className: '3A',
};
const { sourceId: _a, sectorId: _b, personalNumber: _c, ...NAMED } = PUPIL;
const { birthDate: _d, ...NAME_ONLY } = NAMED;
const PUPIL_KEYS = ['source-id', 'sector-id', 'personal-number', 'name-and-birth-date'];

describe('the keys of', () => {
  test.each<readonly [string, RecordKind, object, string[]]>([
    ['a pupil with everything', 'student', PUPIL, PUPIL_KEYS],
    ['a member of staff', 'staff', PUPIL, PUPIL_KEYS],
    ['a pupil without identifiers', 'student', NAMED, ['name-and-birth-date']],
    [
      'a pupil without identifiers, of known year',
      'student',
      { ...NAMED, birthDate: { value: '2017', precision: 'year' } },
      ['name-and-birth-date'],
    ],
    [
      'a pupil with a number, of known year',
      'student',
      { ...NAMED, personalNumber: '084317846172', birthDate: { value: '2017', precision: 'year' } },
      ['personal-number'],
    ],
    ['a pupil with a name alone', 'student', NAME_ONLY, []],
    ['a result', 'academic-result', { ...PUPIL, term: '1' }, PUPIL_KEYS],
    ['a result of a name in a class', 'academic-result', { ...NAME_ONLY, term: '1' }, ['natural']],
    ['an enrollment', 'enrollment', PUPIL, PUPIL_KEYS],
    ['a class', 'class', { name: '3A', classId: 'c1', sourceId: 's1' }, ['source-id', 'natural', 'natural']],
    ['a class of which the name is known', 'class', { name: '3A' }, ['natural']],
    ['a transcript', 'transcript', PUPIL, PUPIL_KEYS],
    ['attendance', 'attendance', { ...PUPIL, date: '2025-10-06' }, PUPIL_KEYS],
    ['a numbered diploma', 'credential', { ...PUPIL, name: 'B', serialNumber: 'A1' }, ['source-id', 'natural']],
    ['a diploma without a number', 'credential', { ...NAMED, name: 'B' }, ['name-and-birth-date']],
    ['a line of a facility report', 'facility', { reportCode: 'b1', criterion: 'Phòng học' }, ['natural']],
    ['a budget year', 'finance', { fiscalYear: 2025 }, ['natural']],
    [
      'an accreditation',
      'accreditation',
      { decisionNumber: '12/QĐ', assessedOn: '2025-01-02' },
      ['natural', 'natural'],
    ],
    ['a programme', 'programme', { code: 'c', name: 'x' }, ['natural']],
    [
      'a diploma of an entry alone',
      'credential',
      { ...PUPIL, sourceId: '', name: 'B', registerNumber: '12' },
      ['natural'],
    ],
    ['a research topic', 'research', { title: 'x' }, ['natural']],
    ['a school', 'school', { code: '86000123', name: 'x' }, ['natural']],
  ])('%s', (_name, kind, record, types) => expect(typesOf(kind, record)).toEqual(types));
});

test('a name is the same key in any case, composition and place of the tone mark, and another with other marks', () => {
  const digest = (fullName: string) => keysOf('student', { ...NAMED, fullName })[0]!.digest;
  expect(digest('  PHẠM  QUỲNH VÂN'.normalize('NFD'))).toBe(digest('Phạm Quỳnh Vân'));
  expect(digest('Nguyễn Hoà')).toBe(digest('Nguyễn Hòa'));
  expect(digest('Phạm Quynh Vân')).not.toBe(digest('Phạm Quỳnh Vân'));
});

test('a key holds within its kind, participant, school, school year, type and gateway key only', () => {
  const digests = [
    keysOf('student', PUPIL),
    keysOf('staff', PUPIL),
    keysOf('student', PUPIL, { participantId: 'vendor-b' }),
    keysOf('student', PUPIL, { school: '86000124' }),
    keysOf('student', PUPIL, { schoolYear: '2026-2027' }),
    keysOf('student', PUPIL, {}, new Uint8Array(32)),
    keysOf('student', { ...NAMED, sectorId: PUPIL.sourceId, sourceId: PUPIL.sectorId }),
  ].flatMap((keys) => keys.slice(0, 2).map(({ digest }) => digest));
  expect(new Set(digests).size).toBe(digests.length);
});

test('results of two terms and enrollments in two classes are different records', () => {
  const first = (kind: RecordKind, change: object) => keysOf(kind, { ...PUPIL, ...change })[0]!.digest;
  expect(first('academic-result', { term: '1' })).not.toBe(first('academic-result', { term: '2' }));
  expect(first('enrollment', { className: '3A' })).not.toBe(first('enrollment', { className: '3B' }));
});

test.each<readonly [RecordKind, object, object]>([
  ['attendance', { ...PUPIL, date: '2025-10-06' }, { date: '2025-10-07' }],
  ['attendance', { ...PUPIL, date: '2025-10-06', session: 'morning' }, { session: 'afternoon' }],
  [
    'credential',
    { ...NAMED, name: 'Bằng tốt nghiệp trung học cơ sở' },
    { name: 'Bằng tốt nghiệp trung học phổ thông' },
  ],
  ['facility', { criterion: 'Phòng học', reportCode: 'a' }, { reportCode: 'b' }],
  ['facility', { criterion: 'Phòng học', siteCode: '1' }, { siteCode: '2' }],
  ['finance', { fiscalYear: 2025 }, { fiscalYear: 2026 }],
  ['finance', { fiscalYear: 2025, period: 'q1' }, { period: 'q2' }],
  ['finance', { fiscalYear: 2025, stage: 'plan' }, { stage: 'settlement' }],
  ['credential', { name: 'B', registerNumber: '12', graduationYear: 2025 }, { graduationYear: 2026 }],
  ['accreditation', { decisionNumber: '1/QĐ', assessedOn: '2025-01-02' }, { educationLevel: { name: 'Tiểu học' } }],
  ['programme', { code: 'a', name: 'Tin học' }, { code: 'b' }],
  ['programme', { name: 'Tin học' }, { educationLevel: { name: 'Tiểu học' } }],
  ['research', { title: 'Dạy học theo dự án', sourceId: '1' }, { sourceId: '2' }],
])('%s of another day, name, number, level, report or period is another record', (kind, record, change) => {
  const digests = (value: object) => keysOf(kind, value).map(({ digest }) => digest);
  const others = new Set(digests({ ...record, ...change }));
  expect(digests(record).filter((digest) => others.has(digest))).toEqual([]);
});

test('parts of a key never run into each other', () => {
  const [one] = keysOf('student', { sourceId: 'b' }, { school: 'a' });
  const [two] = keysOf('student', { sourceId: '' }, { school: 'ab' });
  const [three] = keysOf('student', { sourceId: 'x' }, { school: 'a","b' });
  expect(two).toBeUndefined();
  expect(one!.digest).not.toBe(three!.digest);
});
