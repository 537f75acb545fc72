import { validateRecord, type NormalizedRow, type RecordByKind } from '@lienthong/core';
import { checkMeaning } from './check-meaning.js';
import { checkTables } from './check-tables.js';
import { ONE_ROSTER_KINDS, type OneRosterKind } from './export-context.js';
import type { OneRosterFinding } from './finding.js';
import { ForeignReader } from './import-foreign.js';
import { ownRecord, subjectRows, type OwnContext } from './import-own.js';
import { DERIVED, KIND_COLUMN } from './package-row.js';
import {
  readPackage,
  unzipOneRoster,
  type OneRosterPackage,
  type PackageLimits,
  type TableRow,
} from './read-package.js';
import type { OneRosterVersion } from './tables.js';

/** What a check found. */
export interface OneRosterCheck {
  readonly version: OneRosterVersion;
  /** Rows of each file, without `.csv`. */
  readonly rows: Readonly<Record<string, number>>;
  /** At most 5,000 of them; `errors` and `warnings` count all. */
  readonly findings: readonly OneRosterFinding[];
  readonly errors: number;
  readonly warnings: number;
}

export interface OneRosterImport extends OneRosterCheck {
  readonly source: OneRosterPackage['source'];
  /** Each record, or what stops it; rows with an error of their own are not read. */
  readonly records: readonly NormalizedRow<OneRosterKind>[];
  /** Rows of each file that no record of ours comes from, and rows with errors. */
  readonly unread: Readonly<Record<string, number>>;
}

export interface ImportOptions {
  /** Name of the package, for the records' source. */
  readonly name?: string;
  readonly limits?: PackageLimits;
}

/** A .zip file, or the files of a folder by their names with `.csv`. */
export type PackageInput = Uint8Array | ReadonlyMap<string, Uint8Array>;

/** The files that a record has its own row in. */
const HOMES: readonly (readonly [file: string, kinds: readonly OneRosterKind[]])[] = [
  ['orgs', ['school']],
  ['classes', ['class']],
  ['users', ['student', 'staff']],
  ['enrollments', ['enrollment']],
  ['results', ['academic-result']],
];

/**
 * Checks a package against the standard: manifest, files, columns, values, ids, references.
 * @throws {SourceError} ERR_SOURCE_TOO_LARGE, ERR_SOURCE_DAMAGED, ERR_SOURCE_ZIP_BOMB, ERR_SOURCE_UNREADABLE.
 */
export function checkOneRoster(input: PackageInput, { limits }: ImportOptions = {}): OneRosterCheck {
  return summary(checkedPackage(input, limits));
}

/**
 * The records of a package: those that `exportOneRoster` wrote exactly as they were, those of other systems as far as
 * their rows mean one. Rows of which the standard says they are wrong give no record.
 * @throws {SourceError} ERR_SOURCE_TOO_LARGE, ERR_SOURCE_DAMAGED, ERR_SOURCE_ZIP_BOMB, ERR_SOURCE_UNREADABLE.
 */
export function importOneRoster(
  input: PackageInput,
  { name = 'oneroster.zip', limits }: ImportOptions = {},
): OneRosterImport {
  const source = checkedPackage(input, limits);
  const { tables, findings } = source;
  const records: NormalizedRow<OneRosterKind>[] = [];
  const foreign = new ForeignReader(source);
  const results = tables.get('results')?.rows ?? [];
  const people = (tables.get('demographics')?.rows ?? []).filter(({ row }) => !findings.isFaulty('demographics', row));
  const own: OwnContext = {
    demographics: new Map(people.map(({ cells }) => [cells['sourcedId'] ?? '', cells])),
    subjects: subjectRows(results),
  };
  // A result without one of its subjects would be another result.
  const isWrong = (file: string, { row, cells }: TableRow): boolean =>
    findings.isFaulty(file, row) ||
    (file === 'results' &&
      (own.subjects.get(cells['sourcedId'] ?? '') ?? []).some((one) => findings.isFaulty(file, one.row)));
  const faulty: Record<string, number> = {};
  const add = (
    kind: OneRosterKind,
    file: string,
    row: number,
    record: unknown,
    warnings: NormalizedRow['warnings'] = [],
  ): void => {
    const place = { source: { file: name, sheet: `${file}.csv`, row }, kind };
    const errors = validateRecord(kind, record);
    records.push(
      errors.length > 0
        ? { ...place, errors, warnings }
        : { ...place, record: record as RecordByKind[typeof kind], warnings },
    );
  };
  for (const [file, kinds] of HOMES) {
    const others: TableRow[] = [];
    for (const row of tables.get(file)?.rows ?? []) {
      const mark = row.cells[KIND_COLUMN] ?? '';
      if (mark === DERIVED) continue;
      if (isWrong(file, row)) {
        faulty[file] = (faulty[file] ?? 0) + 1;
        continue;
      }
      const kind = kinds.find((one) => one === mark);
      if (kind === undefined) others.push(row);
      else {
        const { record, warnings } = ownRecord(kind, row, own);
        add(kind, file, row.row, record, warnings);
      }
    }
    const found =
      file === 'results' ? foreign.readResults(others) : others.flatMap((row) => foreign.read(file, row) ?? []);
    for (const { kind, row, record, warnings } of found) add(kind, file, row, record, warnings);
  }
  const unread = { ...foreign.unread };
  for (const [file, count] of Object.entries(faulty)) unread[file] = (unread[file] ?? 0) + count;
  records.sort((a, b) => ONE_ROSTER_KINDS.indexOf(a.kind) - ONE_ROSTER_KINDS.indexOf(b.kind));
  return { ...summary(source), source: source.source, records, unread };
}

function checkedPackage(input: PackageInput, limits: PackageLimits | undefined): OneRosterPackage {
  const source = readPackage(input instanceof Uint8Array ? unzipOneRoster(input, limits) : input, limits);
  checkTables(source);
  checkMeaning(source);
  return source;
}

const summary = ({ version, tables, findings }: OneRosterPackage): OneRosterCheck => ({
  version,
  rows: Object.fromEntries([...tables].map(([file, { rows }]) => [file, rows.length])),
  findings: findings.kept,
  errors: findings.errors,
  warnings: findings.warnings,
});
