import { isoTime, makeCheckpoint } from '@lienthong/core';
import type { PipelinePorts } from './pipeline/ports.js';

export interface Checkpoints {
  /** Signs where the chain stands, unless it has not moved. */
  make(): Promise<void>;
  start(): void;
  /** Makes no further one; resolves when none is being made. */
  stop(): Promise<void>;
}

const DEFAULT_EVERY_MS = 60_000;

/** Signs the head of the audit chain on a schedule, so that a cut tail shows. */
export function createCheckpoints(ports: PipelinePorts): Checkpoints {
  let timer: NodeJS.Timeout | undefined;
  let lastHead = '';
  let making: Promise<void> = Promise.resolve();

  /** One after the other: whoever asks gets one that is not older than the question. */
  function make(): Promise<void> {
    const made = making.then(makeOne);
    making = made.catch(() => undefined);
    return made;
  }

  async function makeOne(): Promise<void> {
    const head = await ports.store.chainHead();
    if (head.head === lastHead) return;
    const others = (await ports.store.chainHeads()).filter((other) => other.chain !== head.chain);
    const checkpoint = await makeCheckpoint(head, others, isoTime(ports.clock.now()), (payload) =>
      ports.keys.sign(payload, 'checkpoint'),
    );
    await ports.store.commit({ writes: [{ type: 'put-checkpoint', checkpoint }], events: [] });
    lastHead = head.head;
  }

  return {
    make,
    start() {
      timer = setInterval(() => {
        make().catch((error: unknown) => ports.log.error({ err: error }, 'no checkpoint could be made'));
      }, ports.configuration.checkpoints?.everyMs ?? DEFAULT_EVERY_MS);
      timer.unref();
    },
    stop() {
      clearInterval(timer);
      return making;
    },
  };
}
