import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { pilotV1 } from './profiles/pilot-v1.js';
import { signList } from './sign-list.js';
import { SIGNED_AT_MS, exampleSigner, signedExample } from './testing/example-signers.js';

const { format } = pilotV1;
let signed = '';
let list = '';
beforeAll(async () => {
  signed = await signedExample(format);
  const change = {
    transcriptId: '00000000-0000-4000-8000-000000000002',
    fullName: 'Lý Văn “Ví Dụ” & Con <1>',
  };
  const second = await signedExample(format, change);
  list = await signList([signed, second], exampleSigner('department'), SIGNED_AT_MS, format);
});

const xmlsec = ((): string | undefined => {
  try {
    return execFileSync('xmlsec1', ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
})();
if (xmlsec === undefined) {
  console.warn('xmlsec1 is not here, so no independent tool checks the signatures; on Debian: apt-get install xmlsec1');
}

(xmlsec === undefined ? describe.skip : describe)('an independent verifier (xmlsec1)', () => {
  const verify = (xml: string, xpath: string, signer: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'lienthong-xmlsec-'));
    try {
      writeFileSync(join(folder, 'document.xml'), xml);
      writeFileSync(join(folder, 'certificate.pem'), exampleSigner(signer).certificatePem);
      const ids = ['HOC_BA', 'DU_LIEU_HOC_BA', 'DANH_SACH_HOC_BA'].flatMap((name) => ['--id-attr:id', name]);
      const key = ['--pubkey-cert-pem', join(folder, 'certificate.pem')];
      const about = ['--verify', ...ids, '--id-attr:Id', 'Object', '--enabled-key-data', 'key-name,rsa', ...key];
      execFileSync('xmlsec1', [...about, '--node-xpath', xpath, join(folder, 'document.xml')], { stdio: 'pipe' });
      return 'holds';
    } catch (error) {
      return String((error as { stderr?: Buffer }).stderr);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test.each([
    ['GVCN', 'homeroom-teacher'],
    ['CBQL', 'principal'],
    ['KY_PHAT_HANH', 'school'],
  ])('the signature in %s holds', (tag, signer) => {
    expect(verify(signed, `//${tag}/*[local-name()='Signature']`, signer)).toBe('holds');
  });

  test('the signature of the list holds, and one in it', () => {
    expect(verify(list, "/*/*[local-name()='Signature']", 'department')).toBe('holds');
    expect(verify(list, "//HOC_BA[2]//CBQL/*[local-name()='Signature']", 'principal')).toBe('holds');
  });

  test('a changed mark does not hold', () => {
    const changed = signed.replace('<MUC_DAT_DUOC>H', '<MUC_DAT_DUOC>T');
    expect(verify(changed, "//CBQL/*[local-name()='Signature']", 'principal')).not.toBe('holds');
  });
});
