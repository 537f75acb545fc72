import express from 'express';
import type { Express, NextFunction, Request, Response } from 'express';
import { ConfigError, RequestError } from '@lienthong/core';
import { createAuthenticator } from '../security/authenticate.js';
import { createRefusals } from '../security/refusals.js';
import { bearer } from './bearer.js';
import type { Authenticate } from './bearer.js';
import { stateOf } from './call.js';
import { fixedHeaders } from './fixed-headers.js';
import type { HttpContext } from './http-context.js';
import { problemHandler } from './problem-handler.js';
import { createRateLimits } from './rate-limits.js';
import type { RateLimits } from './rate-limits.js';
import { expressPath } from './route.js';
import type { Route } from './route.js';
import { allRoutes } from './routes.js';

export interface App {
  readonly express: Express;
  readonly routes: readonly Route[];
}

/**
 * The Express application. One function stands before the routes and one behind them: what runs on each request is kept
 * to what each request needs.
 * @param isClosing whether the gateway is shutting down.
 */
export function createApp(context: HttpContext, isClosing: () => boolean): App {
  const { services, settings, tokens, participants, possession } = context;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', false);
  trustProxies(app, settings.trustedProxies);

  const limits = createRateLimits(settings);
  const authenticator = createAuthenticator({ tokens, participants, possession, clock: services.clock });
  const authenticate = bearer(authenticator, limits, () => context.issuer());
  const routes = allRoutes(context, authenticate);

  app.use(arrival(context, isClosing));
  for (const route of routes) app[route.method](expressPath(route.path), handlerOf(route, authenticate, limits));
  for (const [path, methods] of methodsByPath(routes)) app.all(expressPath(path), otherMethod(path, methods));
  app.use((_request: Request, _response: Response, next: NextFunction) => {
    next(new RequestError('ERR_REQUEST_NOT_FOUND'));
  });
  const { store, clock, hashing, log, keys } = services;
  app.use(problemHandler({ log, refusals: createRefusals({ store, clock, hashing, log, key: keys.indexKey }) }));
  return { express: app, routes };
}

/** @throws {ConfigError} ERR_CONFIG_INVALID — one of them is no address or network. */
function trustProxies(app: Express, proxies: readonly string[]): void {
  try {
    app.set('trust proxy', proxies.length > 0 ? [...proxies] : false);
  } catch (cause) {
    throw new ConfigError('ERR_CONFIG_INVALID', {
      message: {
        vi: '/trustedProxies phải gồm các địa chỉ IP hoặc mạng dạng CIDR, ví dụ 10.0.0.0/8',
        en: '/trustedProxies must hold IP addresses or networks in CIDR form, e.g. 10.0.0.0/8',
      },
      details: { pointer: '/trustedProxies' },
      cause,
    });
  }
}

/** What happens to every request, whoever asks and whatever for. */
function arrival({ settings, metrics }: HttpContext, isClosing: () => boolean) {
  const headers = fixedHeaders(settings.publicUrl?.startsWith('https:') ?? false);
  return (request: Request, response: Response, next: NextFunction): void => {
    const startMs = performance.now();
    for (const [name, value] of headers) response.setHeader(name, value);
    response.once('finish', () => {
      const seconds = (performance.now() - startMs) / 1000;
      metrics.answered(stateOf(response).route, request.method, response.statusCode, seconds);
    });
    if (isClosing()) {
      response.setHeader('connection', 'close');
      next(new RequestError('ERR_REQUEST_SHUTTING_DOWN'));
      return;
    }
    next();
  };
}

function handlerOf(route: Route, authenticate: Authenticate, limits: RateLimits) {
  return async (request: Request, response: Response): Promise<void> => {
    stateOf(response).route = route.path;
    if (route.access === 'bearer') {
      const participant = await authenticate(request, response);
      await route.handle({ request, response, participant });
      return;
    }
    if (route.limited === true) await limits.byAddress(request, response);
    await route.handle({ request, response });
  };
}

function methodsByPath(routes: readonly Route[]): ReadonlyMap<string, readonly string[]> {
  const methods = new Map<string, string[]>();
  for (const { path, method } of routes) {
    const known = methods.get(path) ?? [];
    known.push(method.toUpperCase(), ...(method === 'get' ? ['HEAD'] : []));
    methods.set(path, known);
  }
  return methods;
}

function otherMethod(path: string, methods: readonly string[]) {
  const allow = [...methods, 'OPTIONS'].join(', ');
  return (request: Request, response: Response): void => {
    stateOf(response).route = path;
    response.setHeader('allow', allow);
    if (request.method !== 'OPTIONS') throw new RequestError('ERR_REQUEST_METHOD', { details: { allow: methods } });
    response.writeHead(204);
    response.end();
  };
}
