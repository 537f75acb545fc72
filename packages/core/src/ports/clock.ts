/** The time; injected so that tests never sleep. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** ISO 8601 UTC with milliseconds, the form of every `…At` field. */
export const isoTime = (epochMs: number): string => new Date(epochMs).toISOString();
