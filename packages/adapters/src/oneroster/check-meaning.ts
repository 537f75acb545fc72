import type { OneRosterPackage, TableRow } from './read-package.js';

type Cells = Readonly<Record<string, string>>;

/** What rows of different files must agree on; only where both are there, for a delta may leave one out. */
export function checkMeaning({ version, tables, findings }: OneRosterPackage): void {
  const rows = (file: string): readonly TableRow[] => tables.get(file)?.rows ?? [];
  const byId = (file: string): ReadonlyMap<string, Cells> =>
    new Map(rows(file).map(({ cells }) => [cells['sourcedId'] ?? '', cells]));
  const orgs = byId('orgs');
  const sessions = byId('academicSessions');
  const sessionColumn = version === '1.2' ? 'academicSessionSourcedId' : 'gradingPeriodSourcedId';

  for (const file of ['classes', 'enrollments', 'lineItems'])
    for (const { row, cells } of rows(file)) {
      const org = orgs.get(cells['schoolSourcedId'] ?? '');
      if (org !== undefined && !isAny(org['type'], 'school')) findings.add('org-type', file, row, 'schoolSourcedId');
    }
  for (const { row, cells } of rows('courses')) {
    const session = sessions.get(cells['schoolYearSourcedId'] ?? '');
    if (session !== undefined && !isAny(session['type'], 'schoolYear'))
      findings.add('session-type', 'courses', row, 'schoolYearSourcedId');
  }
  for (const { row, cells } of rows('lineItems')) {
    if (sessions.get(cells[sessionColumn] ?? '')?.['type'] === 'schoolYear')
      findings.add('session-type', 'lineItems', row, sessionColumn);
    if (numberOf(cells['resultValueMin']) > numberOf(cells['resultValueMax']))
      findings.add('score-out-of-range', 'lineItems', row, 'resultValueMin');
  }
  const primary = new Set<string>();
  for (const { row, cells } of rows('roles')) {
    const key = `${cells['userSourcedId']} ${cells['orgSourcedId']}`;
    if (cells['roleType'] !== 'primary') continue;
    if (primary.has(key)) findings.add('role-twice', 'roles', row, 'roleType');
    primary.add(key);
  }
  if (tables.has('roles')) {
    const roles = new Set(rows('roles').map(({ cells }) => `${cells['userSourcedId']} ${cells['orgSourcedId']}`));
    for (const { row, cells } of rows('users')) {
      const org = cells['primaryOrgSourcedId'] ?? '';
      if (org !== '' && !roles.has(`${cells['sourcedId']} ${org}`))
        findings.add('role-missing', 'users', row, 'primaryOrgSourcedId');
    }
  }
  checkResults(
    rows('results'),
    byId('lineItems'),
    tables.has('enrollments') ? rows('enrollments') : undefined,
    findings,
  );
}

function checkResults(
  results: readonly TableRow[],
  lineItems: ReadonlyMap<string, Cells>,
  enrollments: readonly TableRow[] | undefined,
  findings: OneRosterPackage['findings'],
): void {
  const enrolled =
    enrollments && new Set(enrollments.map(({ cells }) => `${cells['classSourcedId']} ${cells['userSourcedId']}`));
  for (const { row, cells } of results) {
    const item = lineItems.get(cells['lineItemSourcedId'] ?? '');
    if (item === undefined) continue;
    const score = numberOf(cells['score']);
    if (score < numberOf(item['resultValueMin']) || score > numberOf(item['resultValueMax']))
      findings.add('score-out-of-range', 'results', row, 'score');
    const own = cells['classSourcedId'] ?? '';
    if (own !== '' && own !== item['classSourcedId']) findings.add('class-differs', 'results', row, 'classSourcedId');
    else if (enrolled?.has(`${item['classSourcedId']} ${cells['studentSourcedId']}`) === false)
      findings.add('not-enrolled', 'results', row, 'studentSourcedId');
  }
}

/** A value of the list, or one of somebody's own. */
const isAny = (value: string | undefined, wanted: string): boolean =>
  value === wanted || value?.startsWith('ext:') === true;

/** Not a number where the cell is empty: then no comparison holds. */
const numberOf = (cell: string | undefined): number => (cell === undefined || cell === '' ? NaN : Number(cell));
