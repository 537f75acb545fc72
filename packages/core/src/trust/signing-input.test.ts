import { expect, test } from '@jest/globals';
import { canonicalJson } from './canonical-json.js';
import { signingInput } from './signing-input.js';

test('what is signed is the canonical JSON of the version and its content, attempts and targets left out', () => {
  const record = { fullName: 'Đỗ "An"', className: '3A' };
  const version = {
    kind: 'student' as const,
    recordId: 'r-1',
    version: 2,
    event: 'UPDATE' as const,
    updatedAt: '2026-01-05T00:00:00.000Z',
  };
  const outgoing = { ...version, deliveryId: 'd', attempt: 3, record };
  expect(signingInput(outgoing, canonicalJson(record))).toBe(canonicalJson({ ...version, record }));
});
