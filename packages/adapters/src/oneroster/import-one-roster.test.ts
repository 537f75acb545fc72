import { describe, expect, test } from '@jest/globals';
import { isExchangeError } from '@lienthong/core';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { checkOneRoster, exportOneRoster, importOneRoster, PACKAGE_LIMITS, zipOneRoster } from './index.js';

const bytes = (files: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));

const FILES_1_2 =
  'academicSessions,categories,classes,classResources,courseResources,courses,demographics,enrollments,lineItemLearningObjectiveIds,lineItems,lineItemScoreScales,orgs,resources,resultLearningObjectiveIds,results,resultScoreScales,roles,scoreScales,userProfiles,userResources,users'.split(
    ',',
  );
const FILES_1_1 =
  'academicSessions,categories,classes,classResources,courseResources,courses,demographics,enrollments,lineItems,orgs,resources,results,users'.split(
    ',',
  );

const manifest = (version: '1.1' | '1.2', present: readonly string[], mode = 'bulk'): string =>
  [
    'propertyName,value',
    'manifest.version,1.0',
    `oneroster.version,${version}`,
    ...(version === '1.2' ? FILES_1_2 : FILES_1_1).map(
      (file) => `file.${file},${present.includes(file) ? mode : 'absent'}`,
    ),
  ].join('\n');

/** A package of another system, typed by hand: no extension column of ours in it. */
const OTHER: Readonly<Record<string, string>> = {
  'manifest.csv': manifest(
    '1.2',
    'academicSessions,orgs,courses,classes,users,roles,enrollments,demographics,categories,lineItems,results'.split(
      ',',
    ),
  ),
  'academicSessions.csv': `sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
y,,,Year,schoolYear,2025-09-01,2026-05-31,,2026
t1,,,First,semester,2025-09-01,2026-01-15,y,2026
t2,,,Second,semester,2026-01-16,2026-05-31,y,2026`,
  'orgs.csv': `sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
d,,,Phòng,district,,
s,,,Trường Mẫu,school,86000009,d`,
  'courses.csv': `sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes
c,,,y,Toán 6,,06,s,,`,
  'classes.csv': `sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
k,,,6A,06,c,L6A,homeroom,,s,"t1,t2",,,`,
  'users.csv': `sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
u1,,,true,u1,,An,Lê,Thị  Mẫu,99,an@example.org,,,p1,06,,,,,,s,
u2,,,true,u2,,Giả,Trần,,,,0900,,,,,,,,,s,
p1,,,true,p1,,Mẹ,Phạm,,,,,0901,u1,,,,,,,,`,
  'roles.csv': `sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
r1,,,u1,primary,student,,,s,
r2,,,u2,primary,teacher,,,s,
r3,,,p1,primary,parent,,,s,`,
  'enrollments.csv': `sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
e1,,,k,s,u1,student,,2025-09-05,
e2,,,k,s,u2,teacher,true,,`,
  'demographics.csv': `sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus
u1,,,2014-10-02,female,,,,,,,,,,,
p1,,,,female,,,,,,,,,,,`,
  'categories.csv': `sourcedId,status,dateLastModified,title,weight
g,,,Final,`,
  'lineItems.csv': `sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,academicSessionSourcedId,resultValueMin,resultValueMax,schoolSourcedId
l1,,,Toán,,2025-09-05,2026-01-10,k,g,t1,0,10,s
l2,,,Quiz 3,,2025-09-05,2026-01-10,k,g,t1,0,10,s`,
  'results.csv': `sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment,textScore,classSourcedId,inProgress,incomplete,late,missing
m1,,,l1,u1,fully graded,9.5,2026-01-12,,,k,,,,
m2,,,l2,u1,fully graded,3,2026-01-12,,,k,,,,`,
};

const pupil = { sourceId: 'u1', fullName: 'Lê Thị Mẫu An', birthDate: { value: '2014-10-02', precision: 'day' } };
const school = { code: '86000009', name: 'Trường Mẫu' };
const inClass = { school, schoolYear: '2025-2026', className: '6A', classId: 'L6A', grade: '6' };

describe('a package of another system', () => {
  test('has nothing against the standard and gives the records that its rows mean', () => {
    const read = importOneRoster(bytes(OTHER), { name: 'other.zip' });
    expect(read.findings).toEqual([]);
    expect(
      read.records.map((row) => [
        row.kind,
        row.source.sheet,
        row.source.row,
        'record' in row ? row.record : row.errors,
      ]),
    ).toEqual([
      ['school', 'orgs.csv', 3, { ...school, sourceId: 's' }],
      [
        'class',
        'classes.csv',
        2,
        {
          name: '6A',
          classId: 'L6A',
          sourceId: 'k',
          school,
          schoolYear: '2025-2026',
          grade: '6',
          homeroomTeacher: { sourceId: 'u2', fullName: 'Trần Giả' },
        },
      ],
      [
        'student',
        'users.csv',
        2,
        {
          ...pupil,
          gender: 'female',
          email: 'an@example.org',
          school,
          grade: '6',
          guardians: [{ relation: 'mother', fullName: 'Phạm Mẹ', phone: '0901' }],
        },
      ],
      [
        'staff',
        'users.csv',
        3,
        { sourceId: 'u2', fullName: 'Trần Giả', phone: '0900', school, position: { name: 'Giáo viên' } },
      ],
      ['enrollment', 'enrollments.csv', 2, { ...pupil, ...inClass, from: '2025-09-05' }],
      [
        'academic-result',
        'results.csv',
        2,
        { ...pupil, ...inClass, term: '1', subjects: [{ name: 'Toán', score: 9.5 }] },
      ],
    ]);
    expect(read.unread).toEqual({ orgs: 1, users: 1, enrollments: 1, results: 1 });
  });

  test('of version 1.1 is read by its own columns', () => {
    const { 'roles.csv': _, 'categories.csv': __, 'lineItems.csv': ___, 'results.csv': ____, ...same } = OTHER;
    const read = importOneRoster(
      bytes({
        ...same,
        'manifest.csv': manifest('1.1', [
          'academicSessions',
          'orgs',
          'courses',
          'classes',
          'users',
          'enrollments',
          'demographics',
        ]),
        'users.csv': `sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
u1,,,true,s,student,u1,,An,Lê,Thị Mẫu,,,,,,06,
u2,,,true,s,teacher,u2,,Giả,Trần,,,,,,,,
p1,,,true,s,parent,p1,,Mẹ,Phạm,,,,,,,,`,
      }),
    );
    expect([read.version, read.findings]).toEqual(['1.1', []]);
    expect(read.records.map(({ kind }) => kind)).toEqual(['school', 'class', 'student', 'staff', 'enrollment']);
  });

  test('with byte order marks and Windows line ends is the same', () => {
    const files = Object.fromEntries(
      Object.entries(OTHER).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`]),
    );
    expect(importOneRoster(bytes(files)).records).toEqual(importOneRoster(bytes(OTHER)).records);
  });
});

describe('what is against the standard is said with its file, row and column', () => {
  const replaced = (file: string, from: string | RegExp, to: string) => ({
    ...OTHER,
    [file]: OTHER[file]!.replace(from, to),
  });
  const { 'manifest.csv': _, ...withoutManifest } = OTHER;
  const { 'courses.csv': __, ...withoutCourses } = OTHER;
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['no manifest', withoutManifest, 'manifest-missing    '],
    [
      'a manifest of other columns',
      replaced('manifest.csv', 'propertyName,value', 'name,value'),
      'manifest-invalid manifest.csv 1',
    ],
    [
      'a version nobody knows',
      replaced('manifest.csv', 'version,1.2', 'version,2.0'),
      'version-unknown manifest.csv  oneroster.version',
    ],
    ['a file that is not there', withoutCourses, 'file-missing courses.csv'],
    [
      'a file that the manifest leaves out',
      replaced('manifest.csv', 'file.orgs,bulk', 'file.orgs,absent'),
      'file-undeclared orgs.csv',
    ],
    ['a file of no such name', { ...OTHER, 'pupils.csv': 'a\nb' }, 'file-unknown pupils.csv'],
    ['a file without rows', replaced('categories.csv', /\ng.*/, ''), 'file-empty categories.csv'],
    [
      'a folder around the files',
      Object.fromEntries(Object.entries(OTHER).map(([name, text]) => [`x/${name}`, text])),
      'files-not-at-root',
    ],
    [
      'a column of no such name',
      replaced('orgs.csv', 'identifier', 'Identifier'),
      'column-unknown orgs.csv 1 Identifier',
    ],
    ['columns in another order', replaced('orgs.csv', 'name,type', 'type,name'), 'column-order orgs.csv 1 type'],
    ['a column twice', replaced('orgs.csv', 'parentSourcedId', 'name'), 'column-twice orgs.csv 1 name'],
    ['a column missing', replaced('categories.csv', ',weight', ''), 'column-missing categories.csv 1 weight'],
    ['a short row', replaced('orgs.csv', 'd,,,Phòng,district,,', 'd,,,Phòng,district'), 'row-width orgs.csv 2'],
    ['a quote gone wrong', replaced('orgs.csv', 'Phòng', '"Ph"òng'), 'csv-malformed orgs.csv 2'],
    ['a line break in a cell', replaced('categories.csv', 'Final', '"Fi\nnal"'), 'line-break categories.csv 3 title'],
    ['a required cell empty', replaced('users.csv', ',An,', ',,'), 'value-missing users.csv 2 givenName'],
    [
      'a date that is none',
      replaced('demographics.csv', '2014-10-02', '2014-02-30'),
      'value-invalid demographics.csv 2 birthDate',
    ],
    [
      'a day first',
      replaced('demographics.csv', '2014-10-02', '02/10/2014'),
      'value-invalid demographics.csv 2 birthDate',
    ],
    ['a boolean in capitals', replaced('users.csv', 'u1,,,true', 'u1,,,TRUE'), 'value-invalid users.csv 2 enabledUser'],
    ['a role of no list', replaced('roles.csv', 'primary,teacher', 'primary,boss'), 'value-unknown roles.csv 3 role'],
    [
      'a letter case of a list',
      replaced('orgs.csv', 'school,86000009', 'School,86000009'),
      'value-unknown orgs.csv 3 type',
    ],
    ['a status in bulk', replaced('orgs.csv', 'd,,,', 'd,active,,'), 'value-in-bulk orgs.csv 2 status'],
    [
      'two primary roles in one place',
      replaced('roles.csv', 'r2,,,u2,primary,teacher', 'r2,,,u1,primary,teacher'),
      'role-twice roles.csv 3 roleType',
    ],
    ['a list with nothing between', replaced('users.csv', 'p1,06', 'p1,"06,"'), 'value-invalid users.csv 2 grades'],
    ['an id twice', replaced('roles.csv', 'r2', 'r1'), 'id-twice roles.csv 3 sourcedId'],
    [
      'a reference to nothing',
      replaced('enrollments.csv', 'k,s,u1', 'k,s,u9'),
      'reference-unknown enrollments.csv 2 userSourcedId',
    ],
    ['an id with a space', replaced('roles.csv', 'r2', 'r 2'), 'value-invalid roles.csv 3 sourcedId'],
    [
      'user ids in another form',
      replaced('users.csv', 'u1,,,true,u1,,', 'u1,,,true,u1,99,'),
      'value-invalid users.csv 2 userIds',
    ],
    [
      'subjects without codes',
      replaced('classes.csv', '"t1,t2",,,', '"t1,t2",Toán,,'),
      'lists-differ classes.csv 2 subjectCodes',
    ],
    [
      'a line item of a school year',
      replaced('lineItems.csv', 'k,g,t1,0,10,s', 'k,g,y,0,10,s'),
      'session-type lineItems.csv 2 academicSessionSourcedId',
    ],
    [
      'a class of no school',
      replaced('classes.csv', 'homeroom,,s', 'homeroom,,d'),
      'org-type classes.csv 2 schoolSourcedId',
    ],
    ['a score above the range', replaced('results.csv', '9.5', '95'), 'score-out-of-range results.csv 2 score'],
    [
      'a primary organisation without a role',
      replaced('users.csv', ',s,\nu2', ',d,\nu2'),
      'role-missing users.csv 2 primaryOrgSourcedId',
    ],
  ])('given %s', (___, files, expected) => {
    const { findings, errors } = checkOneRoster(bytes(files));
    const said = findings.map(({ code, file, row, column }) => `${code} ${file} ${row ?? ''} ${column ?? ''}`.trim());
    expect(said).toContain(expected.trim());
    expect(errors).toBeGreaterThan(0);
    for (const { message } of findings)
      expect([message.vi, message.en]).toEqual([expect.any(String), expect.any(String)]);
  });

  test('given a result of a pupil who is not in the class', () => {
    const files = {
      ...OTHER,
      'enrollments.csv': OTHER['enrollments.csv']!.replace('k,s,u1,student', 'k,s,u2,student'),
    };
    expect(checkOneRoster(bytes(files)).findings.map(({ code }) => code)).toEqual(['not-enrolled', 'not-enrolled']);
  });

  test('given rows of a delta without what a delta needs', () => {
    const files = {
      'manifest.csv': manifest('1.2', ['orgs'], 'delta'),
      'orgs.csv': `sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
a,,,A,school,,
b,gone,2026-01-01T00:00:00Z,B,school,,
c,active,2026-01-01,C,school,,
d,tobedeleted,2026-01-01T00:00:00.000Z,D,school,1,z`,
    };
    const said = checkOneRoster(bytes(files)).findings.map(({ code, row, column }) => `${code} ${row} ${column}`);
    expect(said).toEqual([
      'value-missing 2 status',
      'value-missing 2 dateLastModified',
      'value-unknown 3 status',
      'value-invalid 4 dateLastModified',
    ]);
    expect(importOneRoster(bytes(files)).records).toMatchObject([{ record: { code: '1', event: 'CANCEL' } }]);
  });

  test('rows with an error give no record, the others do', () => {
    const files = { ...OTHER, 'users.csv': OTHER['users.csv']!.replace(',Giả,', ',,') };
    const { records, unread } = importOneRoster(bytes(files));
    expect(records.filter(({ kind }) => kind === 'staff')).toEqual([]);
    expect(records.filter(({ kind }) => kind === 'student')).toHaveLength(1);
    expect(unread['users']).toBe(2);
  });
});

describe('our own packages that somebody changed', () => {
  const record = { fullName: 'Nguyễn Thị Mẫu', sourceId: 'HS1', school: { code: '86000002' } };
  const { files } = exportOneRoster([{ kind: 'student', record }], { idKey: new Uint8Array(32) });
  const changed = (from: string, to: string) =>
    new Map([...files].map(([name, text]) => [name, strToU8(name === 'users.csv' ? text.replace(from, to) : text)]));

  test('given another given name, takes the parts and says so', () => {
    const [row] = importOneRoster(changed(',Mẫu,Nguyễn,', ',Khác,Nguyễn,')).records;
    expect(row).toMatchObject({ record: { fullName: 'Nguyễn Thị Khác' }, warnings: [{ code: 'name-differs' }] });
  });

  test('given an extension cell that cannot be read, leaves the field out and says so', () => {
    const broken = new Map(
      [...files].map(([name, text]) => [
        name,
        strToU8(name === 'users.csv' ? text.replace('metadata.school.code', 'metadata.version') : text),
      ]),
    );
    const [row] = importOneRoster(broken).records;
    expect(row).toMatchObject({ record: { version: 86000002 } });
  });

  test('given a member name that would change objects, takes no harm', () => {
    const evil = new Map(
      [...files].map(([name, text]) => [
        name,
        strToU8(name === 'users.csv' ? text.replace('metadata.school.code', '__proto__') : text),
      ]),
    );
    expect(importOneRoster(evil).findings).toMatchObject([{ code: 'column-unknown' }]);
    expect(({} as Record<string, unknown>)['86000002']).toBeUndefined();
  });
});

describe('hostile files', () => {
  test.each<[string, Uint8Array, string]>([
    ['no archive', strToU8('hello'), 'ERR_SOURCE_DAMAGED'],
    [
      'an archive that expands beyond all measure',
      zipSync({ 'users.csv': new Uint8Array(40 * 1024 * 1024) }),
      'ERR_SOURCE_ZIP_BOMB',
    ],
    [
      'an archive of too many files',
      zipSync(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}.csv`, new Uint8Array(1)]))),
      'ERR_SOURCE_ZIP_BOMB',
    ],
    ['an archive cut short', zipOneRoster(new Map([['users.csv', 'a,b\n1,2']])).slice(0, 60), 'ERR_SOURCE_DAMAGED'],
  ])('given %s, gives our error', (_, file, code) => {
    expect(() => checkOneRoster(file)).toThrow(expect.objectContaining({ code }));
  });

  test('given an archive that is too large, is not even looked into', () => {
    const limits = { ...PACKAGE_LIMITS, sizeBytes: 3 };
    expect(() => checkOneRoster(strToU8('hello'), { limits })).toThrow(
      expect.objectContaining({ code: 'ERR_SOURCE_TOO_LARGE' }),
    );
  });

  test('given more rows than may be read, says so', () => {
    const limits = { ...PACKAGE_LIMITS, rows: 1 };
    expect(checkOneRoster(bytes(OTHER), { limits }).findings.map(({ code }) => code)).toContain('file-too-large');
  });

  test('given bytes that are no UTF-8, says so', () => {
    const files = bytes(OTHER).set('orgs.csv', new Uint8Array([0x50, 0xe1, 0x62, 0x0a, 0xff]));
    expect(checkOneRoster(files).findings).toContainEqual(
      expect.objectContaining({ code: 'not-utf8', file: 'orgs.csv' }),
    );
  });

  test('given any change of any file, gives findings or fewer records and nothing else', () => {
    const names = Object.keys(OTHER);
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('"', ',', '\n', '\r', '\u0000', '__proto__', 'metadata.', '\uFEFF', ''),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.nat({ max: 40 }), piece, (name, place, length, text) => {
        const from = place % OTHER[name]!.length;
        const changed = OTHER[name]!.slice(0, from) + text + OTHER[name]!.slice(from + length);
        const read = importOneRoster(bytes({ ...OTHER, [name]: changed }));
        for (const row of read.records) expect('record' in row || row.errors.length > 0).toBe(true);
      }),
      { numRuns: Number(process.env['LIENTHONG_PROPERTY_RUNS'] ?? 150) },
    );
  });

  test('given a package of ours with any byte changed, gives our errors only', () => {
    const { files } = exportOneRoster(
      [{ kind: 'student', record: { fullName: 'Lê Văn Thử', sourceId: '1', school: { code: '1' } } }],
      { idKey: new Uint8Array(32) },
    );
    const whole = zipOneRoster(files);
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (place, byte) => {
        const changed = whole.slice();
        changed[place] = byte;
        try {
          importOneRoster(changed);
        } catch (error) {
          expect(isExchangeError(error)).toBe(true);
        }
      }),
      { numRuns: Number(process.env['LIENTHONG_PROPERTY_RUNS'] ?? 150) },
    );
  });
});
