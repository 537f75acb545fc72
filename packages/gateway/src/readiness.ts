import { statfs } from 'node:fs/promises';
import type { QueueEngine, Store } from '@lienthong/core';
import type { Configuration } from '@lienthong/schemas';

/** Below this the store would soon refuse: better that a load balancer looks elsewhere and somebody is told. */
const LEAST_FREE_BYTES = 64 * 1024 * 1024;

/** One thing that the gateway depends on. */
export interface Part {
  readonly part: string;
  readonly ok: boolean;
  readonly detail?: string;
}

export interface ReadinessPorts {
  readonly configuration: Configuration;
  readonly store: Pick<Store, 'chainHead'>;
  readonly queue: Pick<QueueEngine, 'healthy'>;
  readonly dataDirectory: string;
  readonly targets: ReadonlyMap<string, unknown>;
  /** Room left for the data; asked of the file system by default. */
  readonly freeBytes?: (directory: string) => Promise<number>;
}

/** True answers about each part, asked now. */
export async function readinessOf(ports: ReadinessPorts): Promise<readonly Part[]> {
  const { configuration, store, queue, dataDirectory, targets, freeBytes = freeBytesOf } = ports;
  return [
    { part: 'store', ok: await answers(store.chainHead()) },
    { part: 'disk', ok: await hasRoom(freeBytes(dataDirectory)) },
    { part: 'queue', ok: await queue.healthy() },
    targetsPart(configuration, targets),
  ];
}

/** A target that routes name and nobody configured does not stop the gateway: its deliveries wait, and this says so. */
function targetsPart(configuration: Configuration, open: ReadonlyMap<string, unknown>): Part {
  const named = new Set((configuration.routes ?? []).flatMap(({ targets }) => targets));
  const waiting = [...named].filter((name) => !open.has(name));
  return {
    part: 'targets',
    ok: true,
    ...(waiting.length > 0 && { detail: `not configured, deliveries wait: ${waiting.join(', ')}` }),
  };
}

async function freeBytesOf(directory: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize;
}

const hasRoom = (free: Promise<number>): Promise<boolean> =>
  free.then(
    (bytes) => bytes >= LEAST_FREE_BYTES,
    () => false,
  );

const answers = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );
