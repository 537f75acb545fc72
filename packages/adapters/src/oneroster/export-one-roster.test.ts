import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import {
  checkOneRoster,
  exportOneRoster,
  importOneRoster,
  packOneRoster,
  zipOneRoster,
  type ExportOptions,
  type KindRecord,
} from './index.js';

/** Headers as the binding prints them, typed here once more: the writer's own table is what is tested. */
const HEADERS_1_2: Readonly<Record<string, string>> = {
  'manifest.csv': 'propertyName,value',
  'academicSessions.csv': 'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
  'orgs.csv': 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
  'courses.csv':
    'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
  'classes.csv':
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
  'users.csv':
    'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
  'roles.csv':
    'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
  'enrollments.csv':
    'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
  'demographics.csv':
    'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
  'categories.csv': 'sourcedId,status,dateLastModified,title,weight',
  'lineItems.csv':
    'sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,academicSessionSourcedId,resultValueMin,resultValueMax,schoolSourcedId',
  'results.csv':
    'sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment,textScore,classSourcedId,inProgress,incomplete,late,missing',
};
const { 'roles.csv': _, ...SAME_IN_1_1 } = HEADERS_1_2;
const HEADERS_1_1: Readonly<Record<string, string>> = {
  ...SAME_IN_1_1,
  'users.csv':
    'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password',
  'categories.csv': 'sourcedId,status,dateLastModified,title',
  'lineItems.csv':
    'sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,gradingPeriodSourcedId,resultValueMin,resultValueMax',
  'results.csv':
    'sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment',
};
/** Cells that no row of a file may leave empty, and where those that point to rows point. */
const REQUIRED: Readonly<Record<string, string>> = {
  'academicSessions.csv': 'title,type,startDate,endDate,schoolYear',
  'orgs.csv': 'name,type',
  'courses.csv': 'title,orgSourcedId',
  'classes.csv': 'title,courseSourcedId,classType,schoolSourcedId,termSourcedIds',
  'users.csv': 'enabledUser,username,givenName,familyName',
  'roles.csv': 'userSourcedId,roleType,role,orgSourcedId',
  'enrollments.csv': 'classSourcedId,schoolSourcedId,userSourcedId,role',
  'categories.csv': 'title',
  'lineItems.csv': 'title,assignDate,dueDate,classSourcedId,categorySourcedId',
  'results.csv': 'lineItemSourcedId,studentSourcedId,scoreStatus,scoreDate',
};
const POINTS_TO: Readonly<Record<string, string>> = {
  parentSourcedId: 'own',
  schoolYearSourcedId: 'academicSessions.csv',
  termSourcedIds: 'academicSessions.csv',
  academicSessionSourcedId: 'academicSessions.csv',
  gradingPeriodSourcedId: 'academicSessions.csv',
  orgSourcedId: 'orgs.csv',
  orgSourcedIds: 'orgs.csv',
  primaryOrgSourcedId: 'orgs.csv',
  schoolSourcedId: 'orgs.csv',
  courseSourcedId: 'courses.csv',
  classSourcedId: 'classes.csv',
  userSourcedId: 'users.csv',
  studentSourcedId: 'users.csv',
  categorySourcedId: 'categories.csv',
  lineItemSourcedId: 'lineItems.csv',
};

const NUMBER = '001315000001';
const school = { code: '86000002', name: 'Trường THCS Mẫu' };
const pupil = {
  personalNumber: NUMBER,
  sectorId: '8600000001',
  sourceId: 'HS01',
  fullName: 'Nguyễn Thị Mẫu Thử',
  birthDate: { value: '2014-09-05', precision: 'day' },
  school,
} as const;
const place = { schoolYear: '2025-2026', className: '6A', grade: '6' } as const;
const RECORDS: readonly KindRecord[] = [
  { kind: 'school', record: { code: school.code, name: school.name } },
  { kind: 'staff', record: { fullName: 'Trần Văn Giả', sourceId: 'GV01', school, position: { name: 'Giáo viên' } } },
  {
    kind: 'class',
    record: {
      name: '6A',
      grade: '6',
      school,
      schoolYear: '2025-2026',
      homeroomTeacher: { sourceId: 'GV01', fullName: 'Trần Văn Giả' },
    },
  },
  {
    kind: 'student',
    record: { ...pupil, ...place, gender: 'female', ethnicGroup: { name: 'Kinh' }, email: '=1+1@example.org' },
  },
  { kind: 'enrollment', record: { ...pupil, ...place, from: '2025-09-05' } },
  {
    kind: 'academic-result',
    record: {
      ...pupil,
      ...place,
      term: '1',
      subjects: [
        { name: 'Toán', score: 8.5, comment: 'Có tiến bộ' },
        { name: 'Giáo dục thể chất', level: 'Đ' },
      ],
      learningResult: { name: 'Tốt' },
    },
  },
];
const OPTIONS: ExportOptions = { idKey: new Uint8Array(32).fill(1) };

const rowsOf = (text: string | undefined): Record<string, string>[] => parse(text ?? '', { columns: true });
const textOf = (files: ReadonlyMap<string, string>): string => [...files.values()].join('\n');

describe.each([
  ['1.2', HEADERS_1_2],
  ['1.1', HEADERS_1_1],
] as const)('files of version %s', (version, headers) => {
  const { files } = exportOneRoster(RECORDS, { ...OPTIONS, version });

  test('have the columns of the binding in its order, extension columns last', () => {
    expect([...files.keys()].sort()).toEqual(Object.keys(headers).sort());
    for (const [name, text] of files) {
      const [header] = text.split('\r\n', 1);
      expect(header!.replace(/(?:,metadata\.[\w.]+)+$/, '')).toBe(headers[name]);
    }
  });

  test('lack no required cell, hold each id once, and point to rows that are there', () => {
    const ids = new Map([...files].map(([name, text]) => [name, rowsOf(text).map((row) => row['sourcedId']!)]));
    for (const [name, text] of files) {
      if (name === 'manifest.csv') continue;
      expect(new Set(ids.get(name)).size).toBe(ids.get(name)!.length);
      for (const row of rowsOf(text)) {
        expect([row['status'], row['dateLastModified']]).toEqual(['', '']);
        expect(row['sourcedId']).toMatch(/^[0-9A-Za-z.\-_/@]{1,255}$/);
        for (const column of REQUIRED[name]?.split(',') ?? [])
          expect([name, column, row[column]]).not.toEqual([name, column, '']);
        for (const [column, target] of Object.entries(POINTS_TO)) {
          const cell = row[column] ?? '';
          if (cell === '') continue;
          for (const id of cell.split(',')) expect(ids.get(target === 'own' ? name : target)).toContain(id);
        }
      }
    }
  });

  test('are named by the manifest, each file that there can be', () => {
    const manifest = new Map(rowsOf(files.get('manifest.csv')).map((row) => [row['propertyName'], row['value']]));
    expect(manifest.get('manifest.version')).toBe('1.0');
    expect(manifest.get('oneroster.version')).toBe(version);
    expect([...manifest].filter(([name]) => name!.startsWith('file.'))).toHaveLength(version === '1.2' ? 21 : 13);
    for (const [name, mode] of manifest)
      if (name!.startsWith('file.'))
        expect([name, mode]).toEqual([name, files.has(`${name!.slice(5)}.csv`) ? 'bulk' : 'absent']);
  });
});

describe('people', () => {
  const { files, withheld } = exportOneRoster(RECORDS, OPTIONS);

  test('have their names split and kept whole, and accounts that no number of theirs names', () => {
    const [user] = rowsOf(files.get('users.csv'));
    expect(user).toMatchObject({
      familyName: 'Nguyễn',
      middleName: 'Thị Mẫu',
      givenName: 'Thử',
      'metadata.fullName': 'Nguyễn Thị Mẫu Thử',
      username: user!['sourcedId'],
      userIds: '{sectorId:8600000001},{sourceId:HS01}',
      identifier: '8600000001',
      password: '',
    });
  });

  test('keep their personal numbers and what is sensitive, and it is said how often', () => {
    expect(textOf(files)).not.toContain(NUMBER);
    expect(textOf(files)).not.toContain('Kinh');
    expect(withheld).toEqual({
      'student.personalNumber': 1,
      'student.ethnicGroup': 1,
      'enrollment.personalNumber': 1,
      'academic-result.personalNumber': 1,
    });
  });

  test('give their personal numbers only in extension columns, where that is allowed', () => {
    const open = exportOneRoster(RECORDS, { ...OPTIONS, disclose: { personalNumbers: true, sensitive: true } }).files;
    const [user] = rowsOf(open.get('users.csv'));
    const holding = Object.entries(user!).filter(([, cell]) => cell.includes(NUMBER));
    expect(holding.map(([column]) => column)).toEqual(['metadata.personalNumber']);
    expect(user!['metadata.danToc.name']).toBe('Kinh');
  });

  test('given software that uses the personal number as its own id, does not let that out either', () => {
    const record = { fullName: pupil.fullName, school, sourceId: NUMBER, recordId: NUMBER };
    const closed = exportOneRoster([{ kind: 'student', record }], OPTIONS);
    expect(textOf(closed.files)).not.toContain(NUMBER);
    expect(closed.withheld).toEqual({ 'student.recordId': 1, 'student.sourceId': 1 });
    const open = exportOneRoster([{ kind: 'student', record }], { ...OPTIONS, disclose: { personalNumbers: true } });
    const [user] = rowsOf(open.files.get('users.csv'));
    for (const column of ['sourcedId', 'username', 'identifier', 'userIds'])
      expect(user![column]).not.toContain(NUMBER);
  });

  test('have ids that depend on the key, and the same ids with the same key', () => {
    const idOf = (fill: number) =>
      rowsOf(exportOneRoster(RECORDS, { idKey: new Uint8Array(32).fill(fill) }).files.get('users.csv'))[0]![
        'sourcedId'
      ];
    expect(idOf(1)).toBe(idOf(1));
    expect(idOf(1)).not.toBe(idOf(2));
  });

  test('are one user in all that is about them', () => {
    const [user] = rowsOf(files.get('users.csv'));
    const pupils = rowsOf(files.get('enrollments.csv')).filter(({ role }) => role === 'student');
    expect(pupils.map(({ userSourcedId }) => userSourcedId)).toEqual([user!['sourcedId']]);
    expect(new Set(rowsOf(files.get('results.csv')).map(({ studentSourcedId }) => studentSourcedId))).toEqual(
      new Set([user!['sourcedId']]),
    );
  });

  test('are told from namesakes of the same birth date, and nobody is chosen between them', () => {
    const { sourceId: _source, sectorId: _sector, personalNumber: _number, ...namesake } = pupil;
    const one = (sourceId?: string): KindRecord => ({
      kind: 'student',
      record: { ...namesake, ...(sourceId !== undefined && { sourceId }) },
    });
    const enrolled = (sourceId?: string): KindRecord => ({
      kind: 'enrollment',
      record: { ...namesake, ...place, ...(sourceId !== undefined && { sourceId }) },
    });
    const out = exportOneRoster([one('a'), one('b'), enrolled('b'), enrolled()], OPTIONS);
    const [a, b] = rowsOf(out.files.get('users.csv')).map(({ sourcedId }) => sourcedId);
    expect(a).not.toBe(b);
    expect(rowsOf(out.files.get('enrollments.csv')).map(({ userSourcedId }) => userSourcedId)).toEqual([b]);
    expect(out.unexported).toMatchObject([{ at: 3, code: 'ERR_RECORD_AMBIGUOUS' }]);
  });

  test('values are written as they are, formulas too', () => {
    expect(rowsOf(files.get('users.csv'))[0]!['email']).toBe('=1+1@example.org');
  });
});

describe('a delta', () => {
  const changed = (kind: 'student', sourceId: string, more: object): KindRecord => ({
    kind,
    record: { fullName: 'Lê Văn Thử', school, sourceId, ...more },
  });
  const records = [
    changed('student', 'a', { event: 'CANCEL', sourceUpdatedAt: '2026-02-01T08:00:00+07:00' }),
    changed('student', 'b', { event: 'UPDATE', sourceUpdatedAt: '2026-01-01T00:00:00Z' }),
    changed('student', 'c', {}),
  ];

  test('says of each row what became of it and when', () => {
    const { files, unchanged } = exportOneRoster(records, {
      ...OPTIONS,
      mode: 'delta',
      since: '2026-01-15T00:00:00Z',
      modifiedAt: '2026-03-01T00:00:00Z',
    });
    expect(unchanged).toBe(1);
    expect(rowsOf(files.get('users.csv')).map(({ status, dateLastModified }) => [status, dateLastModified])).toEqual([
      ['tobedeleted', '2026-02-01T01:00:00.000Z'],
      ['active', '2026-03-01T00:00:00.000Z'],
    ]);
    expect(files.get('manifest.csv')).toContain('file.users,delta');
    const back = importOneRoster(zipOneRoster(files));
    expect(back.findings).toEqual([]);
    expect(back.records.map((row) => 'record' in row && row.record.event)).toEqual(['CANCEL', undefined]);
  });

  test('is the only package that cancelled records travel in', () => {
    const { files, cancelled } = exportOneRoster(records, OPTIONS);
    expect(cancelled).toBe(1);
    expect(rowsOf(files.get('users.csv'))).toHaveLength(2);
  });
});

describe('records that have no place', () => {
  test.each<[string, KindRecord, ExportOptions, string]>([
    ['no school', { kind: 'student', record: { fullName: 'A B' } }, OPTIONS, 'ERR_RECORD_SCHOOL_MISSING'],
    ['no school year', { kind: 'class', record: { name: '6A', school } }, OPTIONS, 'ERR_RECORD_SCHOOL_YEAR_MISSING'],
    [
      'no number in 1.1',
      {
        kind: 'academic-result',
        record: { ...pupil, ...place, term: '1', subjects: [{ name: 'Tin học', level: 'Đ' }] },
      },
      { ...OPTIONS, version: '1.1' },
      'ERR_DELIVERY_NOT_MAPPED',
    ],
    ['a kind of its own', { kind: 'facility', record: {} as never }, OPTIONS, 'ERR_DELIVERY_NOT_MAPPED'],
  ])('given %s, are named with the reason', (__, one, options, code) => {
    const { unexported, written, files } = exportOneRoster([one], options);
    expect(unexported).toMatchObject([{ at: 0, kind: one.kind, code }]);
    expect(written).toEqual({});
    expect(files.has('users.csv') && rowsOf(files.get('users.csv')).length > 1).toBe(false);
  });

  test('given the same pupil twice, the second is named', () => {
    const one: KindRecord = { kind: 'student', record: { ...pupil } };
    expect(exportOneRoster([one, one], OPTIONS).unexported).toMatchObject([{ at: 1, code: 'ERR_RECORD_AMBIGUOUS' }]);
  });

  test.each(['ket-qua', 'ket-qua/0', 'ket-qua/0/1', 'k'.repeat(64)])(
    'given a result whose id is %s beside another, no id is there twice and both come back',
    (recordId) => {
      const last = RECORDS.at(-1)!;
      const results = ['ket-qua', recordId].map(
        (id, at): KindRecord =>
          ({ ...last, record: { ...last.record, recordId: id, term: at === 0 ? '1' : '2' } }) as never,
      );
      const given = recordId === 'ket-qua' ? results.slice(1) : results;
      const { files, pieces } = exportOneRoster(given, OPTIONS);
      expect(checkOneRoster(zipOneRoster(files)).findings).toEqual([]);
      const packed: Uint8Array[] = [];
      packOneRoster(pieces, (bytes) => packed.push(bytes));
      const { records } = importOneRoster(Buffer.concat(packed));
      expect(records.map((row) => ('record' in row ? row.record.recordId : row.errors))).toEqual(
        given.map(({ record }) => record.recordId),
      );
    },
  );

  test('given results without their pupil, class and enrolment, the package still holds together', () => {
    const { files } = exportOneRoster([RECORDS.at(-1)!], OPTIONS);
    expect(checkOneRoster(zipOneRoster(files)).findings).toEqual([]);
    expect(importOneRoster(zipOneRoster(files)).records.map(({ kind }) => kind)).toEqual(['academic-result']);
  });
});
