import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createGatewayClient, type GatewayClient } from '@lienthong/adapters/gateway';
import { generateSigningKey, publicJwk } from '@lienthong/core';
import type { Child } from '../children/start-child.js';
import { startSandbox, startServe, type SystemUrls } from '../children/start-systems.js';
import { connectOperator } from '../operate/operator-client.js';
import { SANDBOX_SECRET_VARIABLE, sandboxConfiguration } from '../serve/sandbox-configuration.js';
import { UPSTREAM_FAULTS } from './upstream-faults.js';

const PARTICIPANT = 'torture';
/** Deliveries try on until they succeed: a target that is broken for a while must not leave dead letters. */
const DELIVERY = {
  attempts: 1_000,
  timeoutMs: 2_000,
  backoff: { initialMs: 50, maxMs: 1_000 },
  breaker: { failures: 1_000, halfOpenAfterMs: 200 },
};

/** Disposable engines: a gateway on a data directory of its own, with the sandbox's systems as its targets. */
export interface Stage {
  readonly folder: string;
  readonly urls: SystemUrls;
  /** Where the gateway of today listens. */
  url(): string;
  client(): GatewayClient;
  /** Ends the gateway as a crash would, and starts it again on the same data. @returns milliseconds until it answered. */
  killAndRestart(): Promise<number>;
  close(): Promise<void>;
}

/** @throws {ConfigError} a process did not start. */
export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-torture-'));
  const faults = path.join(folder, 'faults.json');
  await writeFile(faults, JSON.stringify(UPSTREAM_FAULTS));
  const sandbox = await startSandbox(['--faults', faults]);
  const secret = { [SANDBOX_SECRET_VARIABLE]: randomBytes(16).toString('hex') };
  const configuration = path.join(folder, 'gateway.json');
  await writeFile(configuration, JSON.stringify(configurationOf(sandbox.urls, path.join(folder, 'data'))));
  let gateway = await startServe(configuration, secret);
  const privateKey = await register(path.join(folder, 'data'));

  async function killAndRestart(): Promise<number> {
    await gateway.child.kill();
    const startMs = performance.now();
    gateway = await startServe(configuration, secret);
    return Math.round(performance.now() - startMs);
  }

  return {
    folder,
    urls: sandbox.urls,
    url: () => gateway.url,
    client: () =>
      createGatewayClient({
        baseUrl: gateway.url,
        participantId: PARTICIPANT,
        privateKey,
        attempts: { attempts: 1 },
        timeoutMs: 10_000,
      }),
    killAndRestart,
    async close() {
      await stopAll([gateway.child, sandbox.child]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const stopAll = async (children: readonly Child[]): Promise<void> => {
  for (const child of children) await child.stop();
};

function configurationOf(urls: SystemUrls, dataDirectory: string): object {
  const { targets, routes } = sandboxConfiguration(urls);
  const { population: _, ...receivers } = targets;
  return {
    listen: { host: '127.0.0.1', port: 0 },
    dataDirectory,
    log: { level: 'error' },
    limits: { requestsPerMinute: 1_000_000, unauthenticatedRequestsPerMinute: 100_000 },
    targets: Object.fromEntries(
      Object.entries(receivers).map(([name, target]) => [name, { ...target, delivery: DELIVERY }]),
    ),
    routes,
  };
}

async function register(dataDirectory: string): Promise<Readonly<Record<string, unknown>>> {
  const privateKey = (await generateSigningKey()) as Record<string, unknown>;
  const operator = await connectOperator(dataDirectory);
  await operator.post('/v1/participants', {
    participantId: PARTICIPANT,
    name: 'Torture',
    type: 'vendor',
    jwks: { keys: [await publicJwk(privateKey)] },
    rights: ['submit', 'operate'].map((operation) => ({ operation, kinds: ['*'], schools: ['*'] })),
  });
  return privateKey;
}
