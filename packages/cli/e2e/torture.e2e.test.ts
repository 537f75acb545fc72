import { afterAll, describe, expect, test } from '@jest/globals';
import path from 'node:path';
import { Stage, lienthong, readJson } from './harness.js';

const stage = new Stage();
afterAll(() => stage.close());

describe('lienthong torture', () => {
  test('kills a gateway of its own under load and certifies that nothing acknowledged is missing', async () => {
    const folder = await stage.folder();
    const args = ['torture', '--rounds', '2', '--seconds', '2', '--senders', '4', '--out', 'certificate.json'];
    const { code, stdout, stderr } = await lienthong(args, { cwd: folder });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('ĐẠT / PASSED');
    const report = await readJson(path.join(folder, 'certificate.json'));
    expect(report).toMatchObject({ rounds: 2, missing: 0, outOfOrder: 0, twiceTaken: 0, engines: 'embedded' });
    const states = ['delivered', 'dead', 'pending', 'cancelled', 'superseded'] as const;
    const sum = states.reduce((total, state) => total + Number(report[state]), 0);
    expect(sum).toBeGreaterThan(0);
    expect(report).toMatchObject({ acknowledged: sum, duplicates: { otherId: 0 } });
    expect(report.faults).toContainEqual({ kind: 'SIGKILL', times: 2 });
  }, 180_000);

  test('says what it cannot do yet', async () => {
    const { code, stderr } = await lienthong(['torture', '--engines', 'cluster'], { cwd: await stage.folder() });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ERR_CONFIG_INVALID: /);
  });
});
