import type { HttpContext } from '../http-context.js';
import { replyJson } from '../reply.js';
import type { PublicRoute } from '../route.js';

/** The gateway's public keys, past ones too: with them receipts and the audit chain verify offline. */
export const jwksRoutes = ({ services }: HttpContext): readonly PublicRoute[] => [
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
];
