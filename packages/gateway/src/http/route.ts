import type { Operation } from '../security/authorize.js';
import type { Call, KnownCall } from './call.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description: string;
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

/** An answer by media type; no content for an empty one. */
export interface Answer {
  readonly description: string;
  readonly content?: Readonly<Record<string, JsonSchema>>;
}

/** What a route says of itself: from this the server is wired and `/openapi.json` is written, so they cannot differ. */
export interface RouteDescription {
  readonly method: 'get' | 'post';
  /** In OpenAPI's form: `/v1/exchanges/{exchangeId}`. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly tag: string;
  /** The right that the caller needs; for the document, the handler enforces it. */
  readonly needs?: Operation;
  readonly parameters?: readonly Parameter[];
  readonly body?: { readonly content: Readonly<Record<string, JsonSchema>>; readonly required?: boolean };
  readonly answers: Readonly<Record<number, Answer>>;
}

/** A route that anybody may call. */
export interface PublicRoute extends RouteDescription {
  readonly access: 'public';
  /** Counted against the caller's address, for it costs a signature check or a commit. */
  readonly limited?: boolean;
  handle(call: Call): Promise<void> | void;
}

/** A route for those who bring an access token. */
export interface BearerRoute extends RouteDescription {
  readonly access: 'bearer';
  handle(call: KnownCall): Promise<void> | void;
}

export type Route = PublicRoute | BearerRoute;

/** Path as Express writes it. */
export const expressPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

export const text = (maxLength: number): JsonSchema => ({ type: 'string', minLength: 1, maxLength });

/** A page of items. */
export const pageOf = (items: JsonSchema): JsonSchema => ({
  type: 'object',
  required: ['items'],
  properties: {
    items: { type: 'array', items },
    cursor: { type: 'string', description: 'Where the next page begins.' },
  },
});

/** A reference to one of the published schemas. */
export const schemaRef = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

export const pathParameter = (name: string, description: string): Parameter => ({
  name,
  in: 'path',
  description,
  required: true,
  schema: text(200),
});

export const queryParameter = (name: string, description: string, schema: JsonSchema = text(500)): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});

/** The header with the sender's signature; needed where the participant is registered so. @param over what it signs. */
export const signatureParameter = (over: string): Parameter => ({
  name: 'X-JWS-Signature',
  in: 'header',
  description: `Detached JWS with the header members alg, kid, typ \`message\` and iat over ${over}; each is taken once.`,
  schema: text(2_048),
});

/** For participants whose rights name purposes. */
export const PURPOSE_PARAMETER = queryParameter(
  'purpose',
  'What for, where a right is for some purposes only.',
  text(64),
);
