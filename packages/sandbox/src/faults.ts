import { readFile } from 'node:fs/promises';
import { ConfigError } from '@lienthong/core';
import { faultsProblem } from './faults-check.js';

/** Faults to give on purpose; the form of a fault file. */
export interface Faults {
  /** The first rule that fits a request decides; later ones do not see it. */
  readonly rules: readonly FaultRule[];
  /** Start of the pseudo-random series behind `match.share`. Default 1. */
  readonly seed?: number;
}

export interface FaultRule {
  /** Name of a system, or `*`. */
  readonly system: string;
  /** Only this operation, in the system's words. */
  readonly operation?: string;
  readonly match?: FaultMatch;
  /** How often the rule may strike. Default: without limit. */
  readonly times?: number;
  /** `after`: the system does its work, then its answer is lost or replaced. Default `before`. */
  readonly phase?: 'before' | 'after';
  readonly fault: Fault;
}

/** All given members must hold; requests are counted for each rule among those of its system, operation and record. */
export interface FaultMatch {
  /** The n-th request only, from 1. */
  readonly nth?: number;
  /** Every n-th request. */
  readonly every?: number;
  /** A share of requests, above 0 to 1. */
  readonly share?: number;
  /** Requests that carry this record. */
  readonly recordKey?: string;
}

export type Fault =
  | { readonly kind: 'latency'; readonly ms: number }
  | { readonly kind: 'status'; readonly status: number; readonly body?: string }
  | { readonly kind: 'error-in-200'; readonly code?: string; readonly message?: string }
  | { readonly kind: 'malformed'; readonly body?: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'throttle'; readonly retryAfterSeconds: number; readonly status?: 429 | 503 }
  | { readonly kind: 'reset' };

export const NO_FAULTS: Faults = { rules: [] };

/** Decides which request gets which fault. */
export class FaultPlan {
  readonly #rules: readonly { readonly rule: FaultRule; seen: number; struck: number }[];
  #random: number;

  constructor(faults: Faults) {
    this.#rules = faults.rules.map((rule) => ({ rule, seen: 0, struck: 0 }));
    this.#random = faults.seed ?? 1;
  }

  /** The rule that strikes this request, if one does; counts the request. */
  strike(system: string, operation: string | undefined, recordKeys: readonly string[]): FaultRule | undefined {
    for (const state of this.#rules) {
      const { rule } = state;
      const key = rule.match?.recordKey;
      if (rule.system !== '*' && rule.system !== system) continue;
      if (rule.operation !== undefined && rule.operation !== operation) continue;
      if (key !== undefined && !recordKeys.includes(key)) continue;
      state.seen++;
      if (state.struck >= (rule.times ?? Infinity) || !this.#isDue(rule.match, state.seen)) continue;
      state.struck++;
      return rule;
    }
    return undefined;
  }

  #isDue({ nth, every, share }: FaultMatch = {}, seen: number): boolean {
    if (nth !== undefined && seen !== nth) return false;
    if (every !== undefined && seen % every !== 0) return false;
    return share === undefined || this.#nextRandom() < share;
  }

  /** A fixed series (Lehmer), so that a run with the same seed gives the same faults. */
  #nextRandom(): number {
    this.#random = (48_271 * this.#random) % 2_147_483_647;
    return this.#random / 2_147_483_647;
  }
}

/**
 * Checks a value from outside.
 * @throws {ConfigError} ERR_CONFIG_INVALID naming the place, e.g. `rules[2].fault.kind`.
 */
export function parseFaults(value: unknown): Faults {
  const problem = faultsProblem(value);
  if (problem === undefined) return value as Faults;
  throw new ConfigError('ERR_CONFIG_INVALID', {
    message: {
      vi: `Tệp lỗi giả lập: ${problem.place}: cần ${problem.expected}`,
      en: `Fault file: ${problem.place}: expected ${problem.expected}`,
    },
    details: { ...problem },
  });
}

/**
 * Reads a fault file (JSON).
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE, ERR_CONFIG_INVALID.
 */
export async function readFaults(path: string): Promise<Faults> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new ConfigError('ERR_CONFIG_UNREADABLE', { cause, details: { file: 'faults' } });
  }
  return parseFaults(value);
}
