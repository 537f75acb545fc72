import { describe, expect, test } from '@jest/globals';
import { canonicalJson, verifyCompact, type PublicKeySet } from '@lienthong/core';
import { certificateHtml, certify, isSound, type TortureReport } from './certificate.js';

const report: TortureReport = {
  rounds: 2,
  engines: 'embedded',
  acknowledged: 10,
  delivered: 10,
  dead: 0,
  pending: 0,
  cancelled: 0,
  superseded: 0,
  missing: 0,
  duplicates: { sameId: 1, otherId: 0 },
  outOfOrder: 0,
  twiceTaken: 0,
  faults: [{ kind: 'SIGKILL', times: 2 }],
  recoveryMs: [10, 20],
  startedAt: '2026-01-05T00:00:00.000Z',
  seconds: 3,
  version: '0.1.0',
  machine: { system: '<Linux>', node: 'v24', cpus: 2, memoryGib: 4 },
};

describe('a certificate', () => {
  test('is signed over everything that it reports', async () => {
    const { signature, keys, ...rest } = await certify(report);
    const { payload } = await verifyCompact(signature, keys as unknown as PublicKeySet, 'certificate');
    expect(Buffer.from(payload).toString()).toBe(canonicalJson(rest));
    expect(rest).toEqual(report);
  });

  test('says for people what it says, with no markup of the machine in it', async () => {
    const html = certificateHtml(await certify(report));
    expect(html).toContain('ĐẠT / PASSED');
    expect(html).toContain('SIGKILL × 2');
    expect(html).not.toContain('<Linux>');
    expect(certificateHtml(await certify({ ...report, missing: 1 }))).toContain('KHÔNG ĐẠT');
  });

  test.each([[{ missing: 1 }], [{ duplicates: { sameId: 0, otherId: 1 } }], [{ outOfOrder: 1 }], [{ twiceTaken: 1 }]])(
    'is not sound with %j',
    (change) => {
      expect(isSound(report)).toBe(true);
      expect(isSound({ ...report, ...change })).toBe(false);
    },
  );
});
