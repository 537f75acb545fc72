import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { canonicalJson, generateSigningKey, publicJwk } from '@lienthong/core';
import type { AuditLine, Log, Right } from '@lienthong/core';
import { fakeClock } from '@lienthong/core/testing';
import type { FakeClock } from '@lienthong/core/testing';
import type { Configuration } from '@lienthong/schemas';
import { CompactSign, SignJWT, importJWK } from 'jose';
import type { JWK } from 'jose';
import { checkConfiguration } from '../../config/load-configuration.js';
import { readRows } from '../../files/read-rows.js';
import { startGateway } from '../../gateway.js';
import type { Gateway } from '../../gateway.js';

/** What an answer said, for a comparison in one line. */
export interface Told {
  readonly status: number;
  readonly code?: string;
}

/** A whole gateway, store and files included, that tests attack over its own port. */
export class BesiegedGateway {
  readonly clock: FakeClock = fakeClock(Date.now());
  /** Each line of its log. */
  readonly logged: object[] = [];
  readonly #keys = new Map<string, JWK>();
  #gateway!: Gateway;

  private constructor(
    readonly folder: string,
    private readonly settings: Configuration,
  ) {}

  /** @param settings of the configuration, beside those that let a test go fast. */
  static async open(settings: Omit<Configuration, 'listen'> = {}): Promise<BesiegedGateway> {
    const besieged = new BesiegedGateway(await mkdtemp(path.join(os.tmpdir(), 'lienthong-siege-')), {
      ...settings,
      listen: { port: 0 },
      limits: { unauthenticatedRequestsPerMinute: 1_000_000, requestsPerMinute: 1_000_000, ...settings.limits },
    });
    await besieged.start();
    const operator = JSON.parse(await readFile(path.join(besieged.folder, 'operator.jwk.json'), 'utf8')) as JWK;
    besieged.#keys.set('operator', operator);
    return besieged;
  }

  async start(): Promise<void> {
    const keep = (fields: object, text?: string): void => void this.logged.push({ ...fields, text });
    const log: Log = { debug: keep, info: keep, warn: keep, error: keep };
    this.#gateway = await startGateway({
      configuration: checkConfiguration(this.settings),
      dataDirectory: this.folder,
      log,
      clock: this.clock,
      rowReader: async (request) => readRows(request),
    });
  }

  get url(): string {
    return this.#gateway.url;
  }
  get services(): Gateway['services'] {
    return this.#gateway.services;
  }
  get nowSeconds(): number {
    return Math.floor(this.clock.now() / 1_000);
  }
  keyOf(id: string): JWK {
    return this.#keys.get(id)!;
  }

  async register(id: string, rights: readonly Right[], requires: readonly string[] = []): Promise<JWK> {
    const key = await generateSigningKey('ES256');
    const participant = { participantId: id, name: id, type: 'vendor', jwks: { keys: [await publicJwk(key)] }, rights };
    const answer = await this.call('/v1/participants', {
      as: 'operator',
      body: { ...participant, ...(requires.length > 0 && { requires }) },
    });

    if (answer.status !== 201) throw new Error(`not registered: ${await answer.text()}`);
    this.#keys.set(id, key);
    return key;
  }

  assertionClaims(id: string, different: object = {}): Record<string, unknown> {
    const iat = this.nowSeconds;
    return { iss: id, sub: id, aud: this.url, iat, exp: iat + 120, jti: randomUUID(), ...different };
  }

  async assertion(id: string, different: { claims?: object; header?: object; key?: JWK } = {}): Promise<string> {
    const key = different.key ?? this.keyOf(id);
    return new SignJWT(this.assertionClaims(id, different.claims))
      .setProtectedHeader({ alg: 'ES256', kid: this.keyOf(id).kid!, ...different.header })
      .sign(await importJWK(key, 'ES256'));
  }

  async requestToken(assertion: string, form: Readonly<Record<string, string>> = {}, headers = {}): Promise<Response> {
    return fetch(`${this.url}/oauth2/token`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
        ...form,
      }),
    });
  }

  async tokenOf(id: string, scope?: string): Promise<string> {
    const answer = await this.requestToken(await this.assertion(id), scope === undefined ? {} : { scope });
    return ((await answer.json()) as { access_token: string }).access_token;
  }

  /** Detached signature over a body, as a participant makes it. */
  async signature(body: object, id: string, header: object = {}, key: JWK = this.keyOf(id)): Promise<string> {
    const jws = await new CompactSign(new TextEncoder().encode(canonicalJson(body)))
      .setProtectedHeader({ alg: 'ES256', kid: this.keyOf(id).kid!, typ: 'message', iat: this.nowSeconds, ...header })
      .sign(await importJWK(key, 'ES256'));
    const [head, , signature] = jws.split('.');
    return `${head!}..${signature!}`;
  }

  async call(
    where: string,
    options: { as?: string; token?: string; method?: string; body?: object | string; headers?: object } = {},
  ): Promise<Response> {
    const { as, body, method = body === undefined ? 'GET' : 'POST', headers } = options;
    const token = options.token ?? (as === undefined ? undefined : await this.tokenOf(as));
    return fetch(`${this.url}${where}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  /** Writes bytes as they are and gives all that comes back until the connection ends. */
  raw(bytes: string): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(Number(new URL(this.url).port), '127.0.0.1');
      const parts: Buffer[] = [];
      socket.on('data', (part: Buffer) => parts.push(part));
      socket.on('error', () => undefined); // cut off: what came before still counts
      socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')));
      socket.write(bytes, 'latin1');
    });
  }

  async auditLines(): Promise<AuditLine[]> {
    const lines: AuditLine[] = [];
    for await (const line of this.services.store.auditLines()) lines.push(line);
    return lines;
  }

  async restart(): Promise<void> {
    await this.#gateway.stop();
    await this.start();
  }

  async close(): Promise<void> {
    await this.#gateway.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Status and code of an answer in problem form. */
export async function toldBy(answer: Response): Promise<Told> {
  const text = await answer.text();
  const code = /"code":"(ERR_\w+)"/.exec(text)?.[1];
  return { status: answer.status, ...(code !== undefined && { code }) };
}

/** Rights to some operations for the schools named, all kinds. */
export const rightsTo = (operations: readonly Right['operation'][], ...schools: string[]): Right[] =>
  operations.map((operation) => ({ operation, kinds: ['*'], schools: schools.length > 0 ? schools : ['*'] }));

let serial = 0;
/** A submission of one made-up pupil. */
export const onePupil = (school = '86000001', different: object = {}): Record<string, unknown> => ({
  kind: 'student',
  schoolYear: '2025-2026',
  school: { code: school },
  records: [{ sourceId: `HS-${(serial += 1)}`, fullName: 'Nguyễn Văn An', ...different }],
});
