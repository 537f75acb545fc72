import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Store } from '@lienthong/core';

/** What is counted. Labels are closed lists (routes, methods, states, targets): never a person, a school or a caller. */
export interface Metrics {
  /** Own registry: several gateways in one process do not mix. */
  readonly registry: Registry;
  /** A request was answered. @param route path of the route without values. */
  answered(route: string, method: string, status: number, seconds: number): void;
  /** Records of an exchange by what became of them. */
  recordsTaken(kind: string, outcome: string, count: number): void;
}

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * @param store asked for the deliveries by target and state when metrics are read, not before.
 */
export function createMetrics(store: Pick<Store, 'countDeliveries' | 'chainHead'>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'lienthong_' });

  const requests = new Counter({
    name: 'lienthong_http_requests_total',
    help: 'HTTP requests answered',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'lienthong_http_request_seconds',
    help: 'Time from the request to the end of its answer',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  });
  const records = new Counter({
    name: 'lienthong_records_total',
    help: 'Records submitted, by kind and outcome',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  new Gauge({
    name: 'lienthong_deliveries',
    help: 'Deliveries by target and state',
    labelNames: ['target', 'state'],
    registers,
    async collect() {
      this.reset();
      for (const { target, state, count } of await store.countDeliveries()) this.set({ target, state }, count);
    },
  });
  new Gauge({
    name: 'lienthong_audit_events',
    help: "Events in this gateway's audit chain",
    registers,
    async collect() {
      this.set((await store.chainHead()).count);
    },
  });

  // Labels are looked up once for each combination: this runs on every request.
  const counterOf = remember((key) => {
    const [route, method, status] = key.split(' ') as [string, string, string];
    return requests.labels({ route, method, status });
  });
  const histogramOf = remember((route) => durations.labels({ route }));
  const recordsOf = remember((key) => {
    const [kind, outcome] = key.split(' ') as [string, string];
    return records.labels({ kind, outcome });
  });

  return {
    registry,
    answered(route, method, status, seconds) {
      counterOf(`${route} ${method} ${status}`).inc();
      histogramOf(route).observe(seconds);
    },
    recordsTaken(kind, outcome, count) {
      recordsOf(`${kind} ${outcome}`).inc(count);
    },
  };
}

function remember<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
