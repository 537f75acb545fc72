import path from 'node:path';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { nodeHashing } from '@lienthong/adapters/kit';
import { systemClock, type Clock, type Log } from '@lienthong/core';
import type { Configuration } from '@lienthong/schemas';
import { v7 as uuid } from 'uuid';
import { createCheckpoints } from './checkpoints.js';
import { createFiles } from './files/files.js';
import type { RowReader } from './files/row-reader.js';
import { threadedRowReader } from './files/threaded-row-reader.js';
import { createHttpServer } from './http/server.js';
import { createJobs } from './jobs/create-jobs.js';
import { createDispatch } from './pipeline/dispatch.js';
import { createIdentityChecks } from './pipeline/identity-checks.js';
import { createIntake } from './pipeline/intake.js';
import type { PipelinePorts } from './pipeline/ports.js';
import { createReplay } from './pipeline/replay.js';
import { createDueList } from './queue/due-list.js';
import { openKeys } from './security/keys.js';
import type { Services } from './services.js';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.js';
import { BUILT_IN_ADAPTERS, openTargets, type AnyAdapter } from './targets/open-targets.js';

export interface GatewayOptions {
  readonly configuration: Configuration;
  /** Where keys and data live; made if absent, for its owner only. */
  readonly dataDirectory: string;
  readonly log: Log;
  readonly clock?: Clock;
  /** Further adapters, a vendor's own. */
  readonly adapters?: readonly AnyAdapter[];
  /** How workbooks are read; in a thread of its own by default. */
  readonly rowReader?: RowReader;
}

export interface Gateway {
  /** Base URL, once started. */
  readonly url: string;
  readonly services: Services;
  /** Stops taking requests, settles what is under way, signs a checkpoint, closes. */
  stop(): Promise<void>;
}

/** Where a running gateway says how to reach it; read by the commands that talk to it. */
export const RUNNING_FILE = 'gateway.json';

/**
 * Builds and starts a gateway: the only place that names concrete engines.
 * @throws {ConfigError} what is wrong with the configuration or the data directory.
 * @throws {StoreError} ERR_STORE_LOCKED — another process uses the data directory.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { configuration, dataDirectory, log, clock = systemClock } = options;
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const keys = await openKeys(dataDirectory);
  const hashing = nodeHashing;
  const store = await openSqliteStore({
    file: path.join(dataDirectory, 'gateway.sqlite'),
    hashing,
    clock,
    log,
    gatewayId: configuration.gateway?.id ?? 'lienthong',
    sign: (payload, typ) => keys.sign(payload, typ),
  });
  const queue = createDueList({ clock, log });
  const ports: PipelinePorts = { configuration, store, queue, keys, hashing, clock, log, newId: () => uuid() };
  const open = await openTargets(configuration, {
    adapters: [...BUILT_IN_ADAPTERS, ...(options.adapters ?? [])],
    clock,
    log,
  });

  const intake = createIntake(ports);
  const dispatch = createDispatch({ ...ports, targets: open.targets, identityTarget: configuration.identity?.target });
  const files = createFiles(ports, intake, options.rowReader ?? threadedRowReader);
  const jobs = createJobs(ports, files);
  const checkpoints = createCheckpoints(ports);
  const services: Services = {
    configuration,
    store,
    clock,
    hashing,
    log,
    keys,
    intake,
    files,
    identityChecks: createIdentityChecks(ports, open.targets.get(configuration.identity?.target ?? '')),
    deliveries: createReplay(ports),
    jobs,
    checkpoint: () => checkpoints.make(),
    readiness: async () => [
      { part: 'store', ok: await answers(store.chainHead()) },
      { part: 'queue', ok: await queue.healthy() },
    ],
  };

  const started = (event: 'gateway.started' | 'gateway.stopped') =>
    store.commit({ writes: [], events: [{ event, actor: 'gateway', details: { targets: [...open.targets.keys()] } }] });
  await started('gateway.started');
  await queue.start(() => dispatch.work());
  await files.resume();
  checkpoints.start();
  jobs.start();
  const http = await createHttpServer(services, dataDirectory);
  const url = await http.listen();
  const runningFile = path.join(dataDirectory, RUNNING_FILE);
  await writeFile(runningFile, JSON.stringify({ url, pid: process.pid }), { mode: 0o600 });

  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    files.stop();
    await Promise.all([http.close(), jobs.stop()]);
    await files.idle();
    await queue.stop();
    await dispatch.idle();
    checkpoints.stop();
    await started('gateway.stopped');
    await checkpoints.make();
    await open.close();
    await store.close();
    await rm(runningFile, { force: true });
  };
  return { url, services, stop: () => (stopping ??= stop()) };
}

const answers = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );
