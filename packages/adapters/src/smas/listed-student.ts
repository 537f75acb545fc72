import {
  collapseSpaces,
  decodeLegacy,
  detectLegacyEncoding,
  parseBirthDate,
  parseName,
  toNfc,
  validateRecord,
  type NormalizedRow,
  type RowSource,
  type TextEncoding,
} from '@lienthong/core';
import type { Student } from '@lienthong/schemas';
import type { ListedPupil } from './wire.js';

/** What the list's request says of all its pupils. */
export interface ListedAt {
  readonly school: string;
  readonly schoolYear: string;
  /** The last day that is not in the future, `YYYY-MM-DD`. */
  readonly today: string;
  readonly encoding: TextEncoding;
}

/** The encoding of a list's names: systems that were filled from old files still hold TCVN3 or VNI text. */
export function encodingOf(pupils: readonly ListedPupil[]): TextEncoding {
  return detectLegacyEncoding(pupils.map(({ StudentName }) => text(StudentName) ?? ''));
}

/**
 * A pupil of the student list as a canonical student. `SyncCodeSSO` is left out: whose code it is, no document says.
 * @param source row of the list, from 1.
 */
export function studentOf(pupil: ListedPupil, at: ListedAt, source: RowSource): NormalizedRow<'student'> {
  const name = parseName(decoded(pupil.StudentName, at.encoding));
  const birth = parseBirthDate(cell(pupil.BirthDay), { today: at.today });
  const record = withoutAbsent({
    sectorId: text(pupil.SyncCode),
    sourceId: text(pupil.StudentCode),
    fullName: name.value,
    birthDate: birth.date,
    school: { code: at.school },
    schoolYear: at.schoolYear,
    className: decoded(pupil.ClassName, at.encoding),
    classId: text(pupil.ClassId),
  });
  const warnings = [...name.warnings, ...(birth.warning === undefined ? [] : [birth.warning])];
  const errors = validateRecord('student', record);
  if (errors.length > 0) return { source, kind: 'student', errors, warnings };
  return { source, kind: 'student', record: record as Student, warnings };
}

/** Text or a whole number as clean text; nothing for anything else. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const clean = toNfc(collapseSpaces(value));
  return clean === '' ? undefined : clean;
}

function decoded(value: unknown, encoding: TextEncoding): string | undefined {
  const found = typeof value === 'string' ? decodeLegacy(value, encoding) : value;
  return text(found);
}

/** An ISO time of midnight is the day that it names: `2014-09-05T00:00:00` holds no zone to turn it by. */
function cell(value: unknown): string | number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function withoutAbsent(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
