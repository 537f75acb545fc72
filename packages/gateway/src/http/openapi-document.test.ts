import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020.js';
import { closeTestGateways, testGateway } from './testing/test-gateway.js';
import type { TestGateway } from './testing/test-gateway.js';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly security: readonly object[];
  readonly responses: Readonly<Record<string, object>>;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let gateway: TestGateway;
let document: Document;
beforeAll(async () => {
  gateway = await testGateway();
  document = (await (await gateway.call('/openapi.json')).json()) as Document;
});
afterAll(closeTestGateways);

/** The public contract: routes that programs outside this repository rely on. */
const CONTRACT = [
  'POST /oauth2/token',
  'GET /.well-known/jwks.json',
  'GET /.well-known/oauth-authorization-server',
  'POST /v1/exchanges',
  'GET /v1/exchanges',
  'GET /v1/exchanges/{exchangeId}',
  'GET /v1/exchanges/{exchangeId}/receipt',
  'GET /v1/records/{kind}',
  'GET /v1/participants',
  'POST /v1/participants',
  'POST /v1/participants/{participantId}/changes',
  'POST /v1/participants/{participantId}/suspension',
  'POST /v1/participants/{participantId}/reinstatement',
  'POST /v1/participants/{participantId}/revocation',
  'POST /v1/files',
  'GET /v1/files/{fileId}',
  'GET /v1/files/{fileId}/errors.xlsx',
  'POST /v1/identity-checks',
  'GET /v1/deliveries',
  'POST /v1/deliveries/replay',
  'GET /v1/jobs',
  'POST /v1/jobs/{name}/runs',
  'GET /v1/reports/identity',
  'POST /v1/subjects/export',
  'POST /v1/records/{recordId}/erasure',
  'POST /v1/keys/rotation',
  'GET /v1/audit',
  'GET /v1/receipts',
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
  'GET /openapi.json',
];

const operations = (): [string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );

describe('/openapi.json', () => {
  test('describes the contract, neither more nor less', () => {
    expect(
      operations()
        .map(([name]) => name)
        .sort(),
    ).toEqual([...CONTRACT].sort());
  });

  test.each(CONTRACT)('%s is served', async (name) => {
    const [method, path] = name.split(' ') as [string, string];
    const answer = await gateway.call(path.replaceAll(/\{\w+\}/g, 'x'), { method });
    const served = answer.headers.get('content-type')?.includes('problem')
      ? ((await answer.json()) as { code: string }).code
      : 'answered';
    expect(served).not.toMatch(/ERR_REQUEST_(NOT_FOUND|METHOD)/);
  });

  test('each operation has an own id, a summary, answers, and a lock unless it is public', () => {
    const ids = operations().map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [name, operation] of operations()) {
      expect([name, typeof operation.summary, Object.keys(operation.responses).length > 1]).toEqual([
        name,
        'string',
        true,
      ]);
      expect([name, operation.security.length]).toEqual([name, name.includes(' /v1/') ? 1 : 0]);
    }
  });

  test('each parameter of a path is described', () => {
    for (const [name, operation] of operations()) {
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      const described = (operation.parameters ?? []).filter((p) => p.in === 'path' && p.required);
      expect([name, described.map((p) => p.name)]).toEqual([name, inPath]);
    }
  });

  test('every reference leads somewhere, and every schema compiles as JSON Schema 2020-12', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference!);
    expect(references.length).toBeGreaterThan(50);
    for (const reference of new Set(references)) {
      expect([reference, document.components.schemas[reference.replace('#/components/schemas/', '')]]).toEqual([
        reference,
        expect.anything(),
      ]);
    }
    const ajv = new Ajv2020.default({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'document', components: document.components });
    for (const name of Object.keys(document.components.schemas)) {
      expect(ajv.getSchema(`document#/components/schemas/${name}`)).toBeInstanceOf(Function);
    }
  });
});
