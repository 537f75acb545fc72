import { describe, expect, test } from '@jest/globals';
import type { Attendance } from '@lienthong/schemas';
import type { SmasProfile } from './profile.js';
import { sandbox } from './profiles/sandbox.js';
import { mapAttendance } from './pushed-attendance.js';

const record: Attendance = {
  sectorId: '7900000001',
  sourceId: 'HS-1',
  fullName: 'Nguyễn Thị Mẫu',
  school: { code: 'S1' },
  date: '2026-01-05',
  session: 'morning',
  state: 'present',
  note: 'ốm',
};
const schools = [{ code: 'S1', smasCode: '79000601' }];
const mapped = (change: Partial<Attendance>, profile: Partial<SmasProfile> = {}, event: 'NEW' | 'CANCEL' = 'NEW') =>
  mapAttendance({ record: { ...record, ...change }, event }, { ...sandbox, ...profile }, schools);

describe('an attendance record in SMAS’s words', () => {
  test('names the school as SMAS does, and the pupil by the first code that the profile knows', () => {
    expect(mapped({})).toEqual({
      schoolCode: '79000601',
      absenceDate: '2026-01-05',
      section: 1,
      studentCodeType: 1,
      entry: { studentCode: '7900000001', value: 'C', extraProperties: {} },
    });
    const { sectorId: _left, ...withoutSectorId } = record;
    expect(mapAttendance({ record: withoutSectorId, event: 'NEW' }, sandbox, schools)).toMatchObject({
      studentCodeType: 2,
      entry: { studentCode: 'HS-1' },
    });
  });

  test('never carries the name or the note', () => {
    expect(JSON.stringify(mapped({}))).not.toMatch(/Mẫu|ốm/);
  });

  test.each<[string, Partial<Attendance>, string, object]>([
    ['excused', { state: 'absent-excused' }, 'P', {}],
    ['unexcused', { state: 'absent-unexcused' }, 'K', {}],
    ['late without a time', { state: 'late' }, 'C', { isLate: true }],
    ['late', { state: 'late', arrivedAt: '07:25', minutesLate: 10 }, 'C', { isLate: true, lateTime: '07:25' }],
    ['left early', { state: 'left-early', leftAt: '10:30' }, 'C', { isOffSoon: true, offSoonTime: '10:30' }],
    [
      'late and left early',
      { state: 'late', arrivedAt: '07:25', leftAt: '10:30' },
      'C',
      { isLate: true, lateTime: '07:25', isOffSoon: true, offSoonTime: '10:30' },
    ],
    [
      'some periods',
      { state: 'absent-excused', periods: [1, 6] },
      'P',
      { isOffPeriod: true, periodI: true, periodVI: true },
    ],
    ['present, whatever periods are named', { state: 'present', periods: [2] }, 'C', {}],
  ])('%s', (_what, change, value, extraProperties) => {
    expect(mapped(change)).toMatchObject({ entry: { value } });
    expect((mapped(change) as { entry: { extraProperties: object } }).entry.extraProperties).toEqual(extraProperties);
  });

  test('dates and times as the profile has them', () => {
    const profile = { dateFormat: 'DD/MM/YYYY', times: 'minutes' } as const;
    expect(mapped({ state: 'late', arrivedAt: '07:25', minutesLate: 10 }, profile)).toMatchObject({
      absenceDate: '05/01/2026',
      entry: { extraProperties: { isLate: true, lateTime: 10 } },
    });
  });

  test.each<[string, ReturnType<typeof mapped>, string, string]>([
    ['a school that is not configured', mapped({ school: { code: 'S2' } }), 'school', 'school-not-configured'],
    ['a session without a section', mapped({ session: 'day' }), 'session', 'session-not-known'],
    ['a state without a value', mapped({ state: 'late' }, { values: { present: 1 } }), 'state', 'state-not-known'],
    ['a seventh period', mapped({ state: 'absent-excused', periods: [7] }), 'periods', 'period-not-known'],
    ['a cancelled record', mapped({}, {}, 'CANCEL'), 'event', 'cancel-not-documented'],
    [
      'a pupil without a code that SMAS knows',
      mapAttendance(
        {
          record: { fullName: 'A', school: { code: 'S1' }, date: '2026-01-05', session: 'morning', state: 'late' },
          event: 'NEW',
        },
        sandbox,
        schools,
      ),
      'sectorId',
      'no-student-code',
    ],
  ])('%s is not sent, and why is said', (_what, result, field, code) => {
    expect(result).toEqual([{ field, code }]);
  });
});
