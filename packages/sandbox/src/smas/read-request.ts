/** A request for a school's pupils, in the names that are documented. */
export interface StudentListRequest {
  readonly secretKey: string;
  readonly provinceCode: string;
  readonly schoolCode: string;
  readonly schoolYearCode: string;
}

/** One pupil's attendance in a push, in the names that are documented. */
export interface PushedAttendance {
  readonly studentCode: string;
  readonly value: string;
  readonly extraProperties: Readonly<Record<string, unknown>>;
}

export interface AttendancePush {
  readonly id: string;
  readonly secretKey: string;
  readonly schoolCode: string;
  readonly absenceDate: string;
  readonly section: unknown;
  readonly formSendSMS: unknown;
  readonly studentCodeType: unknown;
  readonly studentAbsenceByDevices: readonly PushedAttendance[];
}

const MAX_PUPILS = 500;
const LIST_TEXTS = ['secretKey', 'provinceCode', 'schoolCode', 'schoolYearCode'] as const;
const PUSH_TEXTS = ['id', 'secretKey', 'schoolCode', 'absenceDate'] as const;

/** `undefined` when the body is no such request. */
export function readListRequest(body: string): StudentListRequest | undefined {
  const value = parse(body);
  return LIST_TEXTS.every((name) => typeof value[name] === 'string')
    ? (value as unknown as StudentListRequest)
    : undefined;
}

/** `undefined` when the body is no such push. */
export function readPush(body: string): AttendancePush | undefined {
  const value = parse(body);
  const pupils = value['studentAbsenceByDevices'];
  const isPush =
    PUSH_TEXTS.every((name) => typeof value[name] === 'string') &&
    ['section', 'formSendSMS', 'studentCodeType'].every((name) => Object.hasOwn(value, name)) &&
    Array.isArray(pupils) &&
    pupils.length > 0 &&
    pupils.length <= MAX_PUPILS &&
    pupils.every(isPupil);
  return isPush ? (value as unknown as AttendancePush) : undefined;
}

function isPupil(value: unknown): boolean {
  const pupil = objectOf(value);
  const extra = pupil['extraProperties'];
  return (
    typeof pupil['studentCode'] === 'string' &&
    typeof pupil['value'] === 'string' &&
    typeof extra === 'object' &&
    extra !== null
  );
}

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    return objectOf(JSON.parse(body));
  } catch {
    return {};
  }
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
