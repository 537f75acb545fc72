import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { BearerTokens, bearerOf } from '../sector-db/bearer-tokens.js';
import type { RequestSubject, SandboxRequest, SandboxSystem } from '../system.js';
import { EducationService, readRecord } from './education-service.js';

export interface LgspOptions {
  /** The one AccessKey and SecretKey that get a token; any pair when absent. */
  readonly access?: { readonly accessKey: string; readonly secretKey: string };
  /** The one ready token of the envelope style; any when absent. */
  readonly token?: string;
  readonly tokenLifeSeconds?: number;
}

/** Both styles of LGSP that have been seen: `lgsp-oauth2` and `lgsp-envelope`. */
export function lgspServices(options: LgspOptions = {}): readonly SandboxSystem[] {
  return [oauth2Style(options), envelopeStyle(options)];
}

/**
 * `POST /token` with the header `lgspaccesstoken`, then both tokens on each call; the provider's answer as it is.
 * @source public client code of several provinces' LGSPs; the paths of education services are ours.
 */
function oauth2Style(options: LgspOptions): SandboxSystem {
  return {
    name: 'lgsp-oauth2',
    describe: describeRequest,
    errorIn200: ({ code, message }) => json({ status: '0', code, message }),
    router({ clock, inspection }) {
      const router = Router();
      const service = new EducationService(inspection);
      const tokens = new BearerTokens(clock, options.tokenLifeSeconds);
      router.post('/token', (request, response) => {
        const form = new URLSearchParams(String(request.body));
        const isGood = isAccessToken(request.headers['lgspaccesstoken'], options.access);
        if (!isGood || form.get('grant_type') !== 'client_credentials') {
          response.status(401).json({ error: 'invalid_client' });
          return;
        }
        response.json(tokens.issue());
      });
      router.post('/giaoduc/1.0/:service', (request, response) => {
        const isGood = isAccessToken(request.headers['lgspaccesstoken'], options.access);
        if (!isGood || !tokens.knows(request.headers.authorization)) {
          inspection.note('refused', 'token');
          response.status(401).json({ status: '0', code: '100', message: 'AUTHEN_ERROR' });
          return;
        }
        response.json({ correlationId: randomUUID(), ...service.take(String(request.body), request.headers) });
      });
      return router;
    },
  };
}

/**
 * A ready bearer token, `POST /ngsp/{Service}/{Operation}`, and the provider's answer inside an envelope.
 * @source lgsp.thainguyen.gov.vn/document; service and operation names of education are ours.
 */
function envelopeStyle(options: LgspOptions): SandboxSystem {
  return {
    name: 'lgsp-envelope',
    describe: describeRequest,
    errorIn200: ({ code, message }) => json(envelopeOf(200, { status: '0', code, message })),
    router({ inspection }) {
      const router = Router();
      const service = new EducationService(inspection);
      router.post('/ngsp/:service/:operation', (request, response) => {
        const token = bearerOf(request.headers.authorization);
        if (token === undefined || (options.token !== undefined && token !== options.token)) {
          inspection.note('refused', 'token');
          response.status(401).json({ code: 401, status: '0', correlationId: randomUUID() });
          return;
        }
        response.json(envelopeOf(200, service.take(String(request.body), request.headers)));
      });
      return router;
    },
  };
}

const envelopeOf = (code: number, response: object): object => ({
  code,
  status: '1',
  correlationId: randomUUID(),
  response,
});

const json = (value: object) => ({ contentType: 'application/json', body: JSON.stringify(value) });

function describeRequest(request: SandboxRequest): RequestSubject {
  const operation = request.path.split('/').at(-1)!;
  const record = readRecord(request.body);
  return { operation, ...(record !== undefined && { recordKeys: [record.recordId] }) };
}

const ACCESS_KEYS = ['AccessKey', 'SecretKey', 'AppName', 'PartnerCode', 'PartnerCodeCus'];

function isAccessToken(header: string | string[] | undefined, access: LgspOptions['access']): boolean {
  try {
    const value = JSON.parse(Buffer.from(String(header), 'base64').toString('utf8')) as Record<string, unknown>;
    if (!ACCESS_KEYS.every((key) => typeof value[key] === 'string')) return false;
    if (access === undefined) return value['AccessKey'] !== '' && value['SecretKey'] !== '';
    return value['AccessKey'] === access.accessKey && value['SecretKey'] === access.secretKey;
  } catch {
    return false;
  }
}
