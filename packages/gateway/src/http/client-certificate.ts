import { hash, X509Certificate } from 'node:crypto';
import type { Request } from 'express';

const MAX_CHARACTERS = 16_384;
/** A byte sequence of RFC 8941: base64 between colons. */
const BYTES = /^:([A-Za-z0-9+/]+={0,2}):$/;

/**
 * Thumbprint of the certificate with which the caller opened its TLS connection to the proxy before the gateway. Taken
 * from a trusted proxy only: anybody else could write the header.
 * @returns base64url of the SHA-256 of the certificate; `undefined` where there is none.
 * @source RFC 9440 §2 (Client-Cert), RFC 8705 §3.1 (x5t#S256).
 */
export function clientCertificateOf(request: Request): string | undefined {
  const header = request.headers['client-cert'];
  if (typeof header !== 'string' || header.length > MAX_CHARACTERS || !isFromTrustedProxy(request)) return undefined;
  const [, text] = BYTES.exec(header) ?? [];
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text, 'base64');
  try {
    return hash('sha256', new X509Certificate(bytes).raw, 'base64url');
  } catch {
    return undefined; // no certificate: whoever needs one is refused for lack of it
  }
}

function isFromTrustedProxy(request: Request): boolean {
  const trusts = request.app.get('trust proxy fn') as (address: string, hop: number) => boolean;
  return trusts(request.socket.remoteAddress ?? '', 0);
}
