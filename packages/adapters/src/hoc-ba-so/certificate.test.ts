import { describe, expect, test } from '@jest/globals';
import { isIssuedBy, readCertificate } from './certificate.js';
import { exampleSigner } from './testing/example-signers.js';
import { AUTHORITY, ISSUED, ISSUED_BY_ISSUED } from './testing/issued-certificates.js';

const school = exampleSigner('school').certificatePem;

describe('a certificate', () => {
  test.each([
    ['issued by the authority', ISSUED, [AUTHORITY], true],
    ['the authority’s own', AUTHORITY, [AUTHORITY], true],
    ['the very one that is trusted', school, [school], true],
    ['issued by another', school, [AUTHORITY], false],
    ['made with the key of a trusted one that is no authority', ISSUED_BY_ISSUED, [ISSUED], false],
    ['two steps from the authority', ISSUED_BY_ISSUED, [AUTHORITY], false],
    ['where nobody is trusted', ISSUED, [], false],
  ])('%s', (_what, pem, authorities, isAccepted) => {
    expect(isIssuedBy(readCertificate(pem, 2048), authorities)).toBe(isAccepted);
  });

  test('names its subject, the most specific part first', () => {
    expect(readCertificate(ISSUED, 2048).subject).toBe('CN=leaf,O=TEST ONLY,C=VN');
  });
});
