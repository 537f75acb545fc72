import { Router } from 'express';

/** A version of a record that arrived at a system. */
export interface Arrival {
  readonly recordId: string;
  readonly version: number;
  readonly event: string;
  /** Whether the system took it; false for a version that is not newer and for a rejected one. Default true. */
  readonly isTaken?: boolean;
  /** Id of the delivery or batch, the same on every attempt. */
  readonly deliveryId?: string;
  /** Digest of the payload. */
  readonly digest?: string;
}

/** What a system says it has seen of a record. */
export interface InspectedRecord {
  readonly recordId: string;
  /** How often it arrived, repeats included. */
  readonly times: number;
  /** In the order of arrival. */
  readonly arrivals: readonly Omit<Arrival, 'recordId'>[];
}

export interface InspectionReport {
  readonly system: string;
  readonly requests: number;
  readonly requestsByOperation: Readonly<Record<string, number>>;
  /** Faults given on purpose, by kind. */
  readonly faults: Readonly<Record<string, number>>;
  readonly arrivals: number;
  readonly distinctRecords: number;
  /** Arrivals whose version was lower than one that had arrived before: order was broken. */
  readonly outOfOrder: number;
  /** Arrivals of a record and version seen before, by whether the delivery id was the same. */
  readonly duplicates: { readonly sameId: number; readonly otherId: number };
  /** Distinct values noted under a name (`idempotencyKeys`, `signatures`, …) with how often each came. */
  readonly noted: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Absent when the report was asked for with `?records=false`. */
  readonly records?: readonly InspectedRecord[];
}

const MAX_NOTED_VALUES = 100_000;

/** What one system has received since the start or the last reset. */
export class SystemInspection {
  readonly system: string;
  #requests = 0;
  #operations = new Map<string, number>();
  #faults = new Map<string, number>();
  #noted = new Map<string, Map<string, number>>();
  #records = new Map<string, Omit<Arrival, 'recordId'>[]>();
  #arrivals = 0;
  #outOfOrder = 0;
  #sameId = 0;
  #otherId = 0;

  constructor(system: string) {
    this.system = system;
  }

  /** Counts a request; the sandbox does this for every system. */
  requested(operation: string): void {
    this.#requests++;
    count(this.#operations, operation);
  }

  /** Counts a fault that was given; the sandbox does this for every system. */
  faulted(kind: string): void {
    count(this.#faults, kind);
  }

  /** Notes a value under a name, e.g. `noted('idempotencyKeys', key)`; never a person's data. */
  note(name: string, value: string): void {
    const values = this.#noted.get(name) ?? new Map<string, number>();
    this.#noted.set(name, values);
    if (values.has(value) || values.size < MAX_NOTED_VALUES) count(values, value);
  }

  /** Notes that a version of a record arrived. */
  arrived({ recordId, ...arrival }: Arrival): void {
    const before = this.#records.get(recordId) ?? [];
    const twin = before.find((other) => other.version === arrival.version);
    if (twin !== undefined) {
      if (twin.deliveryId === arrival.deliveryId) this.#sameId++;
      else this.#otherId++;
    }
    if (before.some((other) => other.version > arrival.version)) this.#outOfOrder++;
    before.push(arrival);
    this.#records.set(recordId, before);
    this.#arrivals++;
  }

  /** @param withRecords whether to list every record with its arrivals. */
  report(withRecords = true): InspectionReport {
    return {
      system: this.system,
      requests: this.#requests,
      requestsByOperation: Object.fromEntries(this.#operations),
      faults: Object.fromEntries(this.#faults),
      arrivals: this.#arrivals,
      distinctRecords: this.#records.size,
      outOfOrder: this.#outOfOrder,
      duplicates: { sameId: this.#sameId, otherId: this.#otherId },
      noted: Object.fromEntries([...this.#noted].map(([name, values]) => [name, Object.fromEntries(values)])),
      ...(withRecords && {
        records: [...this.#records].map(([recordId, arrivals]) => ({ recordId, times: arrivals.length, arrivals })),
      }),
    };
  }

  /** Forgets what arrived; what the system holds stays. */
  reset(): void {
    this.#requests = this.#arrivals = this.#outOfOrder = this.#sameId = this.#otherId = 0;
    for (const map of [this.#operations, this.#faults, this.#noted, this.#records]) map.clear();
  }
}

/** `GET /` lists systems, `GET /{system}` reports (`?records=false` for counts only), `DELETE /[{system}]` resets. */
export function inspectionRouter(inspections: ReadonlyMap<string, SystemInspection>): Router {
  const router = Router();
  router.get('/', (_request, response) => {
    response.json({ systems: [...inspections.values()].map((inspection) => inspection.report(false)) });
  });
  router.delete('/', (_request, response) => {
    for (const inspection of inspections.values()) inspection.reset();
    response.status(204).end();
  });
  router.get('/:system', (request, response) => {
    const inspection = inspections.get(request.params.system);
    if (inspection === undefined) response.status(404).json({ error: 'no such system' });
    else response.json(inspection.report(request.query['records'] !== 'false'));
  });
  router.delete('/:system', (request, response) => {
    const inspection = inspections.get(request.params.system);
    inspection?.reset();
    response.status(inspection === undefined ? 404 : 204).end();
  });
  return router;
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
