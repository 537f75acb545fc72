/** How often a property is tried, and with which series of values. */
export interface PropertyRuns {
  readonly numRuns: number;
  readonly seed: number;
}

const SEED = 20_260_105;

/**
 * The same values in every run, so that a failure is one for everybody. `LIENTHONG_RUNS=50` tries fifty times as many,
 * `LIENTHONG_SEED` another series; a failure prints its seed.
 * @param numRuns values to try where the environment does not say otherwise.
 */
export function propertyRuns(
  numRuns: number,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): PropertyRuns {
  const times = Number(environment['LIENTHONG_RUNS'] ?? 1);
  const seed = Number(environment['LIENTHONG_SEED'] ?? SEED);
  return {
    numRuns: Number.isFinite(times) && times > 0 ? Math.ceil(numRuns * times) : numRuns,
    seed: Number.isSafeInteger(seed) ? seed : SEED,
  };
}
