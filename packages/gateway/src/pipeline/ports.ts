import type { Clock, Hashing, Log, QueueEngine, Store, StoredParticipant } from '@lienthong/core';
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
  /** A participant as of now, with every school that its rights reach named. */
  findParticipant(participantId: string): Promise<StoredParticipant | undefined>;
  /** A new id that sorts by time. */
  newId(): string;
}
