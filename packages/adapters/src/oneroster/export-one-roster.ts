import {
  CATALOGUE,
  isExchangeError,
  type ErrorCode,
  type Hashing,
  type RecordByKind,
  type RecordKind,
} from '@lienthong/core';
import type { SchoolReference } from '@lienthong/schemas';
import { nodeHashing } from '../kit/hashing.js';
import { disclosed, type Disclosure } from './disclosure.js';
import { ONE_ROSTER_KINDS, type ExportContext, type OneRosterKind } from './export-context.js';
import { ExportLinks } from './export-links.js';
import { exportPerson } from './export-people.js';
import { exportResult } from './export-results.js';
import { exportClass, exportEnrollment, exportSchool } from './export-school.js';
import { PackageRows, type PackageMode, type PackageSource, type PackageText } from './package-rows.js';
import { usualCalendar, type SchoolCalendar } from './school-calendar.js';
import { IdMaker } from './sourced-id.js';
import type { OneRosterVersion } from './tables.js';

/** A record with its kind, as a line of `normalize` holds them. */
export type KindRecord = { [K in RecordKind]: { readonly kind: K; readonly record: RecordByKind[K] } }[RecordKind];

export interface ExportOptions {
  /** 32 bytes, kept by whoever exports: ids of people are made with it, so that the same key gives the same ids next time. */
  readonly idKey: Uint8Array;
  /** `1.2` where absent; the binding of 1.1 has fewer files and no result without a number. */
  readonly version?: OneRosterVersion;
  /** `bulk` where absent: everything there is. A `delta` says what changed; cancelled records travel in it only. */
  readonly mode?: PackageMode;
  /** For rows of a delta whose record does not say when it changed; ISO 8601. The day of 1970 where absent. */
  readonly modifiedAt?: string;
  /** Leaves out of a delta what changed before; ISO 8601. What does not say when it changed stays. */
  readonly since?: string;
  /** School of records that name none. */
  readonly school?: SchoolReference;
  /** School year of records that name none. */
  readonly schoolYear?: string;
  /** Days of a school year; `usualCalendar` where absent. */
  readonly calendar?: (schoolYear: string) => SchoolCalendar;
  /** What may leave beside the ordinary fields; nothing where absent. */
  readonly disclose?: Disclosure;
  readonly source?: PackageSource;
  readonly hashing?: Hashing;
}

/** A record that has no row, and why. */
export interface UnexportedRecord {
  /** Position among the records given, from 0. */
  readonly at: number;
  readonly kind: RecordKind;
  readonly code: ErrorCode;
  readonly message: { readonly vi: string; readonly en: string };
}

export interface OneRosterExport {
  /** Text of each file, by its name with `.csv`; the manifest first. Made of `pieces` when it is asked for. */
  readonly files: ReadonlyMap<string, string>;
  /** The same piece by piece, for packages that do not fit into a text. */
  readonly pieces: ReadonlyMap<string, PackageText>;
  /** Rows of each file. */
  readonly rows: Readonly<Record<string, number>>;
  readonly written: Readonly<Partial<Record<RecordKind, number>>>;
  readonly unexported: readonly UnexportedRecord[];
  /** Cancelled records that a bulk package has no place for. */
  readonly cancelled: number;
  /** Records that changed before `since`. */
  readonly unchanged: number;
  /** Times that each field was left out because nobody allowed it, by `kind.path`. */
  readonly withheld: Readonly<Record<string, number>>;
}

/**
 * Records as a OneRoster package of CSV files. What no column holds stands in extension columns, so that
 * `importOneRoster` gives the same records back. Values are written as they are, also those that a spreadsheet would take
 * for a formula: the files are for programs.
 * @param records all are held in memory until the files are written; their rows are packed beside them.
 */
export function exportOneRoster(records: Iterable<KindRecord>, options: ExportOptions): OneRosterExport {
  const ids = new IdMaker(options.hashing ?? nodeHashing, options.idKey);
  const context: ExportContext = {
    rows: new PackageRows(),
    links: new ExportLinks(ids, options.school?.code),
    ids,
    lineItems: new Map(),
    enrolled: new Set(),
    version: options.version ?? '1.2',
    mode: options.mode ?? 'bulk',
    school: options.school,
    schoolYear: options.schoolYear,
    calendar: options.calendar ?? usualCalendar,
  };
  const written: Partial<Record<RecordKind, number>> = {};
  const unexported: UnexportedRecord[] = [];
  const withheld: Record<string, number> = {};
  const { chosen, cancelled, unchanged, unmapped } = choose(records, context.mode, options.since);
  for (const [at, { kind }] of unmapped)
    unexported.push({ at, kind, code: 'ERR_DELIVERY_NOT_MAPPED', message: CATALOGUE.ERR_DELIVERY_NOT_MAPPED.title });
  registerPeople(context, chosen);
  for (const kind of ONE_ROSTER_KINDS)
    for (const [at, { record }] of chosen.get(kind) ?? []) {
      const allowed = withoutNumbers(
        disclosed(kind, record as never, options.disclose ?? {}, (path) => count(withheld, `${kind}.${path}`)),
        options.disclose ?? {},
        (path) => count(withheld, `${kind}.${path}`),
      );
      try {
        writeRecord(context, kind, record, allowed);
        written[kind] = (written[kind] ?? 0) + 1;
      } catch (error) {
        if (!isExchangeError(error)) throw error;
        unexported.push({ at, kind, code: error.code, message: error.text });
      }
    }
  const modifiedAt = instant(options.modifiedAt ?? new Date(0).toISOString());
  const pieces = context.rows.toFiles(context.version, context.mode, options.source ?? {}, modifiedAt);
  return {
    get files() {
      return new Map([...pieces].map(([name, text]) => [name, [...text].join('')]));
    },
    pieces,
    rows: context.rows.counts(),
    written,
    unexported: unexported.sort((a, b) => a.at - b.at),
    cancelled,
    unchanged,
    withheld,
  };
}

/** People under all their names first, then everything that names them. */
function registerPeople({ links }: ExportContext, chosen: ReadonlyMap<OneRosterKind, readonly Numbered[]>): void {
  for (const kind of ['student', 'staff'] as const)
    for (const [, { record }] of chosen.get(kind) ?? [])
      try {
        links.register(kind, record);
      } catch (error) {
        // Said when the record itself is written.
        if (!isExchangeError(error)) throw error;
      }
}

type Numbered = readonly [at: number, one: KindRecord];

function choose(records: Iterable<KindRecord>, mode: PackageMode, since: string | undefined) {
  const chosen = new Map<OneRosterKind, Numbered[]>();
  const unmapped: Numbered[] = [];
  const sinceMs = since === undefined || mode === 'bulk' ? undefined : Date.parse(since);
  let at = -1;
  let cancelled = 0;
  let unchanged = 0;
  for (const one of records) {
    at++;
    const { kind } = one;
    if (!isMapped(kind)) {
      unmapped.push([at, one]);
      continue;
    }
    const { event, sourceUpdatedAt = '' } = one.record;
    if (mode === 'bulk' && event === 'CANCEL') cancelled++;
    else if (sinceMs !== undefined && Date.parse(sourceUpdatedAt) < sinceMs) unchanged++;
    else {
      const others = chosen.get(kind);
      if (others === undefined) chosen.set(kind, [[at, one]]);
      else others.push([at, one]);
    }
  }
  return { chosen, cancelled, unchanged, unmapped };
}

const isMapped = (kind: RecordKind): kind is OneRosterKind => ONE_ROSTER_KINDS.includes(kind as OneRosterKind);

function writeRecord(context: ExportContext, kind: OneRosterKind, full: unknown, record: unknown): void {
  switch (kind) {
    case 'school':
      return exportSchool(context, record as RecordByKind['school']);
    case 'class':
      return exportClass(context, full as RecordByKind['class'], record as RecordByKind['class']);
    case 'student':
    case 'staff':
      return exportPerson(context, kind, full as RecordByKind['student'], record as RecordByKind['student']);
    case 'enrollment':
      return exportEnrollment(context, full as RecordByKind['enrollment'], record as RecordByKind['enrollment']);
    case 'academic-result':
      return exportResult(context, full as RecordByKind['academic-result'], record as RecordByKind['academic-result']);
  }
}

const ID_FIELDS: readonly string[] = ['recordId', 'sourceId', 'sectorId'];

/** Some software uses the personal number as its own id: then that id may not leave either. */
function withoutNumbers<T extends object>(
  record: T,
  { personalNumbers }: Disclosure,
  leftOut: (path: string) => void,
): T {
  if (personalNumbers === true) return record;
  const isNumber = (name: string, value: unknown): boolean =>
    ID_FIELDS.includes(name) && typeof value === 'string' && /^\d{12}$/.test(value);
  const members = Object.entries(record);
  for (const [name, value] of members) if (isNumber(name, value)) leftOut(name);
  return Object.fromEntries(members.filter(([name, value]) => !isNumber(name, value))) as T;
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

const instant = (text: string): string => new Date(text).toISOString();
