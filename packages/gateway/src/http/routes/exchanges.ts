import { RequestError, canonicalJson } from '@lienthong/core';
import type { StoredExchange, StoredParticipant } from '@lienthong/core';
import { forPurpose, hasRight, requireRight } from '../../security/authorize.js';
import { SIGNATURE_HEADER, verifyMessage } from '../../security/message-signature.js';
import { stateOf } from '../call.js';
import { checkExchangeRequest } from '../check-exchange-request.js';
import type { HttpContext } from '../http-context.js';
import { limitOf, queryOf } from '../query.js';
import { readJson } from '../read-json.js';
import { replyJson } from '../reply.js';
import { pageOf, pathParameter, queryParameter, schemaRef, signatureParameter, text } from '../route.js';
import type { BearerRoute } from '../route.js';

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,200}$/;

const EXCHANGE = {
  type: 'object',
  required: ['exchangeId', 'participantId', 'kind', 'status', 'receivedAt', 'results'],
  properties: {
    exchangeId: { type: 'string' },
    participantId: { type: 'string' },
    kind: { type: 'string' },
    status: { enum: ['accepted', 'partial', 'unchanged'] },
    receivedAt: { type: 'string', format: 'date-time' },
    results: { type: 'array', items: { type: 'object' } },
    signature: { type: 'string', description: "The sender's signature over the body, detached JWS." },
  },
} as const;

/** Submitting records, and what became of them. */
export function exchangeRoutes(context: HttpContext): readonly BearerRoute[] {
  const { services, settings, metrics, singleUse } = context;

  return [
    {
      method: 'post',
      path: '/v1/exchanges',
      operationId: 'submitExchange',
      summary: 'Submits records of one kind; each is accepted or refused by itself',
      tag: 'Exchanges',
      access: 'bearer',
      needs: 'submit',
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          description: 'The same key and body give the first answer again; another body is refused.',
          schema: { type: 'string', minLength: 1, maxLength: 200, pattern: IDEMPOTENCY_KEY.source },
        },
        signatureParameter('the canonical JSON (RFC 8785) of the body'),
      ],
      body: { required: true, content: { 'application/json': schemaRef('ExchangeRequest') } },
      answers: {
        202: {
          description: 'Committed and synced; `Idempotent-Replayed: true` where it was before',
          content: { 'application/json': schemaRef('ExchangeAnswer') },
        },
        409: { description: 'The idempotency key was used with another body' },
        422: { description: 'Every record was refused; `errors` says why' },
      },
      async handle({ request, response, participant }) {
        const idempotencyKey = idempotencyKeyOf(request.headers['idempotency-key']);
        const { body, value } = await readJson(request, settings);
        const exchange = checkExchangeRequest(value, settings.recordsPerExchange);
        const signed = request.headers[SIGNATURE_HEADER];
        const signature = await verifyMessage(signed, () => canonicalJson(value), { participant, singleUse });
        stateOf(response).handedOver = true;
        const { answer, replayed } = await services.intake.submit({
          participant: forPurpose(participant, exchange.purpose),
          body,
          request: exchange,
          ...(signature && { signature }),
          ...(idempotencyKey !== undefined && { idempotencyKey }),
        });
        if (!replayed) countRecords(exchange.kind, answer.results);
        replyJson(response, 202, answer, replayed ? REPLAYED : {});
      },
    },
    {
      method: 'get',
      path: '/v1/exchanges',
      operationId: 'listExchanges',
      summary: "The caller's exchanges, the newest first; an operator sees everybody's",
      tag: 'Exchanges',
      access: 'bearer',
      parameters: [
        queryParameter('cursor', 'Where the page begins.'),
        queryParameter('limit', 'Items a page, 50 by default.', { type: 'integer', minimum: 1, maximum: 200 }),
        queryParameter('participant', "Only this participant's; for an operator.", text(100)),
      ],
      answers: { 200: { description: 'A page', content: { 'application/json': pageOf(EXCHANGE) } } },
      async handle({ request, response, participant }) {
        const query = queryOf(request, ['cursor', 'limit', 'participant']);
        const asked = query.participant ?? (isOperator(participant) ? undefined : participant.participantId);
        if (asked !== participant.participantId) requireRight(participant, 'operate');
        const page = await services.store.listExchanges({
          limit: limitOf(query.limit, 50, 200),
          ...(asked !== undefined && { participantId: asked }),
          ...(query.cursor !== undefined && { cursor: query.cursor }),
        });
        replyJson(response, 200, { ...page, items: page.items.map(shown) });
      },
    },
    {
      method: 'get',
      path: '/v1/exchanges/{exchangeId}',
      operationId: 'getExchange',
      summary: 'One exchange with its receipt and the state of its deliveries',
      tag: 'Exchanges',
      access: 'bearer',
      parameters: [pathParameter('exchangeId', 'Id of the exchange.')],
      answers: {
        200: {
          description: 'The exchange',
          content: {
            'application/json': {
              ...EXCHANGE,
              properties: {
                ...EXCHANGE.properties,
                receipt: schemaRef('Receipt'),
                deliveries: { type: 'object', description: 'Deliveries by target and state.' },
              },
            },
          },
        },
      },
      async handle({ request, response, participant }) {
        const exchange = await ownExchange(participant, request.params['exchangeId'] as string);
        const receipt = await services.store.receiptOf(exchange.exchangeId);
        const deliveries = await deliveriesOf(exchange.exchangeId);
        replyJson(response, 200, { ...shown(exchange), receipt, deliveries });
      },
    },
    {
      method: 'get',
      path: '/v1/exchanges/{exchangeId}/receipt',
      operationId: 'getReceipt',
      summary: 'Proof that the gateway took the exchange; verifies offline with the published keys',
      tag: 'Exchanges',
      access: 'bearer',
      parameters: [pathParameter('exchangeId', 'Id of the exchange.')],
      answers: { 200: { description: 'The receipt', content: { 'application/json': schemaRef('Receipt') } } },
      async handle({ request, response, participant }) {
        const exchange = await ownExchange(participant, request.params['exchangeId'] as string);
        const receipt = await services.store.receiptOf(exchange.exchangeId);
        if (!receipt) throw new RequestError('ERR_REQUEST_NOT_FOUND');
        replyJson(response, 200, receipt);
      },
    },
  ];

  /** Another's exchange and one that does not exist answer alike. */
  async function ownExchange(participant: StoredParticipant, exchangeId: string): Promise<StoredExchange> {
    const exchange = await services.store.findExchange(exchangeId);
    if (exchange && (exchange.participantId === participant.participantId || isOperator(participant))) return exchange;
    throw new RequestError('ERR_REQUEST_NOT_FOUND');
  }

  async function deliveriesOf(exchangeId: string): Promise<Record<string, Record<string, number>>> {
    const counts: Record<string, Record<string, number>> = {};
    let cursor: string | undefined;
    do {
      const page = await services.store.listDeliveries({
        exchangeId,
        limit: 500,
        ...(cursor !== undefined && { cursor }),
      });
      for (const { target, state } of page.items) {
        const states = (counts[target] ??= {});
        states[state] = (states[state] ?? 0) + 1;
      }
      cursor = page.cursor;
    } while (cursor !== undefined);
    return counts;
  }

  function countRecords(kind: string, results: readonly { readonly outcome: string }[]): void {
    for (const { outcome } of results) metrics.recordsTaken(kind, outcome, 1);
  }
}

const REPLAYED = { 'idempotent-replayed': 'true' };

const isOperator = (participant: StoredParticipant): boolean => hasRight(participant, 'operate');

/** What callers see of an exchange: the digest of its body and its key stay inside. */
const shown = ({
  exchangeId,
  participantId,
  kind,
  status,
  receivedAt,
  results,
  signature,
}: StoredExchange): object => ({
  exchangeId,
  participantId,
  kind,
  status,
  receivedAt,
  results,
  ...(signature !== undefined && { signature }),
});

function idempotencyKeyOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && IDEMPOTENCY_KEY.test(header)) return header;
  throw new RequestError('ERR_REQUEST_INVALID', {
    message: {
      vi: 'Idempotency-Key phải có 1 đến 200 ký tự nhìn thấy được (ASCII)',
      en: 'Idempotency-Key must have 1 to 200 visible characters (ASCII)',
    },
  });
}
