import { requireRight } from '../../security/authorize.js';
import { shapeOf } from '../check-shape.js';
import type { HttpContext } from '../http-context.js';
import { readJson } from '../read-json.js';
import { replyJson } from '../reply.js';
import type { Route } from '../route.js';

/** Receipts, checkpoints and deliveries; access tokens. */
const PURPOSES = ['signing', 'token'] as const;

/** The gateway's public keys, past ones too: with them receipts and the audit chain verify offline. */
export const keyRoutes = ({ services, settings }: HttpContext): readonly Route[] => [
  {
    method: 'get',
    path: '/.well-known/jwks.json',
    operationId: 'listKeys',
    summary: 'Public keys of the gateway, past ones too',
    tag: 'Access',
    access: 'public',
    answers: {
      200: {
        description: 'JWK set',
        content: {
          'application/json': {
            type: 'object',
            required: ['keys'],
            properties: { keys: { type: 'array', items: { type: 'object' } } },
          },
        },
      },
    },
    handle({ response }) {
      replyJson(response, 200, services.keys.jwks, { 'cache-control': 'public, max-age=300' });
    },
  },
  {
    method: 'post',
    path: '/v1/keys/rotation',
    operationId: 'rotateKey',
    summary: 'A new key signs from now on; what earlier ones signed goes on verifying',
    tag: 'Access',
    access: 'bearer',
    needs: 'operate',
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          additionalProperties: false,
          required: ['purpose'],
          properties: { purpose: { enum: PURPOSES } },
        },
      },
    },
    answers: {
      201: {
        description: 'Made and published',
        content: {
          'application/json': {
            type: 'object',
            required: ['purpose', 'kid'],
            properties: { purpose: { enum: PURPOSES }, kid: { type: 'string' } },
          },
        },
      },
    },
    async handle({ request, response, participant }) {
      requireRight(participant, 'operate');
      const body = shapeOf((await readJson(request, settings)).value);
      body.only('purpose');
      const purpose = body.oneOf('purpose', PURPOSES);
      const kid = await services.keys.rotate(purpose);
      await services.store.commit({
        writes: [],
        events: [{ event: 'key.generated', actor: participant.participantId, details: { purpose, kid } }],
      });
      replyJson(response, 201, { purpose, kid });
    },
  },
];
