import type { Hashing } from '@lienthong/core';

/**
 * The id of a batch, made from the ids of its deliveries: the same deliveries sent again are the same batch.
 * @returns 32 characters, `LT` first.
 */
export function batchId(hashing: Hashing, recordType: string, deliveryIds: readonly string[]): string {
  const digest = hashing.sha256(recordType, '\n', deliveryIds.join('\n'));
  return `LT${[...digest.subarray(0, 15)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
