import type { Hashing } from '@lienthong/core';

/**
 * The `id` of a push, made from the ids of its deliveries: the same deliveries sent again are the same push.
 * @returns a UUID in form (version 8, RFC 9562 §5.8).
 */
export function pushId(hashing: Hashing, deliveryIds: readonly string[]): string {
  const hex = [...hashing.sha256('smas\n', deliveryIds.join('\n')).subarray(0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
