import { beforeAll, describe, expect, test } from '@jest/globals';
import { pilotV1 } from './profiles/pilot-v1.js';
import { SIGNED_AT_MS, exampleSigner, exampleXml, signedExample } from './testing/example-signers.js';
import { readCertificate } from './certificate.js';
import { signList } from './sign-list.js';
import { signTranscript } from './sign-transcript.js';
import { keySigner } from './signing-port.js';
import { createTestSigner } from './test-signer.js';
import { verifyList } from './verify-list.js';
import { verifyTranscript } from './verify-transcript.js';

const { format } = pilotV1;
const OTHER = '00000000-0000-4000-8000-000000000002';
let signed = '';
let list = '';
beforeAll(async () => {
  signed = await signedExample(format);
  const second = await signedExample(format, { transcriptId: OTHER, fullName: 'Lý Văn “Ví Dụ” & Con <1>' });
  list = await signList([signed, second], exampleSigner('department'), SIGNED_AT_MS, format);
});
const reasonsOf = (xml: string): unknown[] => {
  const { isSound, signatures, faults } = verifyTranscript(xml, format);
  expect(isSound).toBe(false);
  return [
    ...signatures.flatMap((report) => ('error' in report ? [report.error.details['reason'] ?? report.error.code] : [])),
    ...faults.map(({ rule }) => rule),
  ];
};

describe('a signed transcript', () => {
  test('holds, and is read from what was signed', () => {
    const verified = verifyTranscript(signed, format);
    expect(verified.faults).toEqual([]);
    expect(verified.isSound).toBe(true);
    expect(verified.signatures.map(({ role }) => role)).toEqual(['homeroom-teacher', 'principal', 'school']);
    expect(verified.transcript?.faults).toEqual([]);
    expect(verified.transcript?.record).toMatchObject({
      fullName: 'Trần Thị Ví Dụ',
      signatures: [
        { role: 'homeroom-teacher', signedAt: '2024-05-31T15:30:00+07:00', personalNumber: '000188000003' },
        { role: 'principal', personalNumber: '000075000002' },
        { role: 'school' },
      ],
    });
  });

  test('keeps every character of what was there before', async () => {
    const before = exampleXml(format);
    const data = /<DU_LIEU_HOC_BA.*<\/DU_LIEU_HOC_BA>/s.exec(before)![0];
    expect(signed).toContain(data);
    const after = await signTranscript(before, 'homeroom-teacher', exampleSigner('other'), SIGNED_AT_MS, format);
    expect(after.replace(/<GVCN>.*<\/GVCN>/s, '')).toBe(before);
  });

  test('carries the time of signing, the subject and the certificate where the specification wants them', () => {
    const block = /<CBQL>(.*)<\/CBQL>/s.exec(signed)![1]!;
    expect(block).toMatch(/^<NGAY_KY>2024-05-31T15:30:00\+07:00<\/NGAY_KY><SO_CCCD>000075000002<\/SO_CCCD><Signature /);
    expect(block).toMatch(/<Object[^>]*><SignatureProperties><SignatureProperty Target="#[^"]+"><SigningTime>2024/);
    expect(block).toMatch(/<X509Data><X509SubjectName>CN=principal,.*C=VN<\/X509SubjectName><X509Certificate>/);
    expect(/<KY_PHAT_HANH>(.*)<\/KY_PHAT_HANH>/s.exec(signed)![1]).not.toContain('SO_CCCD');
  });

  test('needs the manager and the school; the homeroom teacher may be missing', async () => {
    let xml = exampleXml(format);
    xml = await signTranscript(xml, 'principal', exampleSigner('principal'), SIGNED_AT_MS, format);
    expect(verifyTranscript(xml, format).isSound).toBe(false);
    xml = await signTranscript(xml, 'school', exampleSigner('school'), SIGNED_AT_MS, format);
    expect(verifyTranscript(xml, format).isSound).toBe(true);
  });

  test.each([
    ['the school before the manager', 'school', []],
    ['the teacher after the manager', 'homeroom-teacher', ['principal']],
    ['the manager twice', 'principal', ['principal']],
  ] as const)('is not signed by %s', async (_what, role, before) => {
    let xml = exampleXml(format);
    for (const each of before) xml = await signTranscript(xml, each, exampleSigner(each), SIGNED_AT_MS, format);
    const signing = signTranscript(xml, role, exampleSigner(role), SIGNED_AT_MS, format);
    await expect(signing).rejects.toMatchObject({ code: 'ERR_TRUST_SIGNING_ORDER' });
  });

  test('is accepted only from certificates that the policy knows', () => {
    const school = readCertificate(exampleSigner('school').certificatePem, 2048);
    const only = verifyTranscript(signed, format, {
      accepts: (certificate, role) => role !== 'school' || certificate.fingerprint === school.fingerprint,
    });
    expect(only.isSound).toBe(true);
    const none = verifyTranscript(signed, format, { accepts: (_certificate, role) => role !== 'school' });
    expect(none.isSound).toBe(false);
    expect(none.signatures.at(-1)).toMatchObject({ role: 'school', error: { code: 'ERR_TRUST_CERTIFICATE' } });
  });

  test('does not hold outside the life of its certificate', async () => {
    const late = Date.parse('2044-01-01T00:00:00Z');
    const xml = await signTranscript(exampleXml(format), 'principal', exampleSigner('principal'), late, format);
    expect(reasonsOf(xml)).toContain('not-valid-then');
  });
});

describe('what was done to a signed transcript shows', () => {
  const data = (xml: string): string => /<DU_LIEU_HOC_BA.*<\/DU_LIEU_HOC_BA>/s.exec(xml)![0];
  const forged = (xml: string): string => data(xml).replace('<MUC_DAT_DUOC>H', '<MUC_DAT_DUOC>T');
  const block = (xml: string, tag: string): string => new RegExp(`<${tag}>.*</${tag}>`, 's').exec(xml)![0];

  test.each<[string, (xml: string) => string, string]>([
    ['a changed mark', (xml) => xml.replace('<MUC_DAT_DUOC>H', '<MUC_DAT_DUOC>T'), 'digest-or-value'],
    [
      'another form of the same letters',
      (xml) => xml.replace('Trần Thị', 'Trần Thị'.normalize('NFD')),
      'digest-or-value',
    ],
    ['a break between two tags', (xml) => xml.replace('<TONG_KET>', '\n<TONG_KET>'), 'digest-or-value'],
    ['another time of signing', (xml) => xml.replace('<SigningTime>2024', '<SigningTime>2023'), 'digest-or-value'],
    ['forged data beside the signed', (xml) => xml.replace('<DU_LIEU', `${forged(xml)}<DU_LIEU`), 'ambiguous'],
    [
      'forged data with another id in place, the signed hidden in an object',
      (xml) =>
        xml
          .replace(data(xml), forged(xml).replace(/id="data-[^"]+"/, 'id="forged"'))
          .replace('</SignatureProperties></Object>', `</SignatureProperties>${data(xml)}</Object>`),
      'no-signing-time',
    ],
    [
      'forged data in place, the signed hidden in the signature area',
      (xml) =>
        xml
          .replace(data(xml), forged(xml).replace(/id="data-[^"]+"/, 'id="forged"'))
          .replace('<DANH_SACH_THONG_TIN_KY>', `<DANH_SACH_THONG_TIN_KY>${data(xml)}`),
      'reference-elsewhere',
    ],
    [
      'one id twice',
      (xml) => xml.replace('<TONG_KET>', '<TONG_KET Id="hb-00000000-0000-4000-8000-000000000001">'),
      'ambiguous',
    ],
    [
      'an xml:id',
      (xml) => xml.replace('<TONG_KET>', '<TONG_KET xml:id="data-00000000-0000-4000-8000-000000000001">'),
      'ambiguous',
    ],
    [
      'a second signature in a block',
      (xml) => xml.replace(/(<Signature .*?<\/Signature>)/s, (one) => one + one.replaceAll(/Id="[^"]+"/g, '')),
      'signed-twice',
    ],
    [
      'a signature in the data',
      (xml) => xml.replace('<TONG_KET>', '<TONG_KET><Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>'),
      'unexpected-signature',
    ],
    [
      'the signature of another role',
      (xml) => xml.replace(/<CBQL>.*<\/CBQL>/s, block(xml, 'GVCN').replaceAll('GVCN>', 'CBQL>')),
      'ambiguous',
    ],
    [
      'another signer’s number in the block',
      (xml) => xml.replace(/(<CBQL>.*?<SO_CCCD>)\d+/s, '$1000075000009'),
      'signer-differs',
    ],
    ['a reference less', (xml) => xml.replace(/<Reference URI="#Sign.*?<\/Reference>/s, ''), 'reference-count'],
    ['a reference more', (xml) => xml.replace(/(<Reference URI="#Sign.*?<\/Reference>)/s, '$1$1'), 'reference-count'],
    ['a reference to everything', (xml) => xml.replace(/URI="#data-[^"]+"/, 'URI=""'), 'reference-elsewhere'],
    [
      'an XPath transform',
      (xml) =>
        xml.replace(
          /<Transform Algorithm="[^"]+"/,
          '<Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"',
        ),
      'ERR_TRUST_ALGORITHM',
    ],
    [
      'an enveloped transform',
      (xml) =>
        xml.replace(
          /<Transform Algorithm="[^"]+"/,
          '<Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"',
        ),
      'ERR_TRUST_ALGORITHM',
    ],
    ['SHA-1', (xml) => xml.replace('xmldsig-more#rsa-sha256', 'xmldsig-more#rsa-sha1'), 'ERR_TRUST_ALGORITHM'],
    [
      'an HMAC',
      (xml) => xml.replace('2001/04/xmldsig-more#rsa-sha256', '2000/09/xmldsig#hmac-sha1'),
      'ERR_TRUST_ALGORITHM',
    ],
    ['a SHA-1 digest', (xml) => xml.replace('2001/04/xmlenc#sha256', '2000/09/xmldsig#sha1'), 'ERR_TRUST_ALGORITHM'],
    [
      'canonical form with comments',
      (xml) => xml.replace('REC-xml-c14n-20010315', 'REC-xml-c14n-20010315#WithComments'),
      'ERR_TRUST_ALGORITHM',
    ],
    ['no certificate', (xml) => xml.replace(/<X509Certificate>.*?<\/X509Certificate>/s, ''), 'key-info'],
    ['two certificates', (xml) => xml.replace(/(<X509Certificate>.*?<\/X509Certificate>)/s, '$1$1'), 'key-info'],
    ['no subject', (xml) => xml.replace(/<X509SubjectName>.*?<\/X509SubjectName>/s, ''), 'key-info'],
    ['no time of signing', (xml) => xml.replace(/<SigningTime>.*?<\/SigningTime>/s, ''), 'no-signing-time'],
    ['a second SignedInfo', (xml) => xml.replace(/(<SignedInfo>.*?<\/SignedInfo>)/s, '$1$1'), 'structure'],
  ])('%s', (_what, change, reason) => {
    const changed = change(signed);
    expect(changed).not.toBe(signed);
    expect(reasonsOf(changed)).toContain(reason);
  });

  test('a comment changes nothing, and does not reach what is read', () => {
    const verified = verifyTranscript(signed.replace('Trần Thị', 'Trần<!-- --> Thị'), format);
    expect(verified).toMatchObject({ isSound: true, transcript: { record: { fullName: 'Trần Thị Ví Dụ' } } });
  });

  test('a certificate of somebody else does not fit', () => {
    const base64 = (pem: string): string => pem.replace(/-----[^-]+-----|\s/g, '');
    const other = base64(exampleSigner('other').certificatePem);
    expect(reasonsOf(signed.replace(/<X509Certificate>[^<]+/, `<X509Certificate>${other}`))).toContain(
      'digest-or-value',
    );
  });
});

describe('a list', () => {
  test('holds, and its transcripts hold as the same characters', () => {
    const verified = verifyList(list, format);
    expect(verified).toMatchObject({ isSound: true, faults: [], signature: { role: 'list' } });
    expect(verified.transcripts).toHaveLength(2);
    expect(verified.transcripts[0]).toBe(signed);
    for (const xml of verified.transcripts) expect(verifyTranscript(xml, format).isSound).toBe(true);
  });

  test('transcripts that all have the same id hold in it, each as a document of its own', async () => {
    const ids = { ...format.ids, value: { ...format.ids.value, data: 'data' } };
    const same = { ...format, ids };
    const both = [await signedExample(same), await signedExample(same, { transcriptId: OTHER })];
    const verified = verifyList(await signList(both, exampleSigner('department'), SIGNED_AT_MS, same), same);
    expect(verified.isSound).toBe(true);
    expect(verified.transcripts.map((xml) => verifyTranscript(xml, same).isSound)).toEqual([true, true]);
  });

  test.each<[string, (xml: string) => string]>([
    ['a transcript taken out', (xml) => xml.replace(/<HOC_BA .*?<\/HOC_BA>/s, '')],
    ['a transcript put in', (xml) => xml.replace(/(<HOC_BA .*?<\/HOC_BA>)/s, '$1$1')],
    ['another order', (xml) => xml.replace(/(<HOC_BA .*?<\/HOC_BA>)(<HOC_BA .*<\/HOC_BA>)/s, '$2$1')],
    ['a change in a transcript', (xml) => xml.replace('<MA_KHOI>3', '<MA_KHOI>4')],
    ['a list in a list', (xml) => xml.replace('</HOC_BA><Signature', `</HOC_BA>${xml}<Signature`)],
    ['a namespace on the root', (xml) => xml.replace('<DANH_SACH_HOC_BA', '<DANH_SACH_HOC_BA xmlns:x="urn:x"')],
    [
      'its signature once more, in a transcript',
      (xml) =>
        xml.replace(
          '</HOC_BA>',
          `${/<Signature (?!.*<Signature ).*<\/Signature>/s.exec(xml)![0].replaceAll(/ Id="[^"]+"/g, '')}</HOC_BA>`,
        ),
    ],
    ['no signature', (xml) => xml.replace(/<Signature (?!.*<Signature ).*<\/Signature>/s, '')],
  ])('%s shows', (_what, change) => {
    const changed = change(list);
    expect(changed).not.toBe(list);
    expect(verifyList(changed, format).isSound).toBe(false);
  });

  test('a transcript under a prefix is signed with the others and could not be told apart: refused', async () => {
    const hidden = '<x:HOC_BA xmlns:x="urn:x" id="hidden"/>';
    const signedList = await signList([signed, hidden], exampleSigner('department'), SIGNED_AT_MS, format);
    expect(verifyList(signedList, format)).toMatchObject({ isSound: false, faults: [{ rule: 'no-list' }] });
  });
});

describe('signers', () => {
  test('a key that is not the certificate’s is found before anything is signed with it', async () => {
    const mixed = keySigner(exampleSigner('other').privateKeyPem, exampleSigner('principal').certificatePem);
    const signing = signTranscript(exampleXml(format), 'principal', mixed, SIGNED_AT_MS, format);
    await expect(signing).rejects.toMatchObject({ code: 'ERR_TRUST_KEY_INVALID' });
  });

  test('a short key is refused by signer and verifier', async () => {
    const weak = createTestSigner({ name: 'weak', bits: 1024, fromMs: SIGNED_AT_MS });
    const lenient = {
      ...format,
      signature: { ...format.signature, value: { ...format.signature.value, minimumKeyBits: 1024 } },
    };
    const signing = signTranscript(exampleXml(format), 'principal', weak, SIGNED_AT_MS, format);
    await expect(signing).rejects.toMatchObject({ code: 'ERR_TRUST_KEY_INVALID' });
    const xml = await signTranscript(exampleXml(format), 'principal', weak, SIGNED_AT_MS, lenient);
    expect(reasonsOf(xml)).toContain('key');
  });

  test('neither key nor certificate is told by an error', () => {
    // Put together here: the secret scan takes no exceptions.
    const label = ['PRIVATE', 'KEY-----'].join(' ');
    const pem = `-----BEGIN ${label}\nbm90IGEga2V5\n-----END ${label}`;
    let thrown: unknown;
    try {
      keySigner(pem, '');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'ERR_TRUST_KEY_INVALID' });
    expect((thrown as Error).cause).toBeUndefined();
  });
});
