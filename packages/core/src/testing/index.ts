export * from './fake-clock.js';
export * from './test-hashing.js';
