import { ConfigError, looseNameKey, todayInVietnam, type NormalizedRow, type TextEncoding } from '@lienthong/core';
import type { RecordKind } from '@lienthong/schemas';
import { chooseProfile, type ChosenLayout, type Table } from './layout/choose-profile.js';
import { pupilRows } from './layout/pupil-rows.js';
import { readTitleFacts } from './title-facts.js';
import type { WorkbookLimits } from './limits.js';
import { isFooterText } from './layout/footer.js';
import type { CompiledProfile } from './layout/compile-profile.js';
import { subjectCalled } from './layout/match-mark.js';
import { tenScale } from './layout/ten-scale.js';
import { subjectOfSheet } from './layout/sheet-subject.js';
import { repeatsGivenNames } from './given-names.js';
import { resultMapper } from './mapping/result-mapper.js';
import type { RowMapper, SchoolOfFile, TableContext } from './mapping/row-context.js';
import { staffMapper } from './mapping/staff-mapper.js';
import { studentMapper } from './mapping/student-mapper.js';
import type { WorkbookProfile } from './profile.js';
import { repeatedNumbers } from './repeated-numbers.js';
import { WORKBOOK_PROFILES } from './profiles/index.js';
import type { ByteSource } from './reading/byte-source.js';
import { readWorkbook } from './reading/read-workbook.js';
import { cellText, isBlank, type Workbook } from './sheet.js';
import { sourceFault } from './source-faults.js';

export interface NormalizeOptions {
  /** Name of the file, for the rows' source. */
  readonly name: string;
  /** `auto`, the name of a known profile, or a profile; `auto` where absent. */
  readonly profile?: string | WorkbookProfile;
  readonly school?: SchoolOfFile;
  /** School year for files that do not name their own, e.g. `2025-2026`. */
  readonly schoolYear?: string;
  /** Term of a score book that does not name its own. */
  readonly term?: '1' | '2' | 'year';
  /** Code (of 2025) of the province to look for communes in where an address names none. */
  readonly province?: string;
  /** Profiles that `auto` chooses among; `WORKBOOK_PROFILES` where absent. */
  readonly profiles?: readonly WorkbookProfile[];
  readonly limits?: Partial<WorkbookLimits>;
  /** Last day that is not in the future, `YYYY-MM-DD`; the current day in Việt Nam where absent. */
  readonly today?: string;
}

export interface NormalizedWorkbook {
  /** Name of the profile that was used. */
  readonly profile: string;
  /** Score of every profile that fits, best first: why this one was used. */
  readonly scores: ChosenLayout['scores'];
  /** What led to the profile: headings that were understood and those that were not, the score, the runner-up. */
  readonly why: ChosenLayout['why'];
  /** Font encoding that the texts were decoded from. */
  readonly encoding: TextEncoding;
  /** Sheets that hold tables. */
  readonly sheets: readonly string[];
  /** A line a record, in the order of the file; may be walked once. */
  readonly rows: Iterable<NormalizedRow<RecordKind>>;
}

/**
 * Reads a school's file and gives its rows as canonical records.
 * @param file untrusted: bytes, or a source of which a text file is read piece by piece, a million rows in flat memory.
 * @returns rows that are mapped as they are walked.
 * @throws {SourceError} what is wrong with the file.
 * @throws {ConfigError} ERR_CONFIG_PROFILE_UNKNOWN.
 * @example for (const row of normalizeWorkbook(bytes, { name: 'lop-6a.xlsx' }).rows) console.log(JSON.stringify(row));
 */
export function normalizeWorkbook(file: Uint8Array | ByteSource, options: NormalizeOptions): NormalizedWorkbook {
  const profiles = candidateProfiles(options);
  const workbook = readWorkbook(file, options.limits);
  const layout = chooseProfile(workbook, profiles);
  const rows = mapTables(workbook, layout, options);
  const first = rows.next();
  if (first.done === true) throw sourceFault.noRows();
  return {
    profile: layout.compiled.profile.name,
    scores: layout.scores,
    why: layout.why,
    encoding: workbook.encoding,
    sheets: layout.tables.map(({ sheet }) => sheet.name),
    rows: startingWith(first.value, rows),
  };
}

/**
 * The profiles that a file is read with: the one that is insisted on, or those to choose among.
 * @throws {ConfigError} ERR_CONFIG_PROFILE_UNKNOWN.
 */
export function candidateProfiles({
  profile = 'auto',
  profiles = WORKBOOK_PROFILES,
}: Pick<NormalizeOptions, 'profile' | 'profiles'>): readonly WorkbookProfile[] {
  if (typeof profile !== 'string') return [profile];
  if (profile === 'auto') return profiles;
  const named = profiles.find(({ name }) => name === profile);
  if (named === undefined) {
    const known = profiles.map(({ name }) => name);
    throw new ConfigError('ERR_CONFIG_PROFILE_UNKNOWN', {
      message: {
        vi: `Không có mẫu bảng tính tên này. Các mẫu hiện có: auto, ${known.join(', ')}.`,
        en: `There is no workbook profile of this name. Known: auto, ${known.join(', ')}.`,
      },
      details: { profile: profile.slice(0, 100), known },
    });
  }
  return [named];
}

function* mapTables(
  workbook: Workbook,
  { compiled, tables }: ChosenLayout,
  options: NormalizeOptions,
): Generator<NormalizedRow<RecordKind>, void> {
  const repeated = compiled.profile.kind === 'academic-result' ? new Set<string>() : repeatedNumbers(tables);
  const today = options.today ?? todayInVietnam();
  for (const table of tables) {
    const map = mapperOf(
      table,
      {
        file: options.name,
        sheet: table.sheet.name,
        columns: table.header.columns,
        title: readTitleFacts(table.sheet, table.header.firstRow),
        school: options.school,
        schoolYear: options.schoolYear,
        term: options.term,
        hasSeveralSchools: namesSeveralSchools(table),
        repeatsGivenName: repeatsGivenNames(table),
        date1904: workbook.date1904,
        today,
        genderCodes: compiled.profile.genderCodes,
        province: options.province,
        repeated,
      },
      compiled,
    );
    for (const { row, cells, className } of pupilRows(table, compiled))
      for (const line of map(cells, row, className)) yield line;
  }
}

function mapperOf(table: Table, context: TableContext, compiled: CompiledProfile): RowMapper {
  switch (compiled.profile.kind) {
    case 'student':
      return studentMapper(context);
    case 'staff':
      return staffMapper(context);
    case 'academic-result':
      return resultMapper(context, {
        ...table.header,
        sheetSubject: subjectOfSheet(context.title, context.sheet, compiled),
        nameOfSubject: (text) => subjectCalled(text, compiled),
        isOfTen: tenScale(table),
        statesYearEnd: () => statesYearEnd(table),
      });
  }
}

const YEAR_END = ['isPromoted', 'hasCompletedGrade', 'overallResult'] as const;

function statesYearEnd({ sheet, header }: Table): boolean {
  const columns = YEAR_END.map((field) => header.columns.get(field)).filter((column) => column !== undefined);
  for (let at = header.lastRow + 1; columns.length > 0 && at < sheet.rowCount; at++)
    if (columns.some((column) => !isBlank(sheet.cell(at, column)))) return true;
  return false;
}

/** Names of schools tell them apart; they do not tell their codes. */
function namesSeveralSchools({ sheet, header }: Table): boolean {
  const column = header.columns.get('schoolName');
  if (column === undefined || header.columns.has('schoolCode')) return false;
  const names = new Set<string>();
  for (let at = header.lastRow + 1; at < sheet.rowCount && names.size < 2; at++) {
    const name = cellText(sheet.cell(at, column)).trim();
    if (name !== '' && name.length <= 250 && !isFooterText(name)) names.add(looseNameKey(name));
  }
  return names.size > 1;
}

/** What was taken from an iterator with the rest of it; not a generator, through which every row would pass. */
function startingWith<T>(first: T, rest: Generator<T, void>): Iterable<T> {
  let pending: T | undefined = first;
  const iterator: IterableIterator<T> = {
    [Symbol.iterator]: () => iterator,
    next() {
      if (pending === undefined) return rest.next();
      const value = pending;
      pending = undefined;
      return { done: false, value };
    },
    return: () => rest.return(),
  };
  return iterator;
}
