import { decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateSigningKey, publicJwk } from '@lienthong/core';
import type { AuditLine, Delivery, Receipt, StoredExchange, StoredFile, StoredRecord } from '@lienthong/core';
import { closeTestGateways, everything, testGateway } from './testing/test-gateway.js';
import type { TestGateway } from './testing/test-gateway.js';

let gateway: TestGateway;
let operator: string;
let vendor: string;
beforeAll(async () => {
  gateway = await testGateway();
  operator = await gateway.tokenFor('boss', everything('operate', 'submit', 'pull', 'identify'));
  vendor = await gateway.tokenFor('vendor', [
    { operation: 'submit', kinds: ['student'], schools: ['79000701'] },
    { operation: 'pull', kinds: ['student'], schools: ['79000701', '79000702'] },
  ]);
  const { store } = gateway;
  for (const participantId of ['vendor', 'other']) {
    store.exchanges.push({
      exchangeId: `x-${participantId}`,
      participantId,
      idempotencyKey: 'kept inside',
      bodyDigest: 'kept inside',
      kind: 'student',
      status: 'accepted',
      receivedAt: '2026-01-05T00:00:00.000Z',
      results: [],
    } satisfies StoredExchange);
    store.deliveries.push({
      id: `d-${participantId}`,
      exchangeId: `x-${participantId}`,
      participantId,
      target: 'sector-db',
      kind: 'student',
      recordId: 'r1',
      version: 1,
      state: 'waiting',
      attempt: 1,
      dueAtMs: 0,
      fence: 3,
      createdAtMs: 0,
    } satisfies Delivery);
    store.receiptsById.set(`x-${participantId}`, { version: 1, leaf: { exchangeId: `x-${participantId}` } } as Receipt);
  }
  for (const [index, school] of ['79000701', '79000702', '79000703'].entries()) {
    store.records.push({
      kind: 'student',
      recordId: `r${index}`,
      version: 2,
      event: 'UPDATE',
      participantId: 'other',
      school,
      schoolYear: '2025-2026',
      commune: '26743',
      contentDigest: 'kept inside',
      content: '{"fullName":"Trần Văn \\"An\\""}',
      updatedAt: '2026-01-05T00:00:00.000Z',
      sequence: index + 1,
    } satisfies StoredRecord);
  }
  store.identities.set('r0', {
    recordId: 'r0',
    claimDigest: 'kept inside',
    checkedAt: '2026-01-05T00:00:00.000Z',
    status: 'verified',
    fields: [],
    hints: ['diacritics'],
  });
});
afterAll(closeTestGateways);

/** The members of answers that the tests look at. */
interface Body extends Record<string, unknown> {
  items: (Record<string, unknown> & StoredRecord & StoredExchange & Delivery)[];
  cursor: string;
  leaf: { exchangeId: string };
}

const get = async (path: string, token: string): Promise<{ status: number; body: Body }> => {
  const answer = await gateway.call(path, { token });
  return { status: answer.status, body: (await answer.json()) as Body };
};

describe('who may do what', () => {
  test.each([
    ['GET', '/v1/participants'],
    ['POST', '/v1/participants'],
    ['POST', '/v1/participants/boss/revocation'],
    ['POST', '/v1/deliveries/replay'],
    ['GET', '/v1/jobs'],
    ['POST', '/v1/jobs/nightly/runs'],
    ['GET', '/v1/audit'],
    ['GET', '/v1/receipts'],
    ['POST', '/v1/identity-checks'],
    ['GET', '/v1/records/staff'],
    ['GET', '/v1/exchanges?participant=other'],
    ['POST', '/v1/files?name=a.xlsx&school=79000702'],
  ])('a vendor without the right is refused %s %s', async (method, path) => {
    const answer = await gateway.call(path, { token: vendor, method, ...(method === 'POST' && { body: '{}' }) });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'ERR_AUTH_FORBIDDEN' });
  });

  test("another's exchange, receipt and file are as if they were not there", async () => {
    for (const path of ['/v1/exchanges/x-other', '/v1/exchanges/x-other/receipt', '/v1/files/none']) {
      expect((await get(path, vendor)).status).toBe(404);
    }
  });
});

describe('records', () => {
  test('a participant pulls those of its schools, with identity, and the pull is audited', async () => {
    const { body } = await get('/v1/records/student', vendor);
    expect(body.items.map(({ recordId }) => recordId)).toEqual(['r0', 'r1']);
    expect(body.items[0]).toEqual({
      recordId: 'r0',
      version: 2,
      event: 'UPDATE',
      updatedAt: '2026-01-05T00:00:00.000Z',
      identity: { status: 'verified', fields: [], hints: ['diacritics'], checkedAt: '2026-01-05T00:00:00.000Z' },
      record: { fullName: 'Trần Văn "An"' },
    });
    expect(gateway.store.events.at(-1)).toEqual({
      event: 'records.pulled',
      actor: 'vendor',
      details: { kind: 'student', count: 2, fromSequence: 1, toSequence: 2 },
    });
  });

  test('an operator pulls all; after the last cursor comes nothing, and nothing is audited', async () => {
    const first = await get('/v1/records/student?limit=2', operator);
    expect(first.body.items).toHaveLength(2);
    const second = await get(`/v1/records/student?cursor=${first.body.cursor}`, operator);
    expect(second.body.items.map(({ recordId }) => recordId)).toEqual(['r2']);
    const events = gateway.store.events.length;
    const third = await get(`/v1/records/student?cursor=${second.body.cursor}`, operator);
    expect(third.body).toEqual({ items: [], cursor: second.body.cursor });
    expect(gateway.store.events).toHaveLength(events);
  });

  test.each([
    ['/v1/records/teacher', 422, 'ERR_RECORD_KIND_UNKNOWN'],
    ['/v1/records/student?limit=0', 400, 'ERR_REQUEST_INVALID'],
    ['/v1/records/student?limit=501', 400, 'ERR_REQUEST_INVALID'],
    ['/v1/records/student?cursr=1', 400, 'ERR_REQUEST_INVALID'],
    ['/v1/records/student?limit=1&limit=2', 400, 'ERR_REQUEST_INVALID'],
  ])('%s is refused', async (path, status, code) => {
    expect(await get(path, operator)).toMatchObject({ status, body: { code } });
  });
});

describe('exchanges', () => {
  test('a participant sees its own, an operator everybody’s, nobody what stays inside', async () => {
    const own = await get('/v1/exchanges', vendor);
    expect(own.body.items.map(({ exchangeId }) => exchangeId)).toEqual(['x-vendor']);
    const all = await get('/v1/exchanges', operator);
    expect(all.body.items).toHaveLength(2);
    expect(JSON.stringify(all.body)).not.toContain('kept inside');
  });

  test('one is told with its receipt and how its deliveries stand', async () => {
    const { body } = await get('/v1/exchanges/x-vendor', vendor);
    expect(body).toMatchObject({
      exchangeId: 'x-vendor',
      receipt: { leaf: { exchangeId: 'x-vendor' } },
      deliveries: { 'sector-db': { waiting: 1 } },
    });
    expect((await get('/v1/exchanges/x-vendor/receipt', vendor)).body.leaf.exchangeId).toBe('x-vendor');
  });
});

describe('deliveries', () => {
  test('a participant sees its own, without leases and fences', async () => {
    const { body } = await get('/v1/deliveries?state=waiting', vendor);
    expect(body.items).toEqual([expect.objectContaining({ id: 'd-vendor', dueAt: '1970-01-01T00:00:00.000Z' })]);
    expect(body.items[0]).not.toHaveProperty('fence');
  });

  test('dead ones are replayed by id or filter, never all by leaving the filter out', async () => {
    const replay = (body: object): Promise<Response> =>
      gateway.call('/v1/deliveries/replay', { token: operator, body });
    expect(await (await replay({ ids: ['d1', 'd2'] })).json()).toEqual({ replayed: 2 });
    expect(await (await replay({ target: 'sector-db' })).json()).toEqual({ replayed: 7 });
    for (const body of [{}, { ids: [] }, { ids: ['a'], target: 'b' }, { everything: true }]) {
      expect((await replay(body)).status).toBe(400);
    }
  });

  test('an unknown state is refused', async () => {
    expect((await get('/v1/deliveries?state=lost', operator)).status).toBe(400);
  });
});

describe('participants', () => {
  const rights = [{ operation: 'submit', kinds: ['student'], schools: ['79000701'] }];
  const participant = async (different: object = {}): Promise<object> => ({
    participantId: 'smas',
    name: 'Phần mềm trường học',
    type: 'vendor',
    jwks: { keys: [await publicJwk(await generateSigningKey())] },
    rights,
    ...different,
  });
  const add = (body: object): Promise<Response> => gateway.call('/v1/participants', { token: operator, body });

  test('an operator adds one, sees it, and its id is then taken', async () => {
    const answer = await add(await participant());
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ participantId: 'smas', status: 'active', rights });
    expect(gateway.store.events.at(-1)).toMatchObject({ event: 'participant.added', actor: 'boss', subject: 'smas' });
    expect((await get('/v1/participants', operator)).body.items).toContainEqual(
      expect.objectContaining({ participantId: 'smas' }),
    );
    expect((await add(await participant())).status).toBe(400);
  });

  test.each<[string, () => Promise<object>, number]>([
    ['a private key', async () => ({ jwks: { keys: [await generateSigningKey()] } }), 422],
    ['a symmetric key', async () => ({ jwks: { keys: [{ kty: 'oct', k: 'AAAA' }] } }), 422],
    ['no key', async () => ({ jwks: { keys: [] } }), 400],
    ['an unfit id', async () => ({ participantId: 'SMAS!' }), 400],
    ['a reserved id', async () => ({ participantId: 'gateway' }), 400],
    ['an unknown right', async () => ({ rights: [{ ...rights[0], operation: 'own' }] }), 400],
    ['an unknown kind', async () => ({ rights: [{ ...rights[0], kinds: ['teacher'] }] }), 400],
    ['an unknown member', async () => ({ admin: true }), 400],
  ])('one with %s is refused', async (name, different, status) => {
    const answer = await add(await participant({ participantId: 'refused', ...(await different()) }));
    expect(answer.status).toBe(status);
    expect(gateway.store.participants.has('refused')).toBe(false);
  });

  test('is suspended, reinstated, changed and revoked, each with its audit event', async () => {
    const token = await gateway.tokenFor('mobile', everything('submit'));
    const own = (): Promise<number> => gateway.call('/v1/exchanges', { token }).then(({ status }) => status);
    const step = async (name: string, body?: object): Promise<unknown> => {
      const options = { token: operator, method: 'POST', ...(body && { body }) };
      return (await gateway.call(`/v1/participants/mobile/${name}`, options)).json();
    };
    expect(await step('suspension')).toMatchObject({ status: 'suspended' });
    const refused = await gateway.call('/v1/exchanges', { token });
    expect(await refused.json()).toMatchObject({ status: 403, code: 'ERR_AUTH_PARTICIPANT_SUSPENDED' });
    expect(await step('reinstatement')).toMatchObject({ status: 'active' });
    expect(await own()).toBe(200);
    const changes = { requires: ['proof-of-possession'], contact: { email: 'it@school.example' }, agencyCode: 'H57' };
    expect(await step('changes', changes)).toMatchObject({ ...changes, name: 'mobile' });
    expect(await own()).toBe(401);
    expect(await step('changes', { requires: [], validUntil: '2099-01-05T08:00:00+07:00' })).toMatchObject({
      requires: [],
      validUntil: '2099-01-05T01:00:00.000Z',
    });
    expect(await own()).toBe(200);
    await step('changes', { validUntil: '2020-01-01T00:00:00Z' });
    expect(await own()).toBe(403);
    expect(await step('revocation')).toMatchObject({ status: 'revoked' });
    expect(await step('reinstatement')).toMatchObject({ status: 403, code: 'ERR_AUTH_PARTICIPANT_REVOKED' });
    const events = gateway.store.events.filter(({ subject }) => subject === 'mobile').map(({ event }) => event);
    expect(events.filter((event) => event.startsWith('participant.'))).toEqual([
      'participant.added',
      'participant.suspended',
      'participant.reinstated',
      'participant.changed',
      'participant.changed',
      'participant.changed',
      'participant.revoked',
    ]);
  });

  test.each([
    [{ requires: ['magic'] }, '/requires/0'],
    [{ validFrom: '2026-01-05 08:00' }, '/validFrom'],
    [{ validFrom: '2026-02-01T00:00:00Z', validUntil: '2026-01-01T00:00:00Z' }, '/validUntil'],
    [{ contact: { fax: '1' } }, '/contact/fax'],
    [{ agencyCode: 'h 57' }, '/agencyCode'],
    [{ participantId: 'other' }, '/participantId'],
  ])('is not changed by %j', async (changes, pointer) => {
    await gateway.tokenFor(`steady-${pointer.replaceAll(/\W/g, '').toLowerCase()}`, everything('submit'));
    const path = `/v1/participants/steady-${pointer.replaceAll(/\W/g, '').toLowerCase()}/changes`;
    const answer = await gateway.call(path, { token: operator, method: 'POST', body: changes });
    expect(await answer.json()).toMatchObject({ status: 400, errors: [{ pointer }] });
  });

  test('nobody revokes itself, and an unknown one is 404', async () => {
    const revoke = (id: string): Promise<Response> =>
      gateway.call(`/v1/participants/${id}/revocation`, { token: operator, method: 'POST' });
    expect((await revoke('boss')).status).toBe(400);
    expect((await revoke('nobody')).status).toBe(404);
  });
});

describe('files', () => {
  const send = (query: string, different: object = {}): Promise<Response> =>
    gateway.call(`/v1/files?${query}`, {
      token: vendor,
      body: new Uint8Array([80, 75, 3, 4]),
      headers: { 'content-type': 'application/octet-stream' },
      ...different,
    });

  test('a file is taken with what its sender says of it', async () => {
    const answer = await send('name=Lớp 6A.xlsx&school=79000701&schoolName=THCS Nguyễn Du&schoolYear=2025-2026');
    expect(answer.status).toBe(202);
    expect(answer.headers.get('location')).toBe('/v1/files/file-1');
    const file = await answer.json();
    expect(file).toMatchObject({ fileId: 'file-1', name: 'Lớp 6A.xlsx', profile: 'auto', sizeBytes: 4 });
    expect(file).not.toHaveProperty('contentDigest');
  });

  test.each([
    ['', 400],
    ['name=..%2Fetc%2Fpasswd', 400],
    ['name=a%00.xlsx', 400],
    ['name=a.xlsx&schoolYear=2025', 400],
    ['name=a.xlsx&schoolName=x', 400],
  ])('with "%s" it is refused', async (query, status) => {
    expect((await send(query)).status).toBe(status);
  });

  test('an empty one and one of another type are refused', async () => {
    expect((await send('name=a.xlsx', { body: new Uint8Array(), method: 'POST' })).status).toBe(400);
    expect((await send('name=a.xlsx', { headers: { 'content-type': 'text/html' } })).status).toBe(415);
  });

  test('its error workbook is given once it has been processed', async () => {
    const file = {
      ...(await gateway.services.files.receive({
        participant: { participantId: 'vendor' } as never,
        name: 'a',
        content: new Uint8Array(1),
        profile: 'auto',
      })),
    };
    gateway.store.files.push({ ...file, fileId: 'f-new' }, { ...file, fileId: 'f-done', status: 'processed' });
    expect((await gateway.call('/v1/files/f-new/errors.xlsx', { token: vendor })).status).toBe(409);
    const workbook = await gateway.call('/v1/files/f-done/errors.xlsx', { token: vendor });
    expect(workbook.headers.get('content-type')).toContain('spreadsheetml');
    expect(new Uint8Array(await workbook.arrayBuffer())[0]).toBe(80);
  });

  test("another's is as if it were not there, its error workbook too", async () => {
    const other = { ...gateway.store.files.at(-1)!, fileId: 'f-other', participantId: 'other', status: 'processed' };
    gateway.store.files.push(other as StoredFile);
    for (const path of ['/v1/files/f-other', '/v1/files/f-other/errors.xlsx']) {
      expect((await get(path, vendor)).status).toBe(404);
      expect((await gateway.call(path, { token: operator })).status).toBe(200);
    }
  });
});

describe('identity', () => {
  const check = (people: unknown): Promise<Response> =>
    gateway.call('/v1/identity-checks', { token: operator, body: { people } });

  test('people are checked in their order', async () => {
    const people = [
      { fullName: 'Lê Văn A', birthDate: { value: '2015-09-05', precision: 'day' }, gender: 'male' },
      { fullName: 'Lê Thị B', birthDate: { value: '2015', precision: 'year' } },
    ];
    const answer = await check(people);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      results: [0, 1].map((index) => ({ index, status: 'verified', fields: [], hints: [] })),
    });
  });

  test.each([
    [[]],
    [[{}]],
    ['x'],
    [[{ fullName: 'A', birthDate: { value: '2015-02-30', precision: 'day' } }]],
    [[{ fullName: 'A', birthDate: { value: '2015-13', precision: 'month' } }]],
    [[{ fullName: 'A', birthDate: '2015' }]],
    [[{ fullName: 'A', religion: 'x' }]],
    [Array.from({ length: 101 }, () => ({ fullName: 'A' }))],
  ])('what is no list of people is refused: %j', async (people) => {
    expect((await check(people)).status).toBe(400);
  });

  test('the rate leaves foreign pupils out, by school and commune', async () => {
    const row = { school: '79000701', commune: '26743' };
    gateway.store.identityCounts = [
      { ...row, status: 'verified', count: 3 },
      { ...row, status: 'no_match', count: 1 },
      { ...row, status: 'not_applicable', count: 5 },
      { school: '79000703', commune: '26740', status: 'not_applicable', count: 2 },
    ];
    const { body } = await get('/v1/reports/identity', operator);
    expect(body['total']).toMatchObject({ people: 4, verified: 3, rate: 0.75 });
    expect(body['bySchool']).toEqual([
      expect.objectContaining({ school: '79000701', rate: 0.75 }),
      expect.objectContaining({ school: '79000703', people: 0, rate: null }),
    ]);
    expect((await get('/v1/reports/identity', vendor)).body['bySchool']).toHaveLength(1);
  });
});

describe('audit', () => {
  test('ends in the checkpoint made for it, though the chain has gone on', async () => {
    const entry = (position: number): AuditLine => ({ type: 'event', chain: 'a', position }) as AuditLine;
    const checkpoint = (chain: string, count: number): AuditLine => ({ type: 'checkpoint', chain, count }) as AuditLine;
    const count = gateway.store.events.length;
    gateway.store.lines.push(
      entry(1),
      checkpoint('a', 1),
      entry(2),
      checkpoint('a', count),
      entry(count + 1),
      checkpoint('b', 9),
    );
    const answer = await gateway.call('/v1/audit', { token: operator });
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
    const lines = (await answer.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([entry(1), checkpoint('a', 1), entry(2), checkpoint('a', count), checkpoint('b', 9)]);
  });

  test('its checkpoint is made before the export begins', async () => {
    const made: AuditLine = { type: 'checkpoint', chain: 'a', count: 1_000 } as AuditLine;
    const own = await testGateway({}, { checkpoint: async () => void own.store.lines.push(made) });
    const token = await own.tokenFor('boss', everything('operate'));
    expect(JSON.parse(await (await own.call('/v1/audit', { token })).text())).toEqual(made);
    await own.close();
  });

  test('receipts come one a line', async () => {
    const text = await (await gateway.call('/v1/receipts', { token: operator })).text();
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).leaf.exchangeId),
    ).toEqual(['x-vendor', 'x-other']);
  });
});

describe('operation', () => {
  test('health, readiness and jobs', async () => {
    expect(await (await gateway.call('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await gateway.call('/readyz')).json()).toEqual({
      status: 'ready',
      parts: [{ part: 'store', ok: true }],
    });
    expect((await get('/v1/jobs', operator)).body.items[0]!['name']).toBe('nightly');
    const run = await gateway.call('/v1/jobs/nightly/runs', { token: operator, method: 'POST' });
    expect(await run.json()).toMatchObject({ job: 'nightly', status: 'succeeded' });
  });

  test('a part that does not work makes it not ready', async () => {
    const broken = await testGateway({}, { readiness: async () => [{ part: 'store', ok: false, detail: 'x' }] });
    const answer = await broken.call('/readyz');
    expect([answer.status, await answer.text()]).toEqual([
      503,
      '{"status":"not-ready","parts":[{"part":"store","ok":false}]}',
    ]);
    await broken.close();
  });

  test('metrics count by route, and name nobody', async () => {
    await gateway.call('/v1/exchanges', {
      token: vendor,
      body: { kind: 'student', records: [{ fullName: 'Nguyễn Văn A' }] },
    });
    const text = await (await gateway.call('/metrics')).text();
    expect(text).toMatch(/lienthong_http_requests_total\{route="\/v1\/exchanges",method="POST",status="202"\} 1/);
    expect(text).toMatch(/lienthong_records_total\{kind="student",outcome="accepted"\} 1/);
    expect(text).toMatch(/lienthong_deliveries\{target="sector-db",state="pending"\} 3/);
    expect(text).not.toMatch(/Nguyễn|vendor|79000701|x-other/);
  });

  test('metrics asked for through a proxy need an operator', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.7' };
    expect((await gateway.call('/metrics', { headers })).status).toBe(401);
    expect((await gateway.call('/metrics', { headers, token: vendor })).status).toBe(403);
    expect((await gateway.call('/metrics', { headers, token: operator })).status).toBe(200);
  });

  test('the published keys verify nothing private', async () => {
    const { keys } = (await (await gateway.call('/.well-known/jwks.json')).json()) as { keys: object[] };
    expect(keys).toHaveLength(2);
    for (const key of keys) expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });
});

describe('keys', () => {
  test('Given a new token key, then tokens of the old one go on being taken, and new ones are signed with it', async () => {
    const before = await gateway.tokenFor('old-key-holder', everything('submit'));
    const rotated = await gateway.call('/v1/keys/rotation', {
      token: operator,
      method: 'POST',
      body: { purpose: 'token' },
    });
    expect(rotated.status).toBe(201);
    const { kid } = (await rotated.json()) as { kid: string };
    const after = await gateway.tokenFor('new-key-holder', everything('submit'));
    expect(decodeProtectedHeader(after).kid).toBe(kid);
    expect(decodeProtectedHeader(before).kid).not.toBe(kid);
    for (const token of [before, after]) expect((await gateway.call('/v1/exchanges', { token })).status).toBe(200);
    const published = (await (await gateway.call('/.well-known/jwks.json')).json()) as { keys: { kid: string }[] };
    expect(published.keys.map((key) => key.kid)).toContain(kid);
    expect(gateway.store.events).toContainEqual(
      expect.objectContaining({ event: 'key.generated', details: { purpose: 'token', kid } }),
    );
  });
});

describe('a right for a purpose', () => {
  test('counts only where the request names it', async () => {
    const token = await gateway.tokenFor('for-reports', [
      { operation: 'pull', kinds: ['student'], schools: ['*'], purposes: ['reporting'] },
    ]);
    const pull = (query: string): Promise<number> =>
      gateway.call(`/v1/records/student${query}`, { token }).then(({ status }) => status);
    expect([await pull(''), await pull('?purpose=research'), await pull('?purpose=reporting')]).toEqual([
      403, 403, 200,
    ]);
  });
});
