import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupPushes, type Mapped } from './group-pushes.js';

const record = (outgoing: number, pupil: string, absenceDate = '2026-01-05', section = 1): Mapped<number> => ({
  outgoing,
  mapped: {
    schoolCode: '79000601',
    absenceDate,
    section,
    studentCodeType: 1,
    entry: { studentCode: pupil, value: 'C', extraProperties: {} },
  },
});
const ids = (pushes: readonly (readonly Mapped<number>[])[]) =>
  pushes.map((push) => push.map(({ outgoing }) => outgoing));

describe('pushes', () => {
  test('carry one day and section each, and no more pupils than may be', () => {
    const records = [
      record(1, 'a'),
      record(2, 'b', '2026-01-06'),
      record(3, 'c'),
      record(4, 'd', '2026-01-05', 2),
      record(5, 'e'),
    ];
    expect(ids(groupPushes(records, 2))).toEqual([[1, 3], [2], [4], [5]]);
  });

  test('never carry a pupil twice, and keep the order of a pupil’s records', () => {
    expect(ids(groupPushes([record(1, 'a'), record(2, 'a'), record(3, 'b'), record(4, 'a')], 9))).toEqual([
      [1, 3],
      [2],
      [4],
    ]);
  });

  test('carry every record once, whatever comes', () => {
    const any = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('2026-01-05', '2026-01-06')), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 5 }), (made, size) => {
        const records = made.map(([pupil, date], index) => record(index, pupil, date));
        const pushes = groupPushes(records, size);
        expect(
          ids(pushes)
            .flat()
            .sort((a, b) => a - b),
        ).toEqual(records.map(({ outgoing }) => outgoing));
        for (const push of pushes) {
          expect(push.length).toBeLessThanOrEqual(size);
          expect(new Set(push.map(({ mapped }) => mapped.entry.studentCode)).size).toBe(push.length);
          expect(new Set(push.map(({ mapped }) => mapped.absenceDate)).size).toBe(1);
        }
        for (const pupil of ['a', 'b', 'c', 'd']) {
          for (const date of ['2026-01-05', '2026-01-06']) {
            const sent = pushes
              .flat()
              .filter(({ mapped }) => mapped.entry.studentCode === pupil && mapped.absenceDate === date);
            expect(sent.map(({ outgoing }) => outgoing)).toEqual(
              sent.map(({ outgoing }) => outgoing).sort((a, b) => a - b),
            );
          }
        }
      }),
    );
  });
});
