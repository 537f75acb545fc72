import type { Hashing } from '@lienthong/core';

/**
 * The packet's id (`messageid`), made from what it is for and the ids of its deliveries: the same deliveries sent again
 * are the same packet.
 * @returns a UUID of version 8, which leaves its bits to us.
 * @source CV 2088/BGDĐT-GDTH PL1 II.2.2 names the id and not its form; RFC 9562 §5.8
 */
export function messageId(hashing: Hashing, purpose: string, parts: readonly string[]): string {
  const bytes = hashing.sha256('transcript-message\n', purpose, '\n', parts.join('\n')).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
