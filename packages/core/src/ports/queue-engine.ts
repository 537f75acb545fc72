/**
 * A queue engine wakes work; it holds no truth. The store's due-list says what is due, so a lost or doubled hint costs
 * a look and nothing else.
 */
export interface QueueEngine {
  /**
   * Begins to call `work` whenever a delivery may be due. Calls never overlap within one process.
   * @param work looks into the store and returns the epoch ms of the next due delivery, if it knows one.
   */
  start(work: () => Promise<number | undefined>): Promise<void>;
  /** Says that deliveries are due from `dueAtMs` on. Never throws. */
  notify(dueAtMs: number): void;
  /** Whether hints travel; `false` never stops intake. */
  healthy(): Promise<boolean>;
  /** Resolves when the running `work` has ended and no further one will begin. */
  stop(): Promise<void>;
}
