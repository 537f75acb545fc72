import { describe, expect, test } from '@jest/globals';
import type { ExchangeStatus, FileStatus, GatewayClient } from '@lienthong/adapters/gateway';
import { demoReport } from './demo-report.js';

const result = (recordId: string, outcome = 'accepted') => ({ index: 0, recordId, version: 1, outcome });
const rejected = { index: 0, outcome: 'rejected' };

const EXCHANGES: Readonly<Record<string, object>> = {
  students: {
    kind: 'student',
    results: [result('a'), result('b'), result('c', 'unchanged'), rejected],
    deliveries: { population: { delivered: 2 }, lgsp: { delivered: 1, dead: 1 }, 'sector-db': { submitted: 2 } },
  },
  enrollments: {
    kind: 'enrollment',
    results: [result('ea'), result('eb'), rejected],
    deliveries: { lgsp: { delivered: 2 } },
  },
};

const vendor = {
  exchange: async (id: string) => EXCHANGES[id] as unknown as ExchangeStatus,
  async *pull() {
    yield {
      items: [
        { recordId: 'a', identity: { status: 'verified' } },
        { recordId: 'b', identity: { status: 'no_match' } },
        { recordId: 'c', identity: { status: 'verified' } },
        { recordId: 'of another', identity: { status: 'verified' } },
      ],
    };
  },
} as unknown as GatewayClient;

const workbook = { name: 'a.xlsx', path: '/a.xlsx', school: { code: '1', name: 'Trường A' }, schoolYear: '2025-2026' };
const fileOf = (summary: object, rest: object = {}) =>
  ({ status: 'processed', summary: { read: 0, exchangeIds: [], ...summary }, ...rest }) as unknown as FileStatus;

describe('the report of a demo', () => {
  test('counts a row once, though it gives a student and an enrollment', async () => {
    const file = fileOf({ read: 7, exchangeIds: ['students', 'enrollments'] });
    const report = await demoReport(vendor, [{ workbook, file }], 'population');
    expect(report.rows).toEqual({ read: 4, accepted: 3, rejected: 1 });
    expect(report.identity).toEqual({ verified: 2, no_match: 1 });
  });

  test('counts deliveries of records by target, questions to the population database apart', async () => {
    const file = fileOf({ read: 7, exchangeIds: ['students', 'enrollments'] });
    const { deliveries } = await demoReport(vendor, [{ workbook, file }], 'population');
    expect(deliveries).toEqual({
      lgsp: { delivered: 3, dead: 1, pending: 0 },
      'sector-db': { delivered: 0, dead: 0, pending: 2 },
    });
  });

  test('counts rows of which none was accepted, though they made no exchange', async () => {
    const report = await demoReport(vendor, [{ workbook, file: fileOf({ read: 5 }) }], 'population');
    expect(report.rows).toEqual({ read: 5, accepted: 0, rejected: 5 });
  });

  test('names a file that could not be read', async () => {
    const problem = { code: 'ERR_SOURCE_ENCRYPTED', vi: 'v', en: 'e' };
    const report = await demoReport(
      vendor,
      [{ workbook, file: fileOf({}, { status: 'refused', problem }) }],
      'population',
    );
    expect(report.refusedFiles).toEqual([{ file: 'a.xlsx', ...problem }]);
  });
});
