import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { TrustError } from '@lienthong/core';
import { SIGNATURE_METHODS, type SignatureMethod } from './algorithms.js';

/**
 * Whoever can sign: a key file, a USB token, an HSM, a remote signing service. The private key stays where it is, and
 * only the bytes to be signed go there.
 */
export interface TranscriptSigner {
  /** PEM of the certificate whose key signs. */
  certificate(): Promise<string>;
  /**
   * Signs bytes.
   * @param algorithm URI of XML Signature.
   * @returns the signature's bytes (PKCS #1 v1.5 for RSA).
   */
  sign(bytes: Uint8Array, algorithm: SignatureMethod): Promise<Uint8Array>;
}

/**
 * A signer whose key is at hand.
 * @param key PEM of the private key.
 * @param certificate PEM.
 * @throws {TrustError} ERR_TRUST_KEY_INVALID.
 */
export function keySigner(key: string | KeyObject, certificate: string): TranscriptSigner {
  const privateKey = typeof key === 'string' ? readKey(key) : key;
  return {
    certificate: async () => certificate,
    sign: async (bytes, algorithm) => sign(SIGNATURE_METHODS[algorithm], bytes, privateKey),
  };
}

function readKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    // The cause may quote the key.
    throw new TrustError('ERR_TRUST_KEY_INVALID', { details: { reason: 'private-key' } });
  }
}
