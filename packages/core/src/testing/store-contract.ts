import { auditContract } from './store-contract/audit-contract.js';
import { claimContract } from './store-contract/claim-contract.js';
import { deliveryContract } from './store-contract/delivery-contract.js';
import { erasureContract } from './store-contract/erasure-contract.js';
import { intakeContract } from './store-contract/intake-contract.js';
import { listContract } from './store-contract/list-contract.js';
import { orderContract } from './store-contract/order-contract.js';
import { registerContract } from './store-contract/register-contract.js';
import type { StoreRun, WithStore } from './store-contract/store-run.js';
import type { SuiteTools } from './suite-tools.js';

export type { StoreRun };

export interface StoreSubject {
  open(): Promise<StoreRun>;
}

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
      erasureContract,
    ]) {
      part(tools, withStore);
    }
  });
}
