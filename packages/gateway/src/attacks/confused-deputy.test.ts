import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BesiegedGateway, onePupil, rightsTo, toldBy } from './testing/besieged-gateway.js';

const OURS = '86000001';
const THEIRS = '86000002';

let gateway: BesiegedGateway;
/** What vendor B holds: ids that vendor A has somehow learned. */
let theirs: { exchangeId: string; recordId: string; fileId: string; pupil: object; cursor: string };

beforeAll(async () => {
  gateway = await BesiegedGateway.open();
  await gateway.register('vendor-a', rightsTo(['submit', 'pull'], OURS));
  await gateway.register('vendor-b', rightsTo(['submit', 'pull'], THEIRS));
  const pupil = { sourceId: 'B-1', personalNumber: '086216000001', fullName: 'Trần Thị Bình', birthDate: BIRTH };
  const submitted = await gateway.call('/v1/exchanges', { as: 'vendor-b', body: onePupil(THEIRS, pupil) });
  const { exchangeId, results } = (await submitted.json()) as { exchangeId: string; results: { recordId: string }[] };
  const pulled = await gateway.call('/v1/records/student', { as: 'vendor-b' });
  const { cursor, items } = (await pulled.json()) as { cursor: string; items: object[] };
  expect(items).toHaveLength(1);
  const sent = await gateway.call(`/v1/files?name=b.csv&school=${THEIRS}&schoolYear=2025-2026`, {
    as: 'vendor-b',
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: 'Họ và tên,Ngày sinh\nTrần Thị Bình,05/09/2015\n',
  });
  const { fileId } = (await sent.json()) as { fileId: string };
  theirs = { exchangeId, recordId: results[0]!.recordId, fileId, pupil, cursor };
});
afterAll(() => gateway.close());

const BIRTH = { value: '2015-09-05', precision: 'day' };
const asA = async (where: string, options: Parameters<BesiegedGateway['call']>[1] = {}) =>
  toldBy(await gateway.call(where, { as: 'vendor-a', ...options }));

/** The content of vendor B's record, unseen by anybody else. */
async function theirRecord(): Promise<unknown> {
  const answer = await gateway.call('/v1/records/student', { as: 'vendor-b' });
  return ((await answer.json()) as { items: { version: number; record: object }[] }).items;
}

describe("Given vendor A, when it submits for vendor B's school", () => {
  test.each<[string, () => object]>([
    ['named in the envelope', () => onePupil(THEIRS)],
    ['named in the record under its own envelope', () => onePupil(OURS, { school: { code: THEIRS } })],
    [
      'named in one record of two',
      () => {
        const body = onePupil(OURS) as { records: object[] };
        return { ...body, records: [...body.records, { ...body.records[0], sourceId: 'x', school: { code: THEIRS } }] };
      },
    ],
    ['named with its own beside it', () => onePupil(`${OURS},${THEIRS}`)],
    ['named as a wildcard', () => onePupil('*')],
    ['named with white space', () => onePupil(` ${THEIRS}`)],
    ['not named at all', () => ({ ...onePupil(OURS), school: undefined })],
  ])('%s, then nothing of it reaches that school', async (_, body) => {
    const before = await theirRecord();
    const answer = await gateway.call('/v1/exchanges', { as: 'vendor-a', body: body() });
    const text = await answer.text();
    if (answer.status === 202) {
      // The record for its own school may be taken; the other must be refused by itself.
      const { results } = JSON.parse(text) as { results: { outcome: string }[] };
      expect(results.map(({ outcome }) => outcome)).toContain('rejected');
    } else expect([400, 403, 422]).toContain(answer.status);
    expect(await theirRecord()).toEqual(before);
  });

  test.each<[string, () => object]>([
    ['with its own version', () => ({ ...theirs.pupil, fullName: 'Kẻ Lạ' })],
    ['under its record id', () => ({ ...theirs.pupil, recordId: theirs.recordId, fullName: 'Kẻ Lạ' })],
    ['as cancelled', () => ({ ...theirs.pupil, event: 'CANCEL' })],
  ])("a pupil of theirs %s in its own school, then vendor B's record stays as it was", async (_, pupil) => {
    const before = await theirRecord();
    await gateway.call('/v1/exchanges', { as: 'vendor-a', body: onePupil(OURS, pupil()) });
    expect(await theirRecord()).toEqual(before);
  });

  test('a file, then it is refused', async () => {
    const csv = { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'Họ và tên\nTrần Thị Bình\n' };
    expect(await asA(`/v1/files?name=a.csv&school=${THEIRS}`, csv)).toEqual({
      status: 403,
      code: 'ERR_AUTH_FORBIDDEN',
    });
  });
});

describe("Given vendor A, when it asks for what is vendor B's", () => {
  test.each<[string, () => string]>([
    ['an exchange', () => `/v1/exchanges/${theirs.exchangeId}`],
    ['a receipt', () => `/v1/exchanges/${theirs.exchangeId}/receipt`],
    ['a file', () => `/v1/files/${theirs.fileId}`],
    ['an error workbook', () => `/v1/files/${theirs.fileId}/errors.xlsx`],
  ])('%s, then the answer is that of something that does not exist', async (_, where) => {
    const real = await asA(where());
    expect(real).toEqual({ status: 404, code: 'ERR_REQUEST_NOT_FOUND' });
    expect(await asA(where().replace(theirs.exchangeId, 'nothing').replace(theirs.fileId, 'nothing'))).toEqual(real);
  });

  test.each(['', `?cursor=`])('records%s, then it sees none of theirs', async (query) => {
    const where = query === '' ? '' : `${query}${encodeURIComponent(theirs.cursor)}`;
    const answer = await gateway.call(`/v1/records/student${where}`, { as: 'vendor-a' });
    const text = await answer.text();
    expect(text).toContain('"items"');
    expect(text).not.toContain(theirs.recordId);
    expect(text).not.toContain(THEIRS);
  });

  test('its exchanges by name, then it is refused', async () => {
    expect(await asA('/v1/exchanges?participant=vendor-b')).toEqual({ status: 403, code: 'ERR_AUTH_FORBIDDEN' });
    const own = await (await gateway.call('/v1/exchanges', { as: 'vendor-a' })).text();
    expect(own).not.toContain('vendor-b');
  });

  test('deliveries, also of its exchange by name, then it sees none of theirs', async () => {
    const seenBy = async (id: string): Promise<string> =>
      (await gateway.call(`/v1/deliveries?exchangeId=${theirs.exchangeId}`, { as: id })).text();
    expect(await seenBy('vendor-b')).toContain(theirs.exchangeId);
    expect(await seenBy('vendor-a')).not.toContain(theirs.exchangeId);
    const all = await (await gateway.call('/v1/deliveries', { as: 'vendor-a' })).text();
    expect(all).not.toContain(theirs.recordId);
  });

  test('an answer by its idempotency key, then it gets none', async () => {
    const headers = { 'idempotency-key': 'shared' };
    await gateway.call('/v1/exchanges', { as: 'vendor-b', body: onePupil(THEIRS), headers });
    const answer = await gateway.call('/v1/exchanges', { as: 'vendor-a', body: onePupil(OURS), headers });
    expect([answer.status, answer.headers.get('idempotent-replayed')]).toEqual([202, null]);
  });
});

describe("Given vendor A, when it tries what is the operator's", () => {
  const add = { participantId: 'x', name: 'x', type: 'vendor', jwks: { keys: [] }, rights: rightsTo(['operate']) };
  test.each<[string, string, string, object | undefined]>([
    ['read the participants', 'GET', '/v1/participants', undefined],
    ['add one', 'POST', '/v1/participants', add],
    ['widen its own rights', 'POST', '/v1/participants/vendor-a/changes', { rights: rightsTo(['operate']) }],
    ['revoke vendor B', 'POST', '/v1/participants/vendor-b/revocation', undefined],
    ['suspend vendor B', 'POST', '/v1/participants/vendor-b/suspension', undefined],
    ['replay deliveries', 'POST', '/v1/deliveries/replay', { target: 'sector' }],
    ['read jobs', 'GET', '/v1/jobs', undefined],
    ['run a job', 'POST', '/v1/jobs/nightly/runs', undefined],
    ['read the audit', 'GET', '/v1/audit', undefined],
    ['read all receipts', 'GET', '/v1/receipts', undefined],
    ['export a person', 'POST', '/v1/subjects/export', { personalNumber: '086216000001' }],
    ['erase a record', 'POST', '/v1/records/any/erasure', { reason: 'subject-request' }],
    ['ask the population service', 'POST', '/v1/identity-checks', { people: [{ fullName: 'Trần Thị Bình' }] }],
  ])('%s, then it is refused', async (_, method, where, body) => {
    const { status } = await asA(where, { method, ...(body && { body }) });
    expect(status).toBe(403);
  });

  test('the report on identities, then it is refused or holds nothing of theirs', async () => {
    const answer = await gateway.call('/v1/reports/identity', { as: 'vendor-a' });
    if (answer.status !== 403) expect(await answer.text()).not.toContain(THEIRS);
  });

  test('by asking for a wider scope, or as another client, then it gets no token', async () => {
    const ask = async (form: Record<string, string>) =>
      toldBy(await gateway.requestToken(await gateway.assertion('vendor-a'), form));
    expect(await ask({ scope: 'operate' })).toMatchObject({ status: 403 });
    expect(await ask({ scope: 'submit operate' })).toMatchObject({ status: 403 });
    expect(await ask({ client_id: 'operator' })).toMatchObject({ status: 401 });
    expect(await ask({ client_id: 'vendor-b' })).toMatchObject({ status: 401 });
  });

  test('and afterwards nothing of vendor B has changed, and each refusal is in the audit', async () => {
    expect(await toldBy(await gateway.call('/v1/exchanges', { as: 'vendor-b' }))).toMatchObject({ status: 200 });
    const refused = (await gateway.auditLines()).filter(
      (line) => line.type === 'event' && line.event === 'request.refused' && line.actor === 'vendor-a',
    );
    expect(refused.length).toBeGreaterThan(0);
  });
});
