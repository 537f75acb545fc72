import { TrustError } from '@lienthong/core';
import type { TranscriptFormat } from '@lienthong/schemas';
import { SignedXml } from 'xml-crypto';
import { childElements, withReferences } from './parse-document.js';
import { instantMs } from './value-forms.js';
import {
  CANONICAL_FORMS,
  DIGEST_METHODS,
  ENVELOPED,
  SIGNATURE_METHODS,
  XML_SIGNATURE_NAMESPACE,
  isSignatureMethod,
} from './algorithms.js';
import { idAttribute } from './id-attribute.js';
import { isSameSubject, readCertificate, type CertificateFacts } from './certificate.js';
import { elementsById, type IdIndex } from './id-index.js';

/** A signature that holds. */
export interface CheckedSignature {
  /** As signed, with its zone. */
  readonly signedAt: string;
  readonly certificate: CertificateFacts;
  /** Canonical text of the element that was signed: what was signed is what is used. */
  readonly signedXml: string;
  /** Whether `X509SubjectName` names the certificate's subject; it is not signed. */
  readonly isSubjectNamed: boolean;
}

export interface SignatureCheck {
  /** The document that holds the signature, without prologue, and as it was parsed. */
  readonly xml: string;
  readonly document: Document;
  readonly signature: Element;
  /** What it must cover, besides its own time of signing. */
  readonly target: Element;
  /** Whether the signature stands inside the target. */
  readonly enveloped: boolean;
}

/**
 * Checks one signature: exactly the references that are expected, to the very element that is used, by allowed
 * algorithms only. Who the certificate belongs to and whether it is trusted is the caller's question.
 * @throws {TrustError} ERR_TRUST_ALGORITHM, ERR_TRUST_KEY_INVALID, ERR_TRUST_SIGNATURE_INVALID — with a reason.
 */
export function checkSignature(check: SignatureCheck, format: TranscriptFormat): CheckedSignature {
  const ids = elementsById(check.document);
  const parts = partsOf(check.signature);
  const [canonicalization, method, ...references] = childElements(parts.signedInfo);
  requireAlgorithm(canonicalization, 'CanonicalizationMethod', CANONICAL_FORMS);
  requireAlgorithm(method, 'SignatureMethod', new Set(Object.keys(SIGNATURE_METHODS)));
  if (references.length !== 2) throw invalid('reference-count');
  const covered = references.map((reference) => coveredBy(reference, ids, check, parts.object));
  const targetAt = covered.indexOf('target');
  if (targetAt < 0 || !covered.includes('time')) throw invalid('references');
  const signedAt = signingTimeOf(parts.object);
  const { certificate, isSubjectNamed } = certificateOf(parts.keyInfo, format.signature.value.minimumKeyBits);
  const signedXml = signedTexts(check, certificate, format)[targetAt];
  if (signedXml === undefined) throw invalid('references');
  return { signedAt, certificate, signedXml, isSubjectNamed };
}

interface Parts {
  readonly signedInfo: Element;
  readonly keyInfo: Element;
  readonly object: Element;
}

/** The four children of a signature, and no other. */
function partsOf(signature: Element): Parts {
  const names = ['SignedInfo', 'SignatureValue', 'KeyInfo', 'Object'];
  const children = childElements(signature);
  const isSo =
    isOurs(signature, 'Signature') &&
    children.length === names.length &&
    children.every((child, index) => isOurs(child, names[index]!));
  if (!isSo) throw invalid('structure');
  return { signedInfo: children[0]!, keyInfo: children[2]!, object: children[3]! };
}

const isOurs = (element: Element | undefined, name: string): element is Element =>
  element?.namespaceURI === XML_SIGNATURE_NAMESPACE && element.localName === name;

function requireAlgorithm(element: Element | undefined, name: string, allowed: ReadonlySet<string>): void {
  if (!isOurs(element, name)) throw invalid('structure');
  const algorithm = element.getAttribute('Algorithm') ?? '';
  if (!allowed.has(algorithm) || childElements(element).length > 0) {
    throw new TrustError('ERR_TRUST_ALGORITHM', { details: { element: name } });
  }
}

/** What a reference covers: the expected element, or the time of signing of this very signature. */
function coveredBy(reference: Element, ids: IdIndex, check: SignatureCheck, object: Element): 'target' | 'time' {
  if (!isOurs(reference, 'Reference')) throw invalid('structure');
  const uri = reference.getAttribute('URI') ?? '';
  const found = uri.startsWith('#') ? (ids.get(uri.slice(1)) ?? []) : [];
  if (found.length > 1) throw invalid('repeated-id');
  const [element] = found;
  const covers = element === check.target ? 'target' : isTimeOf(element, object) ? 'time' : undefined;
  // Something else under the expected id, or the expected thing somewhere else: signature wrapping.
  if (covers === undefined) throw invalid('reference-elsewhere');
  const children = childElements(reference);
  const transforms = isOurs(children[0], 'Transforms') ? children.shift()! : undefined;
  if (children.length !== 2 || !isOurs(children[1], 'DigestValue')) throw invalid('structure');
  requireAlgorithm(children[0], 'DigestMethod', DIGEST_METHODS);
  checkTransforms(transforms, covers === 'target' && check.enveloped);
  return covers;
}

/** Canonical form alone, after the enveloped-signature transform where the signature stands inside; nothing else. */
function checkTransforms(transforms: Element | undefined, enveloped: boolean): void {
  const steps = transforms === undefined ? [] : childElements(transforms);
  if (steps.some((step) => !isOurs(step, 'Transform'))) throw invalid('structure');
  const names = steps.map((step) => step.getAttribute('Algorithm') ?? '');
  const rest = enveloped && names[0] === ENVELOPED ? names.slice(1) : names;
  const isAllowed = rest.length <= 1 && rest.every((name) => CANONICAL_FORMS.has(name));
  if (!isAllowed || (enveloped && names[0] !== ENVELOPED) || steps.some((step) => childElements(step).length > 0)) {
    throw new TrustError('ERR_TRUST_ALGORITHM', { details: { element: 'Transform' } });
  }
}

/** The path to the time within the object; a reference may name any step of it. */
function timePath(object: Element): readonly Element[] {
  const path = [object];
  for (const name of ['SignatureProperties', 'SignatureProperty', 'SigningTime']) {
    const [child, second] = childElements(path.at(-1)!);
    if (child?.localName !== name || second !== undefined) throw invalid('no-signing-time');
    path.push(child);
  }
  return path;
}

const isTimeOf = (element: Element | undefined, object: Element): boolean =>
  element !== undefined && timePath(object).includes(element);

function signingTimeOf(object: Element): string {
  const text = (timePath(object).at(-1)!.textContent ?? '').trim();
  if (instantMs(text) === undefined) throw invalid('no-signing-time');
  return text;
}

function certificateOf(
  keyInfo: Element,
  minimumKeyBits: number,
): { certificate: CertificateFacts; isSubjectNamed: boolean } {
  const [data, second] = childElements(keyInfo);
  if (!isOurs(data, 'X509Data') || second !== undefined) throw invalid('key-info');
  const certificates = childElements(data, 'X509Certificate');
  const subjects = childElements(data, 'X509SubjectName');
  if (certificates.length !== 1 || subjects.length !== 1) throw invalid('key-info');
  const certificate = readCertificate(certificates[0]!.textContent ?? '', minimumKeyBits);
  return { certificate, isSubjectNamed: isSameSubject(certificate.subject, subjects[0]!.textContent ?? '') };
}

/** The canonical texts that the references cover, in order; only after all digests and the signature hold. */
function signedTexts(check: SignatureCheck, { pem }: CertificateFacts, format: TranscriptFormat): readonly string[] {
  const signed = new SignedXml({
    publicCert: pem,
    getCertFromKeyInfo: () => null,
    ...idAttribute(format),
  });
  signed.SignatureAlgorithms = Object.fromEntries(
    Object.entries(signed.SignatureAlgorithms).filter(([name]) => isSignatureMethod(name)),
  );
  let holds = false;
  try {
    signed.loadSignature(check.signature);
    holds = signed.checkSignature(withReferences(check.xml));
  } catch {
    // The library's messages may quote the document.
  }
  if (!holds) throw invalid('digest-or-value');
  return signed.getSignedReferences();
}

const invalid = (reason: string): TrustError => new TrustError('ERR_TRUST_SIGNATURE_INVALID', { details: { reason } });
