import {
  defineAdapter,
  type AdapterContext,
  type AdapterSession,
  type AdministrativeAct,
  type HttpAnswer,
  type HttpClient,
  type IdentityAnswer,
  type IdentityQuestion,
} from '@lienthong/core';
import { assertAct } from './act.js';
import { populationDbConfigSchema, type PopulationDbConfig } from './config.js';
import { identityFault, identityFaultOfStatus } from './identity-fault.js';
import { jsonCall } from './json-call.js';
import { populationProfile } from './profiles/index.js';
import { readAnswer } from './read-answer.js';
import { looksLikeEnvelope, readEnvelope } from './read-envelope.js';
import { requestFields } from './request-fields.js';
import { signatureHeaders } from './request-signature.js';
import { soapCall } from './soap-call.js';
import { envelopeWriter } from './soap-envelope.js';

/** The national population database: one question about one person, under one administrative act. */
export const populationDb = defineAdapter({
  name: 'population-db',
  version: '0.1.0',
  speaks: ['XacThucThongTinCongDan, TraCuuThongTinCongDan (SOAP 1.1)', 'QCVN 109:2017/BTTTT'],
  reads: [],
  writes: [],
  configSchema: populationDbConfigSchema,
  open: openSession,
});

async function openSession(config: PopulationDbConfig, context: AdapterContext): Promise<AdapterSession> {
  const profile = populationProfile(config.profile);
  const http = context.http({
    baseUrl: config.baseUrl,
    maxAnswerBytes: 2_000_000,
    ...(config.timeoutMs !== undefined && { timeoutMs: config.timeoutMs }),
  });
  const { facts } = profile;
  const writeEnvelope = await envelopeWriter(profile);

  const check = (answer: HttpAnswer): void => {
    // A SOAP fault comes with 500, sometimes with 200, and says more than the status.
    if (looksLikeEnvelope(answer.text)) readEnvelope(answer.text);
    const fault = identityFaultOfStatus(answer, context.clock.now());
    if (fault !== undefined) throw fault;
  };

  const ask = async (
    question: IdentityQuestion,
    act: AdministrativeAct,
    signal: AbortSignal,
  ): Promise<IdentityAnswer> => {
    assertAct(act);
    const operation = question.operation === 'confirm' ? facts.confirmOperation.value : facts.lookUpOperation.value;
    const requestId = Buffer.from(context.hashing.random(16)).toString('hex');
    const fields = requestFields(question, act, requestId, profile, config);
    const { apiKey } = config.credentials ?? {};
    const headers = {
      ...config.headers,
      ...(apiKey !== undefined && { ApiKey: apiKey }),
      ...signatureHeaders(config, profile, context.clock.now(), context.hashing),
    };
    try {
      const call = { http, headers, signal, check };
      const text =
        facts.envelope.value === 'soap'
          ? await soapCall({ ...call, profile, envelope: writeEnvelope(operation, fields) })
          : await jsonCall({ ...call, profile, operation, fields });
      return readAnswer(readEnvelope(text), question, profile);
    } catch (error) {
      throw identityFault(error);
    }
  };
  return { probe: () => probe(http, context), ask, close: async () => undefined };
}

/** Reaches the service without asking about anybody; whether it knows our account shows only with a real question. */
async function probe(http: HttpClient, context: AdapterContext): Promise<{ ok: boolean; detail?: string }> {
  try {
    const { status } = await http.send({ method: 'GET', url: '', signal: context.signal });
    const isRefused = status === 401 || status === 403;
    return { ok: status < 500 && !isRefused, detail: `HTTP ${status}` };
  } catch (error) {
    return { ok: false, detail: identityFault(error).code };
  }
}
