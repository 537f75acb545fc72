import type { Clock, Hashing, Log, QueueEngine, Store } from '@lienthong/core';
import type { Configuration } from '@lienthong/schemas';
import type { GatewayKeys } from '../services.js';

/** What the stages of both pipelines may use. */
export interface PipelinePorts {
  readonly configuration: Configuration;
  readonly store: Store;
  readonly queue: QueueEngine;
  readonly keys: GatewayKeys;
  readonly hashing: Hashing;
  readonly clock: Clock;
  readonly log: Log;
  /** A new id that sorts by time. */
  newId(): string;
}
