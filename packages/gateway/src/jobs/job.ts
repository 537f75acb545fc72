import type { Log } from '@lienthong/core';

/** What a job does when its time comes; the scheduler sees to the lock, the history and the audit. */
export interface Job {
  /**
   * @returns counts and identifiers for the run's history; never a person's data.
   * @throws {ExchangeError} what stopped it; the run is kept as failed.
   */
  run(context: { readonly log: Log; readonly signal: AbortSignal }): Promise<Readonly<Record<string, unknown>>>;
}
