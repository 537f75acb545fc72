import { DeliveryError } from '@lienthong/core';

/** What to ask about: a packet, and the packet that follows once a revocation is agreed. */
export interface UpstreamId {
  readonly transaction: 'submit' | 'revoke';
  readonly messageId: string;
  readonly replaceWith?: string;
}

/** The id by which the gateway asks again. */
export const upstreamId = (transaction: UpstreamId['transaction'], messageId: string, replaceWith?: string): string =>
  [transaction, messageId, ...(replaceWith === undefined ? [] : [replaceWith])].join(':');

/** @throws {DeliveryError} ERR_DELIVERY_BAD_ANSWER — no id of ours. */
export function parseUpstreamId(id: string): UpstreamId {
  const [transaction, messageId, replaceWith] = id.split(':');
  if ((transaction !== 'submit' && transaction !== 'revoke') || messageId === undefined) {
    throw new DeliveryError('ERR_DELIVERY_BAD_ANSWER', { details: { reason: 'upstream-id' } });
  }
  return { transaction, messageId, ...(replaceWith !== undefined && { replaceWith }) };
}
