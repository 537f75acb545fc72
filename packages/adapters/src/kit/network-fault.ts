import { DeliveryError } from '@lienthong/core';
import { AddressRefused } from './address-guard.js';

const TIMED_OUT = new Set(['ETIMEDOUT', 'ECONNABORTED', 'ESOCKETTIMEDOUT']);

/**
 * The delivery error of a call that got no whole answer. Of the cause only name, code and message are kept: an error
 * of axios also carries the URL's query, the headers and the body.
 * @param details of the call, free of its query, headers and body.
 */
export function networkFault(error: unknown, details: Readonly<Record<string, unknown>>): DeliveryError {
  const root = rootOf(error);
  const code = codeOf(root) ?? codeOf(error);
  const cause = { name: nameOf(root), code, message: root instanceof Error ? root.message : undefined };
  if (root instanceof AddressRefused) {
    const reason = 'address-not-allowed';
    return new DeliveryError('ERR_DELIVERY_UNAVAILABLE', { cause, details: { ...details, reason, range: root.range } });
  }
  if (code !== undefined && TIMED_OUT.has(code)) {
    return new DeliveryError('ERR_DELIVERY_TIMEOUT', { cause, details: { ...details, reason: code } });
  }
  // axios gives ERR_BAD_RESPONSE for an answer that is too long and for one that cannot be decompressed.
  if (code === 'ERR_BAD_RESPONSE' || code?.startsWith('Z_') || code?.startsWith('HPE_')) {
    return new DeliveryError('ERR_DELIVERY_BAD_ANSWER', { cause, details: { ...details, reason: code } });
  }
  return new DeliveryError('ERR_DELIVERY_UNAVAILABLE', { cause, details: { ...details, reason: code ?? 'unknown' } });
}

function rootOf(error: unknown): unknown {
  let root = error;
  for (let depth = 0; depth < 5 && root instanceof Error && root.cause instanceof Error; depth++) root = root.cause;
  return root;
}

const codeOf = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
};
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
