import { createHash } from 'node:crypto';
import type { SystemInspection } from '../inspection.js';
import type { AttendancePush, PushedAttendance } from './read-request.js';
import type { SmasPupil } from './sample-pupils.js';

/** What SMAS says of one pupil of a push. */
export interface PupilAnswer {
  readonly StudentCode: string;
  readonly IsSuccess: boolean;
  readonly Code?: PupilFault;
  readonly Message?: string;
}

/** The sandbox's own codes: the real ones are not public. */
export type PupilFault = 'STUDENT_NOT_FOUND' | 'VALUE_INVALID' | 'EXTRA_INVALID' | 'BUSY';

/** The sandbox's own values; P and K are those of score books (có phép, không phép). */
const VALUES: ReadonlySet<string> = new Set(['C', 'P', 'K']);
/** Type of a pupil's code → member of the student list; the sandbox's own numbering. */
const CODE_TYPES: Readonly<Record<string, 'SyncCode' | 'StudentCode'>> = { 1: 'SyncCode', 2: 'StudentCode' };
const FLAGS = [
  'isLate',
  'isOffSoon',
  'isOffPeriod',
  'periodI',
  'periodII',
  'periodIII',
  'periodIV',
  'periodV',
  'periodVI',
];
const TIMES = ['lateTime', 'offSoonTime', 'absenceTime'];

/** What the sandbox's SMAS holds: one entry a pupil, day and section, the newest push wins. */
export class AttendanceBook {
  readonly #inspection: SystemInspection;
  readonly #pupils: readonly SmasPupil[];
  readonly #busy: Map<string, number>;
  readonly #entries = new Map<string, { readonly pushId: string; readonly version: number }>();

  /** @param busy how often a pupil's entry cannot be written before it can, by code. */
  constructor(inspection: SystemInspection, pupils: readonly SmasPupil[], busy: Readonly<Record<string, number>> = {}) {
    this.#inspection = inspection;
    this.#pupils = pupils;
    this.#busy = new Map(Object.entries(busy));
  }

  /** Whether any pupil is of this school. */
  knowsSchool(schoolCode: string): boolean {
    return this.#pupils.some((pupil) => pupil.schoolCode === schoolCode);
  }

  listed(schoolCode: string, schoolYearCode: string): readonly Omit<SmasPupil, 'schoolCode' | 'schoolYearCode'>[] {
    return this.#pupils
      .filter((pupil) => pupil.schoolCode === schoolCode && pupil.schoolYearCode === schoolYearCode)
      .map(({ schoolCode: _school, schoolYearCode: _year, ...listed }) => listed);
  }

  /** Takes a push pupil by pupil: one that fails does not stop the others. */
  take(push: AttendancePush): readonly PupilAnswer[] {
    this.#inspection.note('pushes', push.id);
    return push.studentAbsenceByDevices.map((pupil) => this.#takeOne(pupil, push));
  }

  #takeOne(pupil: PushedAttendance, push: AttendancePush): PupilAnswer {
    const fault = this.#faultOf(pupil, push);
    const key = `${push.schoolCode} ${push.absenceDate} ${String(push.section)} ${pupil.studentCode}`;
    const before = this.#entries.get(key);
    // The interface knows no versions: each push of an entry counts on, the same push again does not.
    const version = before?.pushId === push.id ? before.version : (before?.version ?? 0) + 1;
    this.#inspection.arrived({
      recordId: key,
      version,
      event: version === 1 ? 'NEW' : 'UPDATE',
      isTaken: fault === undefined,
      deliveryId: push.id,
      digest: createHash('sha256').update(JSON.stringify(pupil)).digest('base64url'),
    });
    if (fault === undefined) {
      this.#entries.set(key, { pushId: push.id, version });
      return { StudentCode: pupil.studentCode, IsSuccess: true };
    }
    this.#inspection.note('errors', fault);
    return { StudentCode: pupil.studentCode, IsSuccess: false, Code: fault, Message: 'không ghi được' };
  }

  #faultOf({ studentCode, value, extraProperties }: PushedAttendance, push: AttendancePush): PupilFault | undefined {
    const member = CODE_TYPES[String(push.studentCodeType)];
    const isKnown =
      member !== undefined &&
      this.#pupils.some((pupil) => pupil.schoolCode === push.schoolCode && pupil[member] === studentCode);
    if (!isKnown) return 'STUDENT_NOT_FOUND';
    if (!VALUES.has(value)) return 'VALUE_INVALID';
    if (!isSound(extraProperties)) return 'EXTRA_INVALID';
    const busy = this.#busy.get(studentCode) ?? 0;
    if (busy > 0) this.#busy.set(studentCode, busy - 1);
    return busy > 0 ? 'BUSY' : undefined;
  }
}

function isSound(extra: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(extra).every(([name, value]) => {
    if (FLAGS.includes(name)) return typeof value === 'boolean';
    return TIMES.includes(name) && typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
  });
}
