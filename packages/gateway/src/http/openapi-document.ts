import { CATALOGUE } from '@lienthong/core';
import type { ErrorCode } from '@lienthong/core';
import { SCHEMA_VERSION, schemaComponents } from '@lienthong/schemas';
import type { JsonSchema, Route } from './route.js';
import { FILE_SCHEMA } from './routes/files.js';
import { PARTICIPANT_SCHEMAS } from './participant-body.js';

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** Refusals that a route may give whatever it does, by what it takes. */
const ALWAYS: readonly ErrorCode[] = ['ERR_INTERNAL', 'ERR_STORE_UNAVAILABLE'];
const WITH_TOKEN: readonly ErrorCode[] = [
  'ERR_AUTH_TOKEN_MISSING',
  'ERR_AUTH_FORBIDDEN',
  'ERR_REQUEST_TOO_MANY',
  'ERR_REQUEST_INVALID',
];
const WITH_BODY: readonly ErrorCode[] = [
  'ERR_REQUEST_INVALID',
  'ERR_REQUEST_TIMEOUT',
  'ERR_REQUEST_TOO_LARGE',
  'ERR_REQUEST_MEDIA_TYPE',
];

/** OpenAPI 3.1 of exactly these routes, with our JSON Schemas as its components. @source OpenAPI 3.1.1. */
export function openApiDocument(routes: readonly Route[], serverUrl: string): JsonSchema {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method] = operationOf(route);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Liên Thông',
      version: SCHEMA_VERSION,
      summary: 'Education records between school software, the sector database, the population database and the LGSP',
    },
    servers: [{ url: serverUrl }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { ...schemaComponents, ...PARTICIPANT_SCHEMAS, AuditLine: AUDIT_LINE, File: FILE_SCHEMA },
      securitySchemes: {
        accessToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'From /oauth2/token, with `private_key_jwt`; a token bound to a key goes under the scheme DPoP with a proof.',
        },
      },
    },
  };
}

const AUDIT_LINE = { $ref: '#/components/schemas/AuditEvent' };

function operationOf(route: Route): JsonSchema {
  const parameters = (route.parameters ?? []).map(({ required = false, ...parameter }) => ({ ...parameter, required }));
  return {
    operationId: route.operationId,
    summary: route.summary,
    tags: [route.tag],
    ...(route.needs && { description: `Needs the right \`${route.needs}\`.` }),
    security: route.access === 'bearer' ? [{ accessToken: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && {
      requestBody: { required: route.body.required ?? false, content: contentOf(route.body.content) },
    }),
    responses: responsesOf(route),
  };
}

function responsesOf(route: Route): JsonSchema {
  const responses: Record<string, unknown> = {};
  const codes = [
    ...ALWAYS,
    ...(route.access === 'bearer' || route.path === '/metrics' ? WITH_TOKEN : []),
    ...(route.access === 'public' && route.limited === true
      ? (['ERR_AUTH_ASSERTION_INVALID', 'ERR_AUTH_FORBIDDEN', 'ERR_REQUEST_TOO_MANY'] as const)
      : []),
    ...(route.body ? WITH_BODY : []),
    ...(route.path.includes('{') ? (['ERR_REQUEST_NOT_FOUND'] as const) : []),
  ];
  for (const code of codes) {
    const { status, title } = CATALOGUE[code];
    responses[status] = { description: title.en, content: PROBLEM };
  }
  for (const [status, { description, content }] of Object.entries(route.answers)) {
    const own = content ? contentOf(content) : Number(status) >= 400 ? PROBLEM : undefined;
    responses[status] = { description, ...(own && { content: own }) };
  }
  return responses;
}

const contentOf = (content: Readonly<Record<string, JsonSchema>>): JsonSchema =>
  Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]));
