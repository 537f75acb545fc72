import { expect, test } from '@jest/globals';
import { faultOfStatus } from './fault-of-status.js';

test.each([
  [200, undefined, undefined],
  [202, undefined, undefined],
  [302, 'ERR_DELIVERY_BAD_ANSWER', true],
  [400, 'ERR_DELIVERY_REJECTED', false],
  [401, 'ERR_DELIVERY_UNAUTHORIZED', true],
  [403, 'ERR_DELIVERY_UNAUTHORIZED', true],
  [404, 'ERR_DELIVERY_REJECTED', false],
  [422, 'ERR_DELIVERY_REJECTED', false],
  [429, 'ERR_DELIVERY_THROTTLED', true],
  [500, 'ERR_DELIVERY_UNAVAILABLE', true],
  [503, 'ERR_DELIVERY_THROTTLED', true],
  [504, 'ERR_DELIVERY_TIMEOUT', true],
])('status %i means %s', (status, code, retryable) => {
  const fault = faultOfStatus({ status, headers: { 'retry-after': '7' } }, 0);
  expect(fault?.code).toBe(code);
  expect(fault?.retryable).toBe(retryable);
  expect(fault?.retryAfterMs).toBe(code === undefined ? undefined : 7_000);
});
