import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError } from '@lienthong/core';
import { createMetrics } from '../metrics/metrics.js';
import type { Metrics } from '../metrics/metrics.js';
import { issuerOf } from '../security/issuer.js';
import { createParticipants } from '../security/participants.js';
import type { Participants } from '../security/participants.js';
import { createProofOfPossession } from '../security/proof-of-possession.js';
import { createSingleUse } from '../security/single-use.js';
import { createTokens } from '../security/tokens.js';
import type { Services } from '../services.js';
import { answerConnectionFault } from './connection-fault.js';
import { createApp } from './create-app.js';
import type { HttpContext } from './http-context.js';
import { httpSettingsOf } from './http-settings.js';
import type { Route } from './route.js';

export interface HttpServer {
  /**
   * Begins to listen where the configuration says.
   * @returns the address: `url` as callers on this machine reach it.
   * @throws {ConfigError} ERR_CONFIG_INVALID — the address is taken or not ours.
   */
  listen(): Promise<{ readonly url: string; readonly port: number }>;
  /** Takes no new request, lets those under way end, then closes; cuts off what takes longer. */
  close(graceMs?: number): Promise<void>;
  readonly routes: readonly Route[];
}

export interface HttpServerParts {
  readonly participants?: Participants;
  readonly metrics?: Metrics;
}

const CHECK_TIMEOUTS_EVERY_MS = 1_000;
const KEEP_ALIVE_MS = 30_000;
const CLOSE_GRACE_MS = 10_000;

/** @param parts what the caller shares with others; made here where absent. */
export function createHttpServer(services: Services, parts: HttpServerParts = {}): HttpServer {
  const settings = httpSettingsOf(services.configuration);
  let port = settings.port;
  let issuer = issuerOf(settings.publicUrl, settings.host, port);
  let isClosing = false;

  const participants = parts.participants ?? createParticipants(services.store, services.clock);
  const { store, clock } = services;
  const singleUse = createSingleUse(clock);
  const possession = createProofOfPossession({ store, clock, singleUse });
  const context: HttpContext = {
    services,
    settings,
    participants,
    metrics: parts.metrics ?? createMetrics(services.store),
    possession,
    singleUse,
    tokens: createTokens(services, participants, {
      issuer: () => issuer,
      lifetimeSeconds: settings.tokenLifetimeSeconds,
      possession,
      singleUse,
    }),
    issuer: () => issuer,
  };
  const app = createApp(context, () => isClosing);

  const handle = app.express as unknown as (request: IncomingMessage, response: ServerResponse) => void;
  const server = createServer(
    {
      headersTimeout: Math.min(settings.headersTimeoutMs, settings.requestTimeoutMs),
      requestTimeout: settings.requestTimeoutMs,
      connectionsCheckingInterval: CHECK_TIMEOUTS_EVERY_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      requireHostHeader: true,
      insecureHTTPParser: false,
    },
    handle,
  );
  server.maxConnections = settings.connections;
  server.on('clientError', (fault: NodeJS.ErrnoException, socket) => answerConnectionFault(fault, socket));
  // Who asks before sending a large body is told no before a byte of it; who is told yes sends it.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    const largest = Math.max(settings.bodyBytes, settings.fileBytes);
    if (Number(request.headers['content-length'] ?? 0) <= largest) response.writeContinue();
    handle(request, response);
  });

  async function listen(): Promise<{ url: string; port: number }> {
    await new Promise<void>((resolve, reject) => {
      const failed = (cause: NodeJS.ErrnoException): void => reject(cannotListen(settings.host, port, cause));
      server.once('error', failed);
      server.listen({ host: settings.host, port }, () => {
        server.off('error', failed);
        resolve();
      });
    });
    port = (server.address() as AddressInfo).port;
    issuer = issuerOf(settings.publicUrl, settings.host, port);
    return { url: issuerOf(undefined, settings.host, port).url, port };
  }

  async function close(graceMs = CLOSE_GRACE_MS): Promise<void> {
    isClosing = true;
    if (!server.listening) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(timer);
    context.metrics.registry.clear();
  }

  return { listen, close, routes: app.routes };
}

function cannotListen(host: string, port: number, cause: NodeJS.ErrnoException): ConfigError {
  const reason = cause.code ?? 'unknown';
  return new ConfigError('ERR_CONFIG_INVALID', {
    message: {
      vi: `Không mở được cổng ${host}:${port} (${reason}); hãy đổi /listen hoặc dừng chương trình đang dùng cổng này`,
      en: `Cannot listen on ${host}:${port} (${reason}); change /listen or stop the program that uses it`,
    },
    details: { pointer: '/listen', reason },
    cause,
  });
}
