/** Version of the CSV binding, as the manifest names it. */
export type OneRosterVersion = '1.1' | '1.2';

export const ONE_ROSTER_VERSIONS: readonly OneRosterVersion[] = ['1.2', '1.1'];

/** What a column holds; `list` ones hold several, parted by commas. */
export type ColumnType =
  'guid' | 'guid-list' | 'text' | 'text-list' | 'user-ids' | 'date' | 'year' | 'boolean' | 'number' | 'integer';

/** One column of a file. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly isRequired: boolean;
  /** File whose rows it points to. */
  readonly refersTo?: string;
  /** The values it may hold. */
  readonly values?: readonly string[];
  /** Whether values beginning with `ext:` are allowed beside them. */
  readonly isOpen?: boolean;
}

const text = (name: string): Column => ({ name, type: 'text', isRequired: false });
const of = (name: string, type: ColumnType): Column => ({ name, type, isRequired: false });
const must = (column: Column): Column => ({ ...column, isRequired: true });
const to = (name: string, refersTo: string): Column => ({ name, type: 'guid', isRequired: false, refersTo });
const list = (name: string, refersTo: string): Column => ({ name, type: 'guid-list', isRequired: false, refersTo });
const oneOf = (name: string, values: readonly string[], isOpen: boolean): Column => ({
  ...text(name),
  values,
  isOpen,
});

const SCORE_STATUSES = ['exempt', 'fully graded', 'not submitted', 'partially graded', 'submitted'];
const RACE_FLAGS = [
  'americanIndianOrAlaskaNative',
  'asian',
  'blackOrAfricanAmerican',
  'nativeHawaiianOrOtherPacificIslander',
  'white',
  'demographicRaceTwoOrMoreRaces',
  'hispanicOrLatinoEthnicity',
];

/** Columns that both versions share, after sourcedId, status and dateLastModified. */
const shared = (isOpen: boolean) => ({
  academicSessions: [
    must(text('title')),
    must(oneOf('type', ['gradingPeriod', 'semester', 'schoolYear', 'term'], isOpen)),
    must(of('startDate', 'date')),
    must(of('endDate', 'date')),
    to('parentSourcedId', 'academicSessions'),
    must(of('schoolYear', 'year')),
  ],
  orgs: [
    must(text('name')),
    must(oneOf('type', ['department', 'school', 'district', 'local', 'state', 'national'], isOpen)),
    text('identifier'),
    to('parentSourcedId', 'orgs'),
  ],
  courses: [
    to('schoolYearSourcedId', 'academicSessions'),
    must(text('title')),
    text('courseCode'),
    of('grades', 'text-list'),
    must(to('orgSourcedId', 'orgs')),
    of('subjects', 'text-list'),
    of('subjectCodes', 'text-list'),
  ],
  classes: [
    must(text('title')),
    of('grades', 'text-list'),
    must(to('courseSourcedId', 'courses')),
    text('classCode'),
    must(oneOf('classType', ['homeroom', 'scheduled'], isOpen)),
    text('location'),
    must(to('schoolSourcedId', 'orgs')),
    must(list('termSourcedIds', 'academicSessions')),
    of('subjects', 'text-list'),
    of('subjectCodes', 'text-list'),
    of('periods', 'text-list'),
  ],
  enrollments: [
    must(to('classSourcedId', 'classes')),
    must(to('schoolSourcedId', 'orgs')),
    must(to('userSourcedId', 'users')),
    must(oneOf('role', ['administrator', 'proctor', 'student', 'teacher'], isOpen)),
    of('primary', 'boolean'),
    of('beginDate', 'date'),
    of('endDate', 'date'),
  ],
  demographics: [
    of('birthDate', 'date'),
    oneOf('sex', isOpen ? ['male', 'female', 'unspecified', 'other'] : ['male', 'female'], isOpen),
    ...RACE_FLAGS.map((name) => of(name, 'boolean')),
    text('countryOfBirthCode'),
    text('stateOfBirthAbbreviation'),
    text('cityOfBirth'),
    text('publicSchoolResidenceStatus'),
  ],
});

const lineItemHead = [
  must(text('title')),
  text('description'),
  must(of('assignDate', 'date')),
  must(of('dueDate', 'date')),
  must(to('classSourcedId', 'classes')),
  must(to('categorySourcedId', 'categories')),
];
const resultHead = (isScoreRequired: boolean): Column[] => [
  must(to('lineItemSourcedId', 'lineItems')),
  must(to('studentSourcedId', 'users')),
  must(oneOf('scoreStatus', SCORE_STATUSES, !isScoreRequired)),
  { ...of('score', 'number'), isRequired: isScoreRequired },
  must(of('scoreDate', 'date')),
  text('comment'),
];

const V1_2: Readonly<Record<string, readonly Column[]>> = {
  ...shared(true),
  users: [
    must(of('enabledUser', 'boolean')),
    must(text('username')),
    of('userIds', 'user-ids'),
    must(text('givenName')),
    must(text('familyName')),
    text('middleName'),
    text('identifier'),
    text('email'),
    text('sms'),
    text('phone'),
    list('agentSourcedIds', 'users'),
    of('grades', 'text-list'),
    text('password'),
    text('userMasterIdentifier'),
    text('preferredGivenName'),
    text('preferredMiddleName'),
    text('preferredFamilyName'),
    to('primaryOrgSourcedId', 'orgs'),
    text('pronouns'),
  ],
  roles: [
    must(to('userSourcedId', 'users')),
    must(oneOf('roleType', ['primary', 'secondary'], false)),
    must(
      oneOf(
        'role',
        [
          'aide',
          'counselor',
          'districtAdministrator',
          'guardian',
          'parent',
          'principal',
          'proctor',
          'relative',
          'siteAdministrator',
          'student',
          'systemAdministrator',
          'teacher',
        ],
        true,
      ),
    ),
    of('beginDate', 'date'),
    of('endDate', 'date'),
    must(to('orgSourcedId', 'orgs')),
    to('userProfileSourcedId', 'userProfiles'),
  ],
  userProfiles: [
    must(to('userSourcedId', 'users')),
    must(text('profileType')),
    must(text('vendorId')),
    text('applicationId'),
    text('description'),
    must(text('credentialType')),
    must(text('username')),
    text('password'),
  ],
  categories: [must(text('title')), of('weight', 'integer')],
  lineItems: [
    ...lineItemHead,
    must(to('academicSessionSourcedId', 'academicSessions')),
    of('resultValueMin', 'number'),
    of('resultValueMax', 'number'),
    must(to('schoolSourcedId', 'orgs')),
  ],
  results: [
    ...resultHead(false),
    text('textScore'),
    to('classSourcedId', 'classes'),
    of('inProgress', 'boolean'),
    of('incomplete', 'boolean'),
    of('late', 'boolean'),
    of('missing', 'boolean'),
  ],
  scoreScales: [
    must(text('title')),
    must(text('type')),
    must(to('orgSourcedId', 'orgs')),
    must(to('courseSourcedId', 'courses')),
    must(to('classSourcedId', 'classes')),
    must(of('scoreScaleValue', 'text-list')),
  ],
};

const V1_1: Readonly<Record<string, readonly Column[]>> = {
  ...shared(false),
  users: [
    must(of('enabledUser', 'boolean')),
    must(list('orgSourcedIds', 'orgs')),
    must(
      oneOf(
        'role',
        ['administrator', 'aide', 'guardian', 'parent', 'proctor', 'relative', 'student', 'teacher'],
        false,
      ),
    ),
    must(text('username')),
    of('userIds', 'user-ids'),
    must(text('givenName')),
    must(text('familyName')),
    text('middleName'),
    text('identifier'),
    text('email'),
    text('sms'),
    text('phone'),
    list('agentSourcedIds', 'users'),
    of('grades', 'text-list'),
    text('password'),
  ],
  categories: [must(text('title'))],
  lineItems: [
    ...lineItemHead,
    must(to('gradingPeriodSourcedId', 'academicSessions')),
    must(of('resultValueMin', 'number')),
    must(of('resultValueMax', 'number')),
  ],
  results: resultHead(true),
};

/** Files that a package may hold and that no record of ours comes from; their rows are not looked into. */
const UNREAD: Readonly<Record<OneRosterVersion, readonly string[]>> = {
  '1.2': [
    'classResources',
    'courseResources',
    'lineItemLearningObjectiveIds',
    'lineItemScoreScales',
    'resources',
    'resultLearningObjectiveIds',
    'resultScoreScales',
    'userResources',
  ],
  '1.1': ['classResources', 'courseResources', 'resources'],
};

/** Columns that every file begins with. */
export const COMMON_COLUMNS = ['sourcedId', 'status', 'dateLastModified'] as const;

/**
 * Files with their columns, in the order of the binding, after the three that each file begins with.
 * @source 1EdTech OneRoster CSV binding 1.2.1 (2023-08-22); 1.1: CSV tables 1.1.1, read from public implementations
 */
export const TABLES: Readonly<Record<OneRosterVersion, Readonly<Record<string, readonly Column[]>>>> = {
  '1.2': V1_2,
  '1.1': V1_1,
};

/** Which of the above were read in one of the binding's implementations only, not in the document itself. */
export const UNCONFIRMED_VERSIONS: readonly OneRosterVersion[] = ['1.1'];

/** All data files that the manifest of a version names, sorted, without `.csv`. */
export const filesOf = (version: OneRosterVersion): readonly string[] =>
  [...Object.keys(TABLES[version]), ...UNREAD[version]].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));

/** The header of a file without its extension columns. */
export const headerOf = (version: OneRosterVersion, file: string): readonly string[] => [
  ...COMMON_COLUMNS,
  ...(TABLES[version][file] ?? []).map(({ name }) => name),
];
