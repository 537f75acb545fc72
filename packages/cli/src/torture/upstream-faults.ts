/**
 * What the targets do wrong all along, in the form of a fault file: answers lost after the work was done, resets, server
 * errors, answers that are no JSON, time-outs, requests to slow down.
 */
export const UPSTREAM_FAULTS = {
  seed: 20_260_105,
  rules: [
    { system: 'sector-db', match: { share: 0.03 }, phase: 'after', fault: { kind: 'reset' } },
    { system: 'sector-db', match: { share: 0.04 }, fault: { kind: 'status', status: 503 } },
    { system: 'sector-db', match: { share: 0.02 }, fault: { kind: 'malformed' } },
    { system: 'lgsp-oauth2', match: { share: 0.03 }, phase: 'after', fault: { kind: 'reset' } },
    { system: 'lgsp-oauth2', match: { share: 0.02 }, fault: { kind: 'throttle', retryAfterSeconds: 1 } },
    { system: 'lgsp-oauth2', match: { share: 0.01 }, fault: { kind: 'timeout' } },
  ],
} as const;
