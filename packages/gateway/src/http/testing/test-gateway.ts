import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importJWK, SignJWT } from 'jose';
import type { JWK } from 'jose';
import { RecordError, generateSigningKey, publicJwk } from '@lienthong/core';
import type { Log, Right } from '@lienthong/core';
import { fakeClock, testHashing } from '@lienthong/core/testing';
import type { FakeClock } from '@lienthong/core/testing';
import type { Configuration, ExchangeAnswer } from '@lienthong/schemas';
import { createSubjects } from '../../pipeline/subjects.js';
import { openKeys } from '../../security/keys.js';
import { createParticipants } from '../../security/participants.js';
import type { Participants } from '../../security/participants.js';
import type { Services, Submission } from '../../services.js';
import { createHttpServer } from '../server.js';
import type { HttpServer } from '../server.js';
import { fakeStore } from './fake-store.js';
import type { FakeStore } from './fake-store.js';

/** A gateway that really listens, with fakes behind its HTTP. */
export interface TestGateway {
  readonly url: string;
  /** Where its keys lie. */
  readonly directory: string;
  readonly server: HttpServer;
  readonly store: FakeStore;
  readonly clock: FakeClock;
  readonly participants: Participants;
  readonly services: Services;
  /** What the pipeline got. */
  readonly submissions: Submission[];
  readonly logged: object[];
  /** Registers a participant and keeps its private key. */
  register(participantId: string, rights: readonly Right[], alg?: 'ES256' | 'EdDSA'): Promise<JWK>;
  /** An assertion, with some claims or header members different. */
  assertion(participantId: string, jwk: JWK, different?: AssertionParts): Promise<string>;
  requestToken(assertion: string, form?: Readonly<Record<string, string>>): Promise<Response>;
  /** Registers and gives a token. */
  tokenFor(participantId: string, rights: readonly Right[]): Promise<string>;
  call(path: string, options?: CallOptions): Promise<Response>;
  close(): Promise<void>;
}

export interface AssertionParts {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
}

export interface CallOptions {
  readonly method?: string;
  readonly token?: string;
  readonly body?: string | Uint8Array<ArrayBuffer> | object;
  readonly headers?: Readonly<Record<string, string>>;
}

export const everything = (...operations: Right['operation'][]): Right[] =>
  operations.map((operation) => ({ operation, kinds: ['*'], schools: ['*'] }));

const open = new Set<() => Promise<void>>();

/** Closes what a failed test left open, which would keep the test run from ending. */
export async function closeTestGateways(): Promise<void> {
  await Promise.all([...open].map((close) => close()));
}

export async function testGateway(
  configuration: Configuration = {},
  different: Partial<Services> = {},
): Promise<TestGateway> {
  const directory = mkdtempSync(path.join(tmpdir(), 'lienthong-http-'));
  const store = fakeStore();
  const clock = fakeClock();
  const submissions: Submission[] = [];
  const logged: object[] = [];
  const keep = (fields: object): void => void logged.push(fields);
  const log: Log = { debug: keep, info: keep, warn: keep, error: keep };
  const services: Services = {
    configuration: { ...configuration, listen: { host: '127.0.0.1', port: 0 } },
    store,
    clock,
    hashing: testHashing,
    log,
    keys: await openKeys(directory),
    intake: { submit: async (submission) => fakeIntake(submission, submissions) },
    files: {
      receive: async (upload) => ({
        fileId: 'file-1',
        participantId: upload.participant.participantId,
        name: upload.name,
        sizeBytes: upload.content.byteLength,
        contentDigest: 'kept inside',
        profile: upload.profile,
        status: 'received',
        receivedAt: '2026-01-05T00:00:00.000Z',
        summary: { read: 0, accepted: 0, unchanged: 0, rejected: 0, exchangeIds: [] },
        ...(upload.school && { school: upload.school }),
      }),
      errorWorkbook: async () => new Uint8Array([80, 75, 3, 4]),
    },
    identityChecks: {
      check: async (_, people) => people.map(() => ({ status: 'verified', fields: [], hints: [] })),
    },
    subjects: createSubjects({ store, clock }),
    deliveries: { replay: async (_, { ids }) => ids?.length ?? 7 },
    jobs: {
      list: async () => [{ name: 'nightly', schedule: '0 2 * * *', timeZone: 'Asia/Ho_Chi_Minh', enabled: true }],
      run: async (job) => ({ runId: 'run-1', job, startedAt: '2026-01-05T00:00:00.000Z', status: 'succeeded' }),
    },
    checkpoint: async () => undefined,
    readiness: async () => [{ part: 'store', ok: true, detail: 'sqlite at a path' }],
    ...different,
  };
  const participants = createParticipants(store, clock);
  const server = createHttpServer(services, { participants });
  const { url } = await server.listen();

  async function register(participantId: string, rights: readonly Right[], alg: 'ES256' | 'EdDSA' = 'ES256') {
    const jwk = await generateSigningKey(alg);
    const keys = [(await publicJwk(jwk)) as Record<string, unknown>];
    await participants.add({ participantId, name: participantId, type: 'vendor', jwks: { keys }, rights }, 'test');
    return jwk;
  }

  async function assertion(participantId: string, jwk: JWK, { claims = {}, header = {} }: AssertionParts = {}) {
    const nowSeconds = Math.floor(clock.now() / 1000);
    const payload = {
      iss: participantId,
      sub: participantId,
      aud: `${url}/oauth2/token`,
      jti: randomUUID(),
      iat: nowSeconds,
      exp: nowSeconds + 120,
      ...claims,
    };
    return new SignJWT(payload)
      .setProtectedHeader({ alg: jwk.alg!, kid: jwk.kid!, ...header })
      .sign(await importJWK(jwk, jwk.alg));
  }

  const requestToken = (clientAssertion: string, form: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${url}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: clientAssertion,
        ...form,
      }),
    });

  async function tokenFor(participantId: string, rights: readonly Right[]): Promise<string> {
    const jwk = await register(participantId, rights);
    const answer = await requestToken(await assertion(participantId, jwk));
    return ((await answer.json()) as { access_token: string }).access_token;
  }

  async function call(callPath: string, { method, token, body, headers = {} }: CallOptions = {}): Promise<Response> {
    const isPlain = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
    return fetch(`${url}${callPath}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isPlain ? body : JSON.stringify(body) }),
    });
  }

  async function close(): Promise<void> {
    open.delete(close);
    await server.close(100);
    rmSync(directory, { recursive: true, force: true });
  }

  open.add(close);
  return {
    url,
    directory,
    server,
    store,
    clock,
    participants,
    services,
    submissions,
    logged,
    register,
    assertion,
    requestToken,
    tokenFor,
    call,
    close,
  };
}

/** Accepts every record, save that one named `refuse` is refused; the second time with a key it is a repeat. */
async function fakeIntake(submission: Submission, submissions: Submission[]) {
  const { request, idempotencyKey } = submission;
  const replayed =
    idempotencyKey !== undefined && submissions.some((earlier) => earlier.idempotencyKey === idempotencyKey);
  submissions.push(submission);
  const results = request.records.map((record, index) =>
    record['sourceId'] === 'refuse'
      ? {
          index,
          outcome: 'rejected' as const,
          errors: [
            {
              code: 'ERR_RECORD_INVALID',
              pointer: '/personalNumber',
              rule: 'pattern',
              message: { vi: 'phải đủ 12 chữ số', en: 'must have 12 digits' },
            },
          ],
        }
      : { index, outcome: 'accepted' as const, recordId: `r${index}`, version: 1 },
  );
  if (results.every(({ outcome }) => outcome === 'rejected')) {
    throw new RecordError('ERR_RECORD_INVALID', { details: { results } });
  }
  const answer = {
    exchangeId: 'exchange-1',
    status: 'accepted',
    receivedAt: '2026-01-05T00:00:00.000Z',
    results,
  } as unknown as ExchangeAnswer;
  return { answer, replayed };
}
