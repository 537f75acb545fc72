import { requireRight } from '../../security/authorize.js';
import type { Authenticate } from '../bearer.js';
import type { HttpContext } from '../http-context.js';
import { isFromHere } from '../is-from-here.js';
import { replyJson, replyText } from '../reply.js';
import type { PublicRoute } from '../route.js';

const PARTS = {
  type: 'object',
  required: ['status', 'parts'],
  properties: {
    status: { enum: ['ready', 'not-ready'] },
    parts: {
      type: 'array',
      items: {
        type: 'object',
        required: ['part', 'ok'],
        properties: { part: { type: 'string' }, ok: { type: 'boolean' } },
      },
    },
  },
} as const;

/**
 * What load balancers and monitoring ask.
 * @param authenticate who reads metrics from another machine needs a token.
 */
export const healthRoutes = (
  { services, metrics }: HttpContext,
  authenticate: Authenticate,
): readonly PublicRoute[] => [
  {
    method: 'get',
    path: '/healthz',
    operationId: 'getHealth',
    summary: 'Whether the process answers',
    tag: 'Operation',
    access: 'public',
    answers: {
      200: {
        description: 'It does',
        content: { 'application/json': { type: 'object', properties: { status: { const: 'ok' } } } },
      },
    },
    handle({ response }) {
      replyJson(response, 200, { status: 'ok' });
    },
  },
  {
    method: 'get',
    path: '/readyz',
    operationId: 'getReadiness',
    summary: 'Whether each part that the gateway depends on works',
    tag: 'Operation',
    access: 'public',
    answers: {
      200: { description: 'All parts work', content: { 'application/json': PARTS } },
      503: { description: 'Some part does not', content: { 'application/json': PARTS } },
    },
    async handle({ response }) {
      const parts = await services.readiness();
      const isReady = parts.every(({ ok }) => ok);
      // Details may name hosts; they are for the log and for operators, not for everybody who asks.
      const shown = parts.map(({ part, ok }) => ({ part, ok }));
      replyJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not-ready', parts: shown });
    },
  },
  {
    method: 'get',
    path: '/metrics',
    operationId: 'getMetrics',
    summary: 'Metrics for Prometheus; from another machine an operator token is needed',
    tag: 'Operation',
    access: 'public',
    answers: { 200: { description: 'Metrics', content: { 'text/plain': { type: 'string' } } } },
    async handle({ request, response }) {
      if (!isFromHere(request)) requireRight(await authenticate(request, response), 'operate');
      replyText(response, 200, await metrics.registry.metrics(), metrics.registry.contentType);
    },
  },
];
