/** Names of XML Signature that are understood; whatever is not here is refused. */
export const XML_SIGNATURE_NAMESPACE = 'http://www.w3.org/2000/09/xmldsig#';
export const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';

export const SIGNATURE_METHODS = {
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256': 'sha256',
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512': 'sha512',
} as const;
export type SignatureMethod = keyof typeof SIGNATURE_METHODS;

export const DIGEST_METHODS: ReadonlySet<string> = new Set([
  'http://www.w3.org/2001/04/xmlenc#sha256',
  'http://www.w3.org/2001/04/xmlenc#sha512',
]);

/** Comments are never kept. */
export const CANONICAL_FORMS: ReadonlySet<string> = new Set([
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
  'http://www.w3.org/2001/10/xml-exc-c14n#',
]);

export const isSignatureMethod = (name: string): name is SignatureMethod => Object.hasOwn(SIGNATURE_METHODS, name);
