import { SIGNATURE_ALGORITHMS } from '@lienthong/core';
import type { HttpContext } from '../http-context.js';
import { replyJson } from '../reply.js';
import type { PublicRoute } from '../route.js';
import { OPERATIONS } from '../participant-body.js';

/** What an OAuth client needs to know to get a token. @source RFC 8414 §2, RFC 9449 §5.1, RFC 8705 §3.3. */
export const discoveryRoutes = (context: HttpContext): readonly PublicRoute[] => [
  {
    method: 'get',
    path: '/.well-known/oauth-authorization-server',
    operationId: 'getAuthorizationServer',
    summary: 'Where and how access tokens are given, RFC 8414',
    tag: 'Access',
    access: 'public',
    answers: { 200: { description: 'Metadata', content: { 'application/json': { type: 'object' } } } },
    handle({ response }) {
      const { url } = context.issuer();
      const metadata = {
        issuer: url,
        token_endpoint: `${url}/oauth2/token`,
        jwks_uri: `${url}/.well-known/jwks.json`,
        service_documentation: `${url}/openapi.json`,
        response_types_supported: [],
        grant_types_supported: ['client_credentials'],
        token_endpoint_auth_methods_supported: ['private_key_jwt'],
        token_endpoint_auth_signing_alg_values_supported: SIGNATURE_ALGORITHMS,
        dpop_signing_alg_values_supported: SIGNATURE_ALGORITHMS,
        tls_client_certificate_bound_access_tokens: true,
        scopes_supported: OPERATIONS,
      };
      replyJson(response, 200, metadata, { 'cache-control': 'public, max-age=300' });
    },
  },
];
