import type { Store } from '../ports/store.js';
import type { PublicKeySet } from '../trust/key-set.js';
import type { SignCompact } from '../trust/signature.js';
import type { FakeClock } from './fake-clock.js';
import { auditContract } from './store-contract/audit-contract.js';
import { claimContract } from './store-contract/claim-contract.js';
import { deliveryContract } from './store-contract/delivery-contract.js';
import { intakeContract } from './store-contract/intake-contract.js';
import { listContract } from './store-contract/list-contract.js';
import { orderContract } from './store-contract/order-contract.js';
import { registerContract } from './store-contract/register-contract.js';
import type { SuiteTools } from './suite-tools.js';

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

export interface StoreSubject {
  open(): Promise<StoreRun>;
}

/** Runs one test on a store of its own. */
export type WithStore = (body: (run: StoreRun) => Promise<void>) => () => Promise<void>;

/** What every store does; one line applies it: `storeContract({ describe, test, expect }, 'SQLite', subject)`. */
export function storeContract(tools: SuiteTools, name: string, subject: StoreSubject): void {
  const withStore: WithStore = (body) => async () => {
    const run = await subject.open();
    try {
      await body(run);
    } finally {
      await run.close();
    }
  };
  tools.describe(`${name} is a store`, () => {
    for (const part of [
      intakeContract,
      claimContract,
      deliveryContract,
      orderContract,
      listContract,
      registerContract,
      auditContract,
    ]) {
      part(tools, withStore);
    }
  });
}
