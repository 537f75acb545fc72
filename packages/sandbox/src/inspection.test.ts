import { expect, test } from '@jest/globals';
import { SystemInspection } from './inspection.js';

test('tells repeats by delivery id and broken order apart', () => {
  const inspection = new SystemInspection('lgsp');
  const arrive = (recordId: string, version: number, deliveryId: string) =>
    inspection.arrived({ recordId, version, event: 'UPDATE', deliveryId });
  arrive('a', 1, 'd1');
  arrive('a', 1, 'd1');
  arrive('a', 1, 'd9');
  arrive('a', 3, 'd3');
  arrive('a', 2, 'd2');
  arrive('b', 1, 'd4');
  expect(inspection.report(false)).toMatchObject({
    arrivals: 6,
    distinctRecords: 2,
    duplicates: { sameId: 1, otherId: 1 },
    outOfOrder: 1,
  });
});

test('counts noted values', () => {
  const inspection = new SystemInspection('lgsp');
  for (const key of ['k1', 'k2', 'k1']) inspection.note('idempotencyKeys', key);
  expect(inspection.report().noted).toEqual({ idempotencyKeys: { k1: 2, k2: 1 } });
});
