import path from 'node:path';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { nodeHashing } from '@lienthong/adapters/kit';
import { systemClock, type Clock, type Log } from '@lienthong/core';
import type { Configuration } from '@lienthong/schemas';
import { createCheckpoints } from './checkpoints.js';
import { createFiles } from './files/files.js';
import type { RowReader } from './files/row-reader.js';
import { threadedRowReader } from './files/threaded-row-reader.js';
import { createHttpServer } from './http/server.js';
import { createJobs } from './jobs/create-jobs.js';
import { createNewId } from './new-id.js';
import { createDispatch } from './pipeline/dispatch.js';
import { createIdentityChecks } from './pipeline/identity-checks.js';
import { createIntake } from './pipeline/intake.js';
import type { PipelinePorts } from './pipeline/ports.js';
import { createReplay } from './pipeline/replay.js';
import { createSubjects } from './pipeline/subjects.js';
import { readinessOf } from './readiness.js';
import { createDueList } from './queue/due-list.js';
import { openKeys } from './security/keys.js';
import { openMasterKeys } from './security/master-keys.js';
import { createParticipants, ensureOperator } from './security/participants.js';
import { createVault } from './security/vault.js';
import type { Services } from './services.js';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.js';
import { openTargets, type AnyAdapter } from './targets/open-targets.js';

export interface GatewayOptions {
  /** Checked, as `loadConfiguration` gives it. */
  readonly configuration: Configuration;
  /** Where keys and data live; made if absent, for its owner only. */
  readonly dataDirectory: string;
  readonly log: Log;
  readonly clock?: Clock;
  /** Further adapters, a vendor's own. */
  readonly adapters?: readonly AnyAdapter[];
  /** Master keys from elsewhere, a key service say, the one that seals first; by default as configured. */
  readonly masterKeys?: () => Promise<readonly Uint8Array[]>;
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
  // What was opened is closed in the opposite order, when the gateway stops and when it cannot start.
  const closers: (() => unknown)[] = [];
  // One that fails, on a full disk say, must not keep the store open and locked.
  const closeAll = async (): Promise<void> => {
    const faults: unknown[] = [];
    for (const close of closers.splice(0).reverse()) {
      try {
        await close();
      } catch (error) {
        faults.push(error);
      }
    }
    if (faults.length > 0) throw faults[0];
  };
  try {
    const { url, services } = await open(options, (close) => closers.push(close));
    let stopping: Promise<void> | undefined;
    return { url, services, stop: () => (stopping ??= closeAll()) };
  } catch (error) {
    await closeAll().catch(() => undefined); // why it did not start says more
    throw error;
  }
}

async function open(
  {
    configuration,
    dataDirectory,
    log,
    clock = systemClock,
    adapters = [],
    rowReader = threadedRowReader,
    masterKeys = async () => openMasterKeys(configuration, dataDirectory),
  }: GatewayOptions,
  onClose: (close: () => unknown) => void,
): Promise<Pick<Gateway, 'url' | 'services'>> {
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const keys = await openKeys(dataDirectory);
  const hashing = nodeHashing;
  const sealing = await masterKeys();
  const store = await openSqliteStore({
    file: path.join(dataDirectory, 'gateway.sqlite'),
    hashing,
    clock,
    log,
    gatewayId: configuration.gateway?.id ?? 'lienthong',
    sign: (payload, typ) => keys.sign(payload, typ),
    ...(sealing.length > 0 && { vault: createVault(sealing, hashing) }),
  });
  onClose(() => store.close());
  const targets = await openTargets(configuration, { adapters, clock, log });
  onClose(() => targets.close());

  const queue = createDueList({ clock, log });
  const participants = createParticipants(store, clock);
  const ports: PipelinePorts = {
    configuration,
    store,
    queue,
    keys,
    hashing,
    clock,
    log,
    newId: createNewId(clock, hashing),
    findParticipant: (participantId) => participants.find(participantId),
  };
  const identityTarget = configuration.identity?.target;
  const intake = createIntake(ports);
  const dispatch = createDispatch({ ...ports, targets: targets.open, identityTarget });
  const files = createFiles(ports, intake, rowReader);
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
    identityChecks: createIdentityChecks(ports, targets.open.get(identityTarget ?? '')),
    deliveries: createReplay(ports),
    subjects: createSubjects(ports),
    jobs,
    checkpoint: () => checkpoints.make(),
    readiness: () => readinessOf({ configuration, store, queue, dataDirectory, targets: targets.open }),
  };
  const say = (event: 'gateway.started' | 'gateway.stopped') =>
    store.commit({ writes: [], events: [{ event, actor: 'gateway', details: { targets: [...targets.open.keys()] } }] });

  await store.commit({
    writes: [],
    events: keys.generated.map((key) => ({ event: 'key.generated', actor: 'gateway', details: { ...key } })),
  });
  await say('gateway.started');
  onClose(async () => {
    await say('gateway.stopped');
    await checkpoints.make();
  });
  checkpoints.start();
  onClose(() => checkpoints.stop());
  await queue.start(() => dispatch.work());
  onClose(async () => {
    await queue.stop();
    await dispatch.stop();
  });
  await files.resume();
  onClose(() => {
    files.stop();
    return files.idle();
  });
  jobs.start();
  onClose(() => jobs.stop());
  await ensureOperator(participants, dataDirectory);
  const http = createHttpServer(services, { participants });
  const { url } = await http.listen();
  onClose(() => http.close());
  const runningFile = path.join(dataDirectory, RUNNING_FILE);
  await writeFile(runningFile, JSON.stringify({ url, issuer: configuration.publicUrl ?? url, pid: process.pid }), {
    mode: 0o600,
  });
  onClose(() => rm(runningFile, { force: true }));
  return { url, services };
}
