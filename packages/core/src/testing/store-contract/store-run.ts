import type { Store } from '../../ports/store.js';
import type { PublicKeySet } from '../../trust/key-set.js';
import type { SignCompact } from '../../trust/signature.js';
import type { FakeClock } from '../fake-clock.js';

/** A store to be tested: empty when opened. */
export interface StoreRun {
  /** The store as it is open now. */
  readonly store: Store;
  readonly clock: FakeClock;
  /** Keys that the store's `sign` is checked with. */
  readonly jwks: PublicKeySet;
  readonly sign: SignCompact;
  /** Closes in order, opens again. */
  reopen(): Promise<void>;
  /** Opens again what a process killed at this moment would leave. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Runs one test on a store of its own. */
export type WithStore = (body: (run: StoreRun) => Promise<void>) => () => Promise<void>;
