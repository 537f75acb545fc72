import { X509Certificate } from 'node:crypto';
import { SignedXml } from 'xml-crypto';
import { childrenOf, parseXml } from './read-content.js';

/** A signature that holds. */
export interface GoodSignature {
  /** SHA-256, hexadecimal, lower case. */
  readonly fingerprint: string;
  /** Hexadecimal, upper case. */
  readonly serialNumber: string;
  /** Canonical texts of what it covers, in the order of its references. */
  readonly covered: readonly string[];
}

const METHOD = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';

/**
 * Checks one signature of a document by the certificate that it carries.
 * @param xml the document of the signature.
 * @param path names from the root to the parent of the signature.
 * @param root name of the element that it must cover, besides its own time of signing; none for a bare signature.
 * @returns `undefined` where it does not hold.
 */
export function checkSignature(xml: string, path: readonly string[], root?: string): GoodSignature | undefined {
  const document = parseXml(xml);
  let parent: Node | undefined = document;
  for (const name of path) parent = parent && onlyChild(parent, name);
  const signature = parent && onlyChild(parent, 'Signature');
  const keyInfo = signature && onlyChild(signature, 'KeyInfo');
  const data = keyInfo && onlyChild(keyInfo, 'X509Data');
  const encoded = data && onlyChild(data, 'X509Certificate')?.textContent;
  if (signature === undefined || typeof encoded !== 'string') return undefined;
  if (data === undefined || onlyChild(data, 'X509SubjectName') === undefined) return undefined;
  try {
    const certificate = new X509Certificate(Buffer.from(encoded, 'base64'));
    const signed = new SignedXml({ publicCert: certificate.toString(), getCertFromKeyInfo: () => null });
    signed.SignatureAlgorithms = { [METHOD]: signed.SignatureAlgorithms[METHOD]! };
    signed.loadSignature(signature);
    if (!signed.checkSignature(xml)) return undefined;
    const covered = signed.getSignedReferences();
    const isTimed = covered.some((text) => /^<(Object|SignaturePropert)/.test(text) && text.includes('SigningTime'));
    const isWhole = root === undefined || covered.some((text) => text.startsWith(`<${root}`));
    if (!isTimed || !isWhole) return undefined;
    return {
      fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
      serialNumber: certificate.serialNumber.toUpperCase(),
      covered,
    };
  } catch {
    return undefined;
  }
}

function onlyChild(parent: Node, name: string): Element | undefined {
  const found = childrenOf(parent, name);
  return found.length === 1 ? found[0] : undefined;
}
