import type { Statements } from './statements.js';

/** Running counts of deliveries and identities, so that nobody ever counts a table. */
export interface Tally {
  countDelivery(target: string, state: string, delta: 1 | -1): void;
  countIdentity(school: string, commune: string, status: string, delta: 1 | -1): void;
  /** Where the changes stand now; `revertTo` forgets what came later. */
  mark(): number;
  revertTo(mark: number): void;
  /** Writes the changes of the group. */
  flush(): void;
}

interface Change {
  readonly table: 'delivery' | 'identity';
  readonly key: readonly string[];
  readonly delta: number;
}

export function createTally(statements: Statements): Tally {
  const upserts = {
    delivery: statements(
      `INSERT INTO delivery_count (target, state, count) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET count = count + excluded.count`,
    ),
    identity: statements(
      `INSERT INTO identity_count (school, commune, status, count) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET count = count + excluded.count`,
    ),
  };
  const changes: Change[] = [];
  return {
    countDelivery: (target, state, delta) => void changes.push({ table: 'delivery', key: [target, state], delta }),
    countIdentity: (school, commune, status, delta) =>
      void changes.push({ table: 'identity', key: [school, commune, status], delta }),
    mark: () => changes.length,
    revertTo: (mark) => void (changes.length = mark),
    flush() {
      const sums = new Map<string, { change: Change; sum: number }>();
      for (const change of changes) {
        const name = `${change.table}\0${change.key.join('\0')}`;
        const kept = sums.get(name);
        if (kept === undefined) sums.set(name, { change, sum: change.delta });
        else kept.sum += change.delta;
      }
      for (const { change, sum } of sums.values()) {
        if (sum !== 0) upserts[change.table].run(...change.key, sum);
      }
      changes.length = 0;
    },
  };
}
