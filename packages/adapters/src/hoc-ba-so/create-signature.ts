import { createPublicKey, verify } from 'node:crypto';
import { TrustError } from '@lienthong/core';
import type { TranscriptFormat } from '@lienthong/schemas';
import { SignedXml, type SignatureAlgorithm } from 'xml-crypto';
import { escapeXml } from '../kit/index.js';
import { ENVELOPED, SIGNATURE_METHODS, type SignatureMethod } from './algorithms.js';
import { certificateBase64, readCertificate } from './certificate.js';
import { idAttribute } from './id-attribute.js';
import { withReferences } from './parse-document.js';
import type { TranscriptSigner } from './signing-port.js';

export interface SignatureRequest {
  /** The document that will hold the signature, without prologue. */
  readonly xml: string;
  /** Names from the root to the element that is signed; it carries an id. None: only the time of signing is signed. */
  readonly target: readonly string[];
  /** Whether the signature will stand inside what it signs. */
  readonly enveloped: boolean;
  /** Unique in the document; ids of the signature's parts are made of it. */
  readonly id: string;
  /** As the format writes moments. */
  readonly signedAt: string;
}

/**
 * Makes one `Signature` over an element and the time of signing.
 * @returns the element `Signature` as text, to be put where it belongs; no other character of the document changes.
 * @throws {TrustError} ERR_TRUST_KEY_INVALID — the signature does not fit the signer's certificate.
 * @source CV 2088/BGDĐT-GDTH Phụ lục 1, II.1.6; W3C XML Signature Syntax and Processing
 */
export async function createSignature(
  request: SignatureRequest,
  signer: TranscriptSigner,
  { signature, ids }: Pick<TranscriptFormat, 'signature' | 'ids'>,
): Promise<string> {
  const { algorithm, digest, canonicalization, minimumKeyBits } = signature.value;
  const certificate = readCertificate(await signer.certificate(), minimumKeyBits);
  const timeId = `SigningTime-${request.id}`;
  const signed = new SignedXml({
    // The key is the port's: the library only asks whether there is one.
    privateKey: 'not here',
    signatureAlgorithm: algorithm,
    canonicalizationAlgorithm: canonicalization,
    ...idAttribute({ ids }),
    getKeyInfoContent: () =>
      `<X509Data><X509SubjectName>${escapeXml(certificate.subject)}</X509SubjectName>` +
      `<X509Certificate>${certificateBase64(certificate)}</X509Certificate></X509Data>`,
    objects: [{ attributes: { Id: timeId }, content: signingTime(request.id, request.signedAt) }],
  });
  signed.SignatureAlgorithms = { [algorithm]: throughPort(signer, algorithm, certificate.pem) };
  if (request.target.length > 0) {
    signed.addReference({
      xpath: `/${request.target.map((name) => `*[local-name(.)='${name}']`).join('/')}`,
      transforms: request.enveloped ? [ENVELOPED, canonicalization] : [canonicalization],
      digestAlgorithm: digest,
    });
  }
  signed.addReference({
    xpath: `//*[@Id='${timeId}']`,
    transforms: [canonicalization],
    digestAlgorithm: digest,
  });
  await new Promise<void>((resolve, reject) => {
    signed.computeSignature(withReferences(request.xml), { attrs: { Id: `Signature-${request.id}` } }, (error) =>
      error === null ? resolve() : reject(error),
    );
  });
  return signed.getSignatureXml();
}

/**
 * Proves that a certificate's key is held: an enveloping signature over its own time of signing.
 * @returns one `Signature`, a document of its own.
 */
export function createCertificateProof(
  signer: TranscriptSigner,
  signedAt: string,
  format: Pick<TranscriptFormat, 'signature' | 'ids'>,
): Promise<string> {
  const request = { xml: '<A/>', target: [], enveloped: false, id: 'certificate', signedAt };
  return createSignature(request, signer, format);
}

const signingTime = (id: string, signedAt: string): string =>
  `<SignatureProperties><SignatureProperty Target="#Signature-${id}"><SigningTime>${signedAt}</SigningTime>` +
  '</SignatureProperty></SignatureProperties>';

/** The library's way of signing elsewhere; a signature of another key than the certificate's never leaves here. */
function throughPort(
  signer: TranscriptSigner,
  algorithm: SignatureMethod,
  certificate: string,
): new () => SignatureAlgorithm {
  const signedBy = async (text: string): Promise<string> => {
    const bytes = new TextEncoder().encode(text);
    const value = await signer.sign(bytes, algorithm);
    if (!verify(SIGNATURE_METHODS[algorithm], bytes, createPublicKey(certificate), value)) {
      throw new TrustError('ERR_TRUST_KEY_INVALID', { details: { reason: 'key-is-not-of-certificate' } });
    }
    return Buffer.from(value).toString('base64');
  };
  type Callback = (error: Error | null, value?: string) => void;
  class PortAlgorithm {
    getSignature(signedInfo: string, _key: unknown, callback: Callback): void {
      signedBy(signedInfo).then(
        (value) => callback(null, value),
        (error: unknown) => callback(error as Error),
      );
    }
    getAlgorithmName(): string {
      return algorithm;
    }
  }
  return PortAlgorithm as unknown as new () => SignatureAlgorithm;
}
