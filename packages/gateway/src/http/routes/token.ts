import { RequestError } from '@lienthong/core';
import { clientCertificateOf } from '../client-certificate.js';
import type { HttpContext } from '../http-context.js';
import { isFromHere } from '../is-from-here.js';
import { requireMediaType } from '../media-type.js';
import { readBody } from '../read-body.js';
import { replyJson } from '../reply.js';
import { text } from '../route.js';
import type { PublicRoute } from '../route.js';

const FORM = 'application/x-www-form-urlencoded';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const MAX_FORM_BYTES = 16_384;

/** Client credentials with `private_key_jwt`. @source RFC 6749 §4.4, RFC 7523 §2.2. */
export const tokenRoutes = ({ tokens }: HttpContext): readonly PublicRoute[] => [
  {
    method: 'post',
    path: '/oauth2/token',
    operationId: 'issueToken',
    summary: 'An access token for a client assertion signed with a registered key',
    tag: 'Access',
    access: 'public',
    limited: true,
    parameters: [
      {
        name: 'DPoP',
        in: 'header',
        description: 'Proof of a key (RFC 9449) that the token is to be bound to.',
        schema: text(4_096),
      },
    ],
    body: {
      required: true,
      content: {
        [FORM]: {
          type: 'object',
          required: ['grant_type', 'client_assertion_type', 'client_assertion'],
          properties: {
            grant_type: { const: 'client_credentials' },
            client_assertion_type: { const: ASSERTION_TYPE },
            client_assertion: {
              ...text(8_192),
              description:
                'JWT, ES256 or EdDSA: iss = sub = participant id, aud = this URL, jti used once, exp at most 5 minutes after iat.',
            },
            client_id: { ...text(100), description: 'If given, the participant id.' },
            scope: { ...text(200), description: 'Operations, parted by spaces; all of the participant when absent.' },
          },
        },
      },
    },
    answers: {
      200: {
        description:
          'An access token, bound to the key of the `DPoP` header, or to the TLS certificate that a trusted proxy names, where there is one',
        content: {
          'application/json': {
            type: 'object',
            required: ['access_token', 'token_type', 'expires_in', 'scope'],
            properties: {
              access_token: { type: 'string' },
              token_type: { enum: ['Bearer', 'DPoP'] },
              expires_in: { type: 'integer', description: 'Seconds.' },
              scope: { type: 'string' },
            },
          },
        },
      },
    },
    async handle({ request, response }) {
      requireMediaType(request.headers['content-type'], [FORM]);
      const form = formOf((await readBody(request, MAX_FORM_BYTES)).toString('utf8'));
      if (form.get('grant_type') !== 'client_credentials') throw invalidForm('grant_type', 'client_credentials');
      if (form.get('client_assertion_type') !== ASSERTION_TYPE) {
        throw invalidForm('client_assertion_type', ASSERTION_TYPE);
      }
      const assertion = form.get('client_assertion');
      if (assertion === undefined) throw invalidForm('client_assertion', 'a JWT', 'một JWT');
      const issued = await tokens.issue(assertion, {
        scope: form.get('scope'),
        clientId: form.get('client_id'),
        proof: request.headers['dpop'] as string | undefined,
        certificateThumbprint: clientCertificateOf(request),
        isLocal: isFromHere(request),
      });
      replyJson(response, 200, {
        access_token: issued.accessToken,
        token_type: issued.type,
        expires_in: issued.expiresInSeconds,
        scope: issued.scope,
      });
    },
  },
];

/** @source RFC 6749 §3.2: parameters must not be included more than once. */
function formOf(body: string): ReadonlyMap<string, string> {
  const form = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(body)) {
    if (form.has(name)) throw invalidForm(name.slice(0, 50), 'given once', 'ghi một lần');
    form.set(name, value);
  }
  return form;
}

function invalidForm(field: string, expected: string, expectedVi = expected): RequestError {
  return new RequestError('ERR_REQUEST_INVALID', {
    message: { vi: `Trường "${field}" phải là ${expectedVi}`, en: `Field "${field}" must be ${expected}` },
    details: { pointer: `/${field}` },
  });
}
