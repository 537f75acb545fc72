import { DELIVERY_STATES } from '@lienthong/core';
import type { Delivery } from '@lienthong/core';
import { hasRight, requireRight } from '../../security/authorize.js';
import { invalidMember, shapeOf } from '../check-shape.js';
import type { HttpContext } from '../http-context.js';
import { invalidParameter, limitOf, queryOf } from '../query.js';
import { readJson } from '../read-json.js';
import { replyJson } from '../reply.js';
import { pageOf, queryParameter, schemaRef, text } from '../route.js';
import type { BearerRoute } from '../route.js';

const MOST_IDS = 1_000;

/** Where each record is on its way, and sending dead deliveries again. */
export const deliveryRoutes = ({ services, settings }: HttpContext): readonly BearerRoute[] => [
  {
    method: 'get',
    path: '/v1/deliveries',
    operationId: 'listDeliveries',
    summary: "Deliveries of the caller's records; an operator sees everybody's",
    tag: 'Deliveries',
    access: 'bearer',
    parameters: [
      queryParameter('target', 'Name of the target.', text(100)),
      queryParameter('state', 'State of the delivery.', { enum: DELIVERY_STATES }),
      queryParameter('exchangeId', 'Id of the exchange.', text(100)),
      queryParameter('recordId', 'Id of the record.', text(100)),
      queryParameter('causeCode', 'Code of the fault for which it waits or died.', text(100)),
      queryParameter('cursor', 'Where the page begins.'),
      queryParameter('limit', 'Items a page, 100 by default.', { type: 'integer', minimum: 1, maximum: 500 }),
    ],
    answers: {
      200: { description: 'A page', content: { 'application/json': pageOf(schemaRef('Delivery')) } },
    },
    async handle({ request, response, participant }) {
      const { limit, state, ...filter } = queryOf(request, [
        'target',
        'state',
        'exchangeId',
        'recordId',
        'causeCode',
        'cursor',
        'limit',
      ]);
      const knownState = DELIVERY_STATES.find((known) => known === state);
      if (state !== undefined && knownState === undefined) {
        throw invalidParameter(
          'state',
          `một trong: ${DELIVERY_STATES.join(', ')}`,
          `one of ${DELIVERY_STATES.join(', ')}`,
        );
      }
      const page = await services.store.listDeliveries({
        ...filter,
        limit: limitOf(limit, 100, 500),
        ...(knownState !== undefined && { state: knownState }),
        ...(!hasRight(participant, 'operate') && { participantId: participant.participantId }),
      });
      replyJson(response, 200, { ...page, items: page.items.map(shown) });
    },
  },
  {
    method: 'post',
    path: '/v1/deliveries/replay',
    operationId: 'replayDeliveries',
    summary: 'Sets dead deliveries going again, by id or by filter, under the same ids',
    tag: 'Deliveries',
    access: 'bearer',
    needs: 'operate',
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: {
            ids: { type: 'array', minItems: 1, maxItems: MOST_IDS, items: text(100) },
            target: { ...text(100), description: 'All dead deliveries to this target.' },
            causeCode: { ...text(100), description: 'All that died for this cause.' },
          },
        },
      },
    },
    answers: {
      200: {
        description: 'How many go again',
        content: {
          'application/json': {
            type: 'object',
            required: ['replayed'],
            properties: { replayed: { type: 'integer', minimum: 0 } },
          },
        },
      },
    },
    async handle({ request, response, participant }) {
      requireRight(participant, 'operate');
      const body = shapeOf((await readJson(request, settings)).value);
      body.only('ids', 'target', 'causeCode');
      const target = body.optionalText('target', { most: 100 });
      const causeCode = body.optionalText('causeCode', { most: 100 });
      const ids = body.has('ids') ? body.texts('ids', { most: MOST_IDS }) : undefined;
      // All dead deliveries at once is more than anybody should ask for by leaving a filter out.
      if (ids === undefined && target === undefined && causeCode === undefined) {
        throw invalidMember('', 'cần ids, target hoặc causeCode', 'needs ids, target or causeCode');
      }
      if (ids !== undefined && (target !== undefined || causeCode !== undefined)) {
        throw invalidMember('/ids', 'không đi cùng bộ lọc', 'does not go with a filter');
      }
      const replayed = await services.deliveries.replay(participant.participantId, {
        ...(ids && { ids }),
        ...(target !== undefined && { target }),
        ...(causeCode !== undefined && { causeCode }),
      });
      replyJson(response, 200, { replayed });
    },
  },
];

/** Leases and fences are the gateway's own business; times are told as everywhere else. */
function shown(delivery: Delivery): object {
  const { dueAtMs, createdAtMs, settledAtMs, leaseUntilMs: _lease, fence: _fence, ...rest } = delivery;
  return {
    ...rest,
    dueAt: new Date(dueAtMs).toISOString(),
    createdAt: new Date(createdAtMs).toISOString(),
    ...(settledAtMs !== undefined && { settledAt: new Date(settledAtMs).toISOString() }),
  };
}
