export * from './adapter-contract.js';
export type { AdapterSubject } from './adapter-trial.js';
export * from './fake-clock.js';
export * from './fake-http.js';
export * from './queue-contract.js';
export type { Matchers, SuiteTools } from './suite-tools.js';
export * from './test-hashing.js';
export * from './store-contract.js';
