import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createSandbox, type Sandbox } from '../sandbox.js';
import { SAMPLE_PUPILS } from './sample-pupils.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox({ citizens: [], smas: { secretKey: 'not-a-real-key', busy: { HS10003: 1 } } });
});
afterEach(() => sandbox.close());

const post = async (operation: string, body: unknown) => {
  const response = await fetch(`${sandbox.urls.smas}/${operation}`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
};
const school = { secretKey: 'not-a-real-key', provinceCode: '79', schoolCode: '79000601' };
const list = { ...school, schoolYearCode: '2025-2026' };
const pupil = (studentCode: string, value = 'C', extraProperties: object = {}) => ({
  studentCode,
  value,
  extraProperties,
});
const push = (id: string, ...studentAbsenceByDevices: object[]) => ({
  id,
  ...school,
  absenceDate: '2026-01-05',
  section: 1,
  formSendSMS: 0,
  studentCodeType: 2,
  studentAbsenceByDevices,
});

describe('the student list', () => {
  test('gives a school’s pupils with the documented members', async () => {
    const { answer } = await post('students', list);
    expect(answer).toMatchObject({ IsSuccess: true });
    const pupils = answer['Responses'] as object[];
    expect(pupils).toHaveLength(SAMPLE_PUPILS.length / 2);
    expect(Object.keys(pupils[0]!)).toEqual([
      'SyncCodeSSO',
      'SyncCode',
      'StudentCode',
      'StudentName',
      'ClassName',
      'ClassId',
      'BirthDay',
    ]);
  });

  test.each([
    ['another key', { ...list, secretKey: 'other' }, 200, 'SECRET_KEY_INVALID'],
    ['an unknown school', { ...list, schoolCode: '1' }, 200, 'SCHOOL_NOT_FOUND'],
    ['no school year', school, 400, 'REQUEST_INVALID'],
  ])('refuses %s', async (_what, body, status, Code) => {
    expect(await post('students', body)).toMatchObject({ status, answer: { IsSuccess: false, Code } });
  });
});

describe('the attendance push', () => {
  test('answers for each pupil: what fails does not stop the others', async () => {
    const { answer } = await post(
      'attendance',
      push(
        'p1',
        pupil('HS10001', 'P'),
        pupil('nobody'),
        pupil('HS10002', 'absent'),
        pupil('HS10003'),
        pupil('HS10004', 'C', { isLate: true, lateTime: '7h30' }),
      ),
    );
    expect(answer['Responses']).toMatchObject([
      { StudentCode: 'HS10001', IsSuccess: true },
      { StudentCode: 'nobody', IsSuccess: false, Code: 'STUDENT_NOT_FOUND' },
      { StudentCode: 'HS10002', IsSuccess: false, Code: 'VALUE_INVALID' },
      { StudentCode: 'HS10003', IsSuccess: false, Code: 'BUSY' },
      { StudentCode: 'HS10004', IsSuccess: false, Code: 'EXTRA_INVALID' },
    ]);
    const again = await post('attendance', push('p2', pupil('HS10003')));
    expect(again.answer['Responses']).toEqual([{ StudentCode: 'HS10003', IsSuccess: true }]);
  });

  test('the same push again is the same entry, another one is its next version', async () => {
    await post('attendance', push('p1', pupil('HS10001', 'P')));
    await post('attendance', push('p1', pupil('HS10001', 'P')));
    await post('attendance', push('p2', pupil('HS10001', 'K')));
    expect(sandbox.inspect('smas')).toMatchObject({
      distinctRecords: 1,
      arrivals: 3,
      outOfOrder: 0,
      duplicates: { sameId: 1, otherId: 0 },
    });
  });

  test('a body that is no push is refused as a whole', async () => {
    expect((await post('attendance', push('p1'))).status).toBe(400);
    expect((await post('attendance', [])).status).toBe(400);
  });
});
