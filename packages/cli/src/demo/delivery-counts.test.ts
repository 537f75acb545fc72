import { describe, expect, test } from '@jest/globals';
import { deliveryCounts, settledOf } from './delivery-counts.js';

const METRICS = `# HELP lienthong_deliveries Deliveries by target and state
lienthong_deliveries{target="lgsp",state="delivered"} 12
lienthong_deliveries{target="lgsp",state="waiting"} 3
lienthong_deliveries{state="dead",target="sector-db"} 1
lienthong_audit_events 40
`;

describe('deliveries in the metrics', () => {
  test('are read by target and state, whatever the order of the labels', () => {
    expect(Object.fromEntries(deliveryCounts(METRICS))).toEqual({
      lgsp: { delivered: 12, waiting: 3 },
      'sector-db': { dead: 1 },
    });
  });

  test.each([
    [
      { delivered: 2, dead: 1, superseded: 1, cancelled: 1 },
      { total: 5, settled: 5 },
    ],
    [
      { delivered: 2, pending: 1, delivering: 1, submitted: 1, waiting: 1 },
      { total: 6, settled: 2 },
    ],
    [undefined, { total: 0, settled: 0 }],
  ] as const)('%j are settled as far as %j', (states, expected) => {
    expect(settledOf(states)).toEqual(expected);
  });
});
