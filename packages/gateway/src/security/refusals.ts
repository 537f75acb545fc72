import type { AuditDraft, Clock, Hashing, Log, Store } from '@lienthong/core';

/** A request that was turned away before it became an exchange. */
export interface Refusal {
  /** Stable code of the error. */
  readonly code: string;
  /** Participant id where it is known. */
  readonly participantId?: string;
  /** Network address; kept as a keyed digest. */
  readonly address: string;
  readonly method: string;
  /** Path of the route, without values. */
  readonly route: string;
}

export interface Refusals {
  /** Audits a refusal unless its client, or all clients together, have been audited too often of late. Never throws. */
  record(event: 'request.refused' | 'token.refused', refusal: Refusal): Promise<void>;
}

const CLIENT_BURST = 10;
const CLIENT_EVERY_MS = 10_000;
const ALL_BURST = 200;
const ALL_EVERY_MS = 500;
const CLIENTS_KEPT = 10_000;

/**
 * Audits refusals without letting an attacker fill the disk: a bucket a client, one over all, and the number of those
 * left out in the next event of the client.
 */
export function createRefusals(ports: {
  readonly store: Store;
  readonly clock: Clock;
  readonly hashing: Hashing;
  readonly log: Log;
  /** Keys the digest of addresses. */
  readonly key: Uint8Array;
}): Refusals {
  const { store, clock, hashing, log, key } = ports;
  const all = createBucket(ALL_BURST, ALL_EVERY_MS, clock.now());
  const clients = new Map<string, Bucket>();

  function bucketOf(client: string): Bucket {
    const known = clients.get(client);
    if (known) return known;
    if (clients.size >= CLIENTS_KEPT) clients.delete(clients.keys().next().value!);
    const bucket = createBucket(CLIENT_BURST, CLIENT_EVERY_MS, clock.now());
    clients.set(client, bucket);
    return bucket;
  }

  async function record(event: 'request.refused' | 'token.refused', refusal: Refusal): Promise<void> {
    const bucket = bucketOf(refusal.participantId ?? refusal.address);
    const nowMs = clock.now();
    if (!bucket.has(nowMs) || !all.has(nowMs)) {
      bucket.leftOut += 1;
      return;
    }
    bucket.take();
    all.take();
    const draft: AuditDraft = {
      event,
      actor: refusal.participantId ?? 'anonymous',
      details: {
        code: refusal.code,
        method: refusal.method,
        route: refusal.route,
        client: Buffer.from(hashing.hmacSha256(key, 'address', refusal.address))
          .toString('base64url')
          .slice(0, 16),
        ...(bucket.leftOut > 0 && { leftOut: bucket.leftOut }),
      },
    };
    bucket.leftOut = 0;
    try {
      await store.commit({ writes: [], events: [draft] });
    } catch (error) {
      log.error({ code: (error as { code?: unknown }).code, event }, 'a refusal could not be audited');
    }
  }

  return { record };
}

interface Bucket {
  leftOut: number;
  has(nowMs: number): boolean;
  take(): void;
}

function createBucket(burst: number, everyMs: number, startMs: number): Bucket {
  let tokens = burst;
  let atMs = startMs;
  return {
    leftOut: 0,
    has(nowMs) {
      tokens = Math.min(burst, tokens + Math.max(0, nowMs - atMs) / everyMs);
      atMs = nowMs;
      return tokens >= 1;
    },
    take() {
      tokens -= 1;
    },
  };
}
