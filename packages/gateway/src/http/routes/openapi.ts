import { openApiDocument } from '../openapi-document.js';
import { replyText } from '../reply.js';
import type { PublicRoute, Route } from '../route.js';

/** @param routes all others; the document names this one too. @param issuerUrl where the gateway is reached, once it listens. */
export function openApiRoutes(routes: readonly Route[], issuerUrl: () => string): readonly PublicRoute[] {
  let document: string | undefined;
  const route: PublicRoute = {
    method: 'get',
    path: '/openapi.json',
    operationId: 'getOpenApi',
    summary: 'This description of the interface, OpenAPI 3.1',
    tag: 'Operation',
    access: 'public',
    answers: { 200: { description: 'OpenAPI', content: { 'application/json': { type: 'object' } } } },
    handle({ response }) {
      document ??= JSON.stringify(openApiDocument([...routes, route], issuerUrl()));
      replyText(response, 200, document, 'application/json; charset=utf-8', {
        'cache-control': 'public, max-age=300',
      });
    },
  };
  return [route];
}
