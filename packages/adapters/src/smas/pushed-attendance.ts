import type { OutgoingRecord } from '@lienthong/core';
import type { Attendance } from '@lienthong/schemas';
import type { SmasConfig } from './config.js';
import type { SmasCode, SmasProfile } from './profile.js';
import { PERIOD_FLAGS, type ExtraProperties, type PushedAttendance } from './wire.js';

/** A record as a push carries it: what the push says for all its pupils, and the pupil's own entry. */
export interface MappedAttendance {
  readonly schoolCode: string;
  readonly absenceDate: string;
  readonly section: SmasCode;
  readonly studentCodeType: SmasCode;
  readonly entry: PushedAttendance;
}

/** Why a record cannot be sent: our field, and a stable code. */
export interface NotSendable {
  readonly field: string;
  readonly code:
    | 'school-not-configured'
    | 'no-student-code'
    | 'session-not-known'
    | 'state-not-known'
    | 'period-not-known'
    | 'cancel-not-documented';
}

/** The record in SMAS's words, or every reason why it has none. */
export function mapAttendance(
  { record, event }: Pick<OutgoingRecord<'attendance'>, 'record' | 'event'>,
  profile: SmasProfile,
  schools: SmasConfig['schools'],
): MappedAttendance | readonly NotSendable[] {
  const faults: NotSendable[] = [];
  // Sending "present" instead would say that somebody saw the pupil.
  if (event === 'CANCEL') faults.push({ field: 'event', code: 'cancel-not-documented' });
  const school = schools.find((candidate) => candidate.code === record.school?.code);
  if (school === undefined) faults.push({ field: 'school', code: 'school-not-configured' });
  const named = profile.studentCodes.find((candidate) => record[candidate.field] !== undefined);
  if (named === undefined)
    faults.push({ field: profile.studentCodes[0]?.field ?? 'sourceId', code: 'no-student-code' });
  const section = record.session === undefined ? undefined : profile.sections[record.session];
  if (section === undefined) faults.push({ field: 'session', code: 'session-not-known' });
  const value = profile.values[record.state];
  if (value === undefined) faults.push({ field: 'state', code: 'state-not-known' });
  const hasUnknownPeriod = (record.periods ?? []).some((period) => period > PERIOD_FLAGS.length);
  if (hasUnknownPeriod) faults.push({ field: 'periods', code: 'period-not-known' });
  if (faults.length > 0 || school === undefined || named === undefined || section === undefined || value === undefined)
    return faults;
  return {
    schoolCode: school.smasCode ?? school.code,
    absenceDate: dateText(record.date, profile.dateFormat),
    section,
    studentCodeType: named.type,
    entry: { studentCode: record[named.field]!, value, extraProperties: extraOf(record, profile) },
  };
}

function extraOf(record: Attendance, { times }: SmasProfile): ExtraProperties {
  const isClock = times === 'clock';
  const lateTime = isClock ? record.arrivedAt : record.minutesLate;
  const offSoonTime = isClock ? record.leftAt : record.minutesMissedAtEnd;
  const isLate = record.state === 'late' || record.arrivedAt !== undefined || record.minutesLate !== undefined;
  const isOffSoon =
    record.state === 'left-early' || record.leftAt !== undefined || record.minutesMissedAtEnd !== undefined;
  const isAbsent = record.state === 'absent-excused' || record.state === 'absent-unexcused';
  const missed = isAbsent ? (record.periods ?? []) : [];
  return {
    ...(isLate && { isLate, ...(lateTime !== undefined && { lateTime }) }),
    ...(isOffSoon && { isOffSoon, ...(offSoonTime !== undefined && { offSoonTime }) }),
    ...(missed.length > 0 && {
      isOffPeriod: true,
      ...Object.fromEntries(missed.map((period) => [PERIOD_FLAGS[period - 1]!, true])),
    }),
  };
}

function dateText(date: string, format: SmasProfile['dateFormat']): string {
  return format === 'YYYY-MM-DD' ? date : date.split('-').reverse().join('/');
}
