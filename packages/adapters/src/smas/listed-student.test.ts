import { describe, expect, test } from '@jest/globals';
import { encodingOf, studentOf } from './listed-student.js';
import type { ListedPupil } from './wire.js';

const at = { school: '79000601', schoolYear: '2025-2026', today: '2026-01-05', encoding: 'unicode' } as const;
const source = { file: 'smas', sheet: '79000601', row: 1 };
const pupil: ListedPupil = {
  SyncCodeSSO: 'sso-1',
  SyncCode: '7900000001',
  StudentCode: 'HS-1',
  StudentName: '  Nguyễn  Thị Mẫu ',
  ClassName: '6A1',
  ClassId: 101,
  BirthDay: '05/09/2014',
};

describe('a pupil of the student list', () => {
  test('becomes a student with both codes; what SyncCodeSSO names is not known, so it is left', () => {
    expect(studentOf(pupil, at, source)).toEqual({
      source,
      kind: 'student',
      record: {
        sectorId: '7900000001',
        sourceId: 'HS-1',
        fullName: 'Nguyễn Thị Mẫu',
        birthDate: { value: '2014-09-05', precision: 'day' },
        school: { code: '79000601' },
        schoolYear: '2025-2026',
        className: '6A1',
        classId: '101',
      },
      warnings: [],
    });
  });

  test.each([
    ['an ISO time', '2014-09-05T00:00:00', '2014-09-05'],
    ['an ISO day', '2014-09-05', '2014-09-05'],
    ['only a year', 2014, '2014'],
  ])('a birth day as %s', (_what, BirthDay, value) => {
    expect(studentOf({ ...pupil, BirthDay }, at, source)).toMatchObject({ record: { birthDate: { value } } });
  });

  test.each([
    ['a birth day that is none', { BirthDay: '31/02/2014' }, 'invalid-birth-date'],
    ['no birth day', { BirthDay: null }, 'missing-birth-date'],
    ['a name with lost letters', { StudentName: 'Nguy?n Th? M?u' }, 'odd-name'],
  ])('%s travels with a warning', (_what, change, code) => {
    expect(studentOf({ ...pupil, ...change }, at, source)).toMatchObject({ warnings: [{ code }] });
  });

  test.each([{}, { StudentName: '' }, { StudentName: 7n }, { StudentName: ['A'] }])(
    'without a name is an error of its row (%#)',
    (broken) => {
      const row = studentOf({ ...pupil, StudentName: undefined, ...broken }, at, source);
      expect(row).toMatchObject({ errors: [{ code: 'ERR_RECORD_INVALID', pointer: '/fullName' }] });
    },
  );

  test('a whole list in TCVN3 is decoded', () => {
    const old = ['NguyÔn ThÞ MÉu', 'TrÇn V¨n §øc', 'Lª Hoµng ViÖt', '§Æng ThÞ Hång'].map((StudentName) => ({
      StudentName,
    }));
    const encoding = encodingOf(old);
    expect(encoding).toBe('tcvn3');
    expect(studentOf({ ...pupil, StudentName: old[1]!.StudentName }, { ...at, encoding }, source)).toMatchObject({
      record: { fullName: 'Trần Văn Đức' },
    });
  });
});
