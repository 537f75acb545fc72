import { Router } from 'express';
import type { RequestSubject, SandboxContext, SandboxRequest, SandboxSystem } from '../system.js';
import { collection, confirmation, soapFault, type AnswerShape } from './answers.js';
import { isSigned, type PopulationCredentials } from './credentials.js';
import { readQuestion } from './question.js';
import { readSoapRequest } from './soap-request.js';
import { wsdl } from './wsdl.js';

export interface PopulationOptions {
  /** Default `live`. */
  readonly answerShape?: AnswerShape;
  /** When given, unsigned requests get 401; else signatures are not looked at. */
  readonly credentials?: PopulationCredentials;
}

interface Reply {
  readonly status: number;
  readonly xml: string;
}

/**
 * The population service: SOAP 1.1 at `/population`, and the same wrapped in JSON, as some LGSPs do, at
 * `/population/{operation}`. Compares as the documented service does; gender is not asked.
 */
export function populationService(options: PopulationOptions = {}): SandboxSystem {
  return {
    name: 'population',
    describe: describeRequest,
    errorIn200: ({ code, message }, request) => {
      const xml = soapFault('Server', code, message);
      return isJson(request)
        ? { contentType: 'application/json', body: JSON.stringify({ error_code: code, message: xml }) }
        : { contentType: 'text/xml', body: xml };
    },
    router(context) {
      const router = Router();
      router.get('/', (_request, response) => {
        response.type('text/xml').send(wsdl(context.url()));
      });
      router.post(['/', '/:operation'], (rawRequest, response) => {
        const request = rawRequest as unknown as SandboxRequest;
        if (options.credentials && !isSigned(request, options.credentials, context.url())) {
          context.inspection.note('refused', 'signature');
          response.status(401).end();
          return;
        }
        const { status, xml } = reply(request, context, options.answerShape ?? 'live');
        if (isJson(request)) response.json({ error_code: status === 200 ? '0' : String(status), message: xml });
        else response.status(status).type('text/xml').send(xml);
      });
      return router;
    },
  };
}

function reply(request: SandboxRequest, { inspection, citizens }: SandboxContext, shape: AnswerShape): Reply {
  const asked = readRequest(request);
  if (asked === undefined) return { status: 500, xml: soapFault('Client', 'NOT_SOAP', 'not a SOAP 1.1 request') };
  // Codes of the act and the request, not the person: what an inspection may show.
  for (const field of ['MaYeuCau', 'MaDVC', 'MaTichHop', 'MaDonVi', 'MaCanBo']) {
    const value = asked.fields.get(field);
    if (value !== undefined) inspection.note(field, value);
  }
  const question = readQuestion(asked.operation, asked.fields);
  if ('refusedFor' in question) {
    inspection.note('refused', `${question.refusedFor} ${question.field}`);
    return { status: 500, xml: soapFault('Client', question.refusedFor, question.field) };
  }
  const citizen = citizens.find(question.query);
  const xml =
    question.operation === 'XacThucThongTinCongDan' ? confirmation(citizen !== undefined) : collection(citizen, shape);
  return { status: 200, xml };
}

function describeRequest(request: SandboxRequest): RequestSubject {
  if (request.method !== 'POST') return { operation: 'wsdl' };
  const asked = readRequest(request);
  const number = asked?.fields.get('SoDinhDanh') ?? asked?.fields.get('SoCMND');
  return { ...(asked && { operation: asked.operation }), ...(number !== undefined && { recordKeys: [number] }) };
}

function readRequest(
  request: SandboxRequest,
): { readonly operation: string; readonly fields: ReadonlyMap<string, string> } | undefined {
  if (!isJson(request)) return readSoapRequest(request.body);
  let body: unknown;
  try {
    body = JSON.parse(request.body);
  } catch {
    return undefined;
  }
  const operation = request.path.split('/').at(-1) ?? '';
  const fields = Object.entries(body ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { operation, fields: new Map(fields.filter(([, value]) => value !== '')) };
}

const isJson = (request: SandboxRequest): boolean => Boolean(request.is('json'));
