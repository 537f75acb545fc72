import type { Hashing } from '../ports/hashing.js';
import type { RecordKeyType } from '../ports/store.js';
import { exactNameKey } from '../text/vietnamese.js';
import { canonicalJson } from '../trust/canonical-json.js';
import type { RecordByKind, RecordKind } from './record.js';

/** Where a record's keys hold: two schools may give the same id to different pupils. */
export interface KeyScope {
  readonly participantId: string;
  readonly school: string;
  /** Empty for kinds that do not belong to one. */
  readonly schoolYear: string;
}

/** One thing by which a record is known again, as a keyed digest. */
export interface RecordKey {
  readonly type: RecordKeyType;
  /** HMAC, base64url. */
  readonly digest: string;
}

/** Key types, the strongest first. */
export const KEY_STRENGTH = [
  'source-id',
  'sector-id',
  'personal-number',
  'name-and-birth-date',
  'natural',
] as const satisfies RecordKeyType[];

interface Identifiers {
  readonly sourceId?: unknown;
  readonly sectorId?: unknown;
  readonly personalNumber?: unknown;
  readonly fullName?: unknown;
  readonly birthDate?: { readonly value?: unknown; readonly precision?: unknown };
  readonly classId?: unknown;
  readonly className?: unknown;
  readonly name?: unknown;
  readonly code?: unknown;
  readonly term?: unknown;
  readonly date?: unknown;
  readonly session?: unknown;
  readonly credentialId?: unknown;
  readonly serialNumber?: unknown;
  readonly registerNumber?: unknown;
  readonly siteCode?: unknown;
  readonly reportCode?: unknown;
  readonly criterion?: unknown;
  readonly fiscalYear?: unknown;
  readonly period?: unknown;
  readonly decisionNumber?: unknown;
  readonly assessedOn?: unknown;
  readonly title?: unknown;
  readonly stage?: unknown;
  readonly assessment?: unknown;
  readonly graduationYear?: unknown;
  readonly educationLevel?: { readonly code?: unknown; readonly name?: unknown };
}

type NamedValue = readonly [RecordKeyType, ...string[]];

/**
 * The keys under which a record is found again within its participant, school and school year, the strongest first;
 * none when nothing tells it from another (ERR_RECORD_NO_KEY).
 * @param record valid.
 * @param indexKey the gateway's own, 32 bytes: a digest tells nothing to who lacks it.
 */
export function recordKeys<K extends RecordKind>(
  kind: K,
  record: RecordByKind[K],
  scope: KeyScope,
  hashing: Hashing,
  indexKey: Uint8Array,
): RecordKey[] {
  // One canonical list of scope and value; the scope is the same for every key of the record.
  const list = canonicalJson(['record-key', kind, scope.participantId, scope.school, scope.schoolYear]);
  const within = `${list.slice(0, -1)},`;
  return namedValues(kind, record as Identifiers).map((named) => ({
    type: named[0],
    digest: hashing.hmacSha256Text(indexKey, within, canonicalJson(named).slice(1)),
  }));
}

/** Kinds that belong to a school, but need no school year. */
const YEARLESS: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'school',
  'credential',
  'facility',
  'finance',
  'accreditation',
  'programme',
  'research',
]);

/** Whether a record of the kind is one of a school year, so that without it the record cannot be placed. */
export function belongsToSchoolYear(kind: RecordKind): boolean {
  return !YEARLESS.has(kind);
}

const NATURAL_FIELDS: Partial<Record<RecordKind, string>> = {
  school: 'code',
  credential: 'serialNumber',
  facility: 'criterion',
  finance: 'fiscalYear',
  accreditation: 'decisionNumber',
  programme: 'name',
  research: 'title',
};

/** The field that a kind's natural key is best known by, for messages. */
export const naturalFieldOf = (kind: RecordKind): string => NATURAL_FIELDS[kind] ?? 'className';

function namedValues(kind: RecordKind, record: Identifiers): NamedValue[] {
  switch (kind) {
    case 'school':
      return [...ids(record, ['sourceId']), ...natural('code', text(record.code))];
    case 'class':
      return [
        ...ids(record, ['sourceId']),
        ...natural('id', text(record.classId)),
        ...natural('name', nameKey(record.className ?? record.name)),
      ];
    case 'academic-result':
      return ofPerson(record, text(record.term) ?? '', true);
    case 'enrollment':
      return ofPerson(record, text(record.classId) ?? nameKey(record.className) ?? '', true);
    case 'transcript':
      return ofPerson(record, '', true);
    case 'attendance':
      return ofPerson(record, `${text(record.date) ?? ''}|${text(record.session) ?? ''}`, true);
    case 'credential':
      return ofCredential(record);
    case 'facility':
      return [
        ...ids(record, ['sourceId']),
        ...natural('line', nameKey(record.criterion), [text(record.reportCode), text(record.siteCode)]),
      ];
    case 'finance':
      return [
        ...ids(record, ['sourceId']),
        ...natural('year', wholeNumber(record.fiscalYear), [text(record.period), text(record.stage)]),
      ];
    case 'accreditation':
      // One decision may recognise two levels of a school.
      return [
        ...ids(record, ['sourceId']),
        ...natural('decision', nameKey(record.decisionNumber), [levelOf(record)]),
        ...natural('assessed', text(record.assessedOn), [text(record.assessment), levelOf(record)]),
      ];
    case 'programme':
    case 'research':
      // Names repeat: they tell only what has no code.
      return firstOf(
        ids(record, ['sourceId']),
        natural('code', text(record.code)),
        natural('name', nameKey(record.name ?? record.title), [levelOf(record)]),
      );
    case 'student':
    case 'staff':
      return ofPerson(record, undefined, false);
  }
}

/** A pupil may hold many diplomas: by what is printed on one, or by the person and its name. */
function ofCredential(record: Identifiers): NamedValue[] {
  const name = nameKey(record.name);
  const numbered = [
    ...ids(record, ['sourceId']),
    ...natural('id', text(record.credentialId)),
    ...natural('serial', nameKey(record.serialNumber), [name]),
  ];
  // Numbers of a register begin again every year.
  const entered = natural('register', nameKey(record.registerNumber), [name, wholeNumber(record.graduationYear)]);
  const { sourceId: _ownId, ...holder } = record;
  return firstOf(numbered, entered, ofPerson(holder, name ?? '', false));
}

const firstOf = (...keys: readonly NamedValue[][]): NamedValue[] => keys.find((found) => found.length > 0) ?? [];

const levelOf = ({ educationLevel }: Identifiers): string | undefined =>
  text(educationLevel?.code) ?? nameKey(educationLevel?.name);

/** The keys of a person, each joined with what else the record is about (a term, a class). */
function ofPerson(record: Identifiers, about: string | undefined, hasClass: boolean): NamedValue[] {
  const suffix = about === undefined ? [] : [about];
  const found = ids(record, ['sourceId', 'sectorId', 'personalNumber']);
  const name = nameKey(record.fullName);
  const birth = text(record.birthDate?.value);
  if (name !== undefined && birth !== undefined) {
    // A month or a year is shared by namesakes too often to stand beside a better key.
    const isFull = record.birthDate?.precision === 'day';
    if (isFull || found.length === 0) found.push(['name-and-birth-date', name, birth]);
  }
  const className = nameKey(record.className);
  if (hasClass && found.length === 0 && name !== undefined && className !== undefined) {
    found.push(['natural', 'name-and-class', name, className]); // score books often give no more
  }
  return found.map((value) => [...value, ...suffix] as NamedValue);
}

const ID_TYPES = { sourceId: 'source-id', sectorId: 'sector-id', personalNumber: 'personal-number' } as const;

function ids(record: Identifiers, fields: readonly (keyof typeof ID_TYPES)[]): NamedValue[] {
  return fields.flatMap((field): NamedValue[] => {
    const value = text(record[field]);
    return value === undefined ? [] : [[ID_TYPES[field], value]];
  });
}

function natural(what: string, value: string | undefined, within: readonly (string | undefined)[] = []): NamedValue[] {
  return value === undefined ? [] : [['natural', what, value, ...within.map((part) => part ?? '')]];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const wholeNumber = (value: unknown): string | undefined => (Number.isInteger(value) ? String(value) : undefined);

function nameKey(value: unknown): string | undefined {
  const name = text(value);
  return name === undefined ? undefined : text(exactNameKey(name));
}
