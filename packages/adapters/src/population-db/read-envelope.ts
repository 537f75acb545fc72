import { IdentityError } from '@lienthong/core';
import { childOf, childrenOf, parseXml, textOf, type XmlNode } from '../kit/xml.js';
import { badAnswer } from './identity-fault.js';

/** Names that a fault's code may safely show; anything else could be a person's data. */
const SHOWABLE_CODE = /^[A-Za-z][\w.:-]{0,63}$/;

/**
 * The content of a SOAP answer's body, namespaces aside. Every parser behind this sees only text that the guard passed.
 * @throws {IdentityError} ERR_IDENTITY_BAD_ANSWER for anything but a SOAP envelope; ERR_IDENTITY_REFUSED for a fault
 *   that blames us; ERR_IDENTITY_UNAVAILABLE for any other fault.
 */
export function readEnvelope(text: string): XmlNode {
  const root = parseXml(text, badAnswer, { maxLength: 2_000_000, maxDepth: 32, maxElements: 20_000 });
  const [body, ...more] = childrenOf(root['Envelope'], 'Body');
  if (body === undefined) throw badAnswer('no-envelope');
  if (more.length > 0) throw badAnswer('several-bodies');
  const fault = childOf(body, 'Fault');
  if (fault !== undefined) throw faultError(fault);
  return body;
}

/** Whether the text may be a SOAP envelope; else a status alone says what happened. */
export function looksLikeEnvelope(text: string): boolean {
  return /^\s*(?:\uFEFF)?\s*</.test(text) && /<(?:[\w.-]+:)?Envelope[\s>]/.test(text.slice(0, 2_000));
}

function faultError(fault: XmlNode): IdentityError {
  const faultCode = textOf(childOf(fault, 'faultcode')).trim();
  // SOAP 1.1 §4.4.1: Client means that the same message would fail again. Service codes are not public.
  const isOurs = /(^|:)Client(\.|$)/.test(faultCode);
  return new IdentityError(isOurs ? 'ERR_IDENTITY_REFUSED' : 'ERR_IDENTITY_UNAVAILABLE', {
    details: { fault: SHOWABLE_CODE.test(faultCode) ? faultCode : 'unreadable' },
  });
}
