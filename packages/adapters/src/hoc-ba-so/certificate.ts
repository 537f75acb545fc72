import { X509Certificate } from 'node:crypto';
import { TrustError } from '@lienthong/core';

/** What is looked at in a certificate. */
export interface CertificateFacts {
  /** Hexadecimal, upper case. */
  readonly serialNumber: string;
  /** RFC 4514, most specific part first. */
  readonly subject: string;
  readonly issuer: string;
  /** SHA-256 of the certificate, hexadecimal, lower case. */
  readonly fingerprint: string;
  /** ISO 8601 UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** PEM. */
  readonly pem: string;
}

/**
 * Reads a certificate whose key is an RSA key of sufficient length.
 * @param encoded PEM, or the base64 of an `X509Certificate` element.
 * @throws {TrustError} ERR_TRUST_KEY_INVALID — no certificate, another kind of key, or too short a key.
 */
export function readCertificate(encoded: string, minimumKeyBits: number): CertificateFacts {
  const certificate = parsed(encoded);
  const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
  const bits = asymmetricKeyDetails?.modulusLength ?? 0;
  if (asymmetricKeyType !== 'rsa' || bits < minimumKeyBits) {
    throw new TrustError('ERR_TRUST_KEY_INVALID', { details: { reason: 'key', type: asymmetricKeyType, bits } });
  }
  return {
    serialNumber: certificate.serialNumber.toUpperCase(),
    subject: nameText(certificate.subject),
    issuer: nameText(certificate.issuer),
    fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    notBefore: new Date(certificate.validFrom).toISOString(),
    notAfter: new Date(certificate.validTo).toISOString(),
    pem: certificate.toString(),
  };
}

/**
 * Whether a certificate was issued by one of these authorities, or is one of them. What is no authority's certificate
 * stands for itself alone: who holds its key can issue nothing to others.
 */
export function isIssuedBy({ pem }: CertificateFacts, authorities: readonly string[]): boolean {
  const certificate = parsed(pem);
  return authorities.map(parsed).some((authority) => {
    if (authority.fingerprint256 === certificate.fingerprint256) return true;
    return authority.ca && certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
  });
}

/** The base64 of the certificate on one line, as `X509Certificate` holds it. */
export const certificateBase64 = ({ pem }: CertificateFacts): string => parsed(pem).raw.toString('base64');

/** Whether two spellings of a subject name the same parts; order and blanks do not matter. */
export function isSameSubject(one: string, other: string): boolean {
  const parts = (text: string): string =>
    text
      .split(/(?<!\\)[,+]/)
      .map((part) =>
        part
          .trim()
          .replace(/\s*=\s*/, '=')
          .toLowerCase(),
      )
      .sort()
      .join(',');
  return parts(one) === parts(other);
}

function parsed(encoded: string): X509Certificate {
  try {
    const isPem = encoded.includes('-----BEGIN');
    return new X509Certificate(isPem ? encoded : Buffer.from(encoded.replace(/\s+/g, ''), 'base64'));
  } catch (cause) {
    throw new TrustError('ERR_TRUST_KEY_INVALID', { cause, details: { reason: 'certificate' } });
  }
}

/** Node gives one part a line, the most general first. */
const nameText = (lines: string): string => lines.split('\n').filter(Boolean).reverse().join(',');
