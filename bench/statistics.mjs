/** Middle value; of an even number of values the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Smallest value that at least this share of the values does not exceed (nearest rank). */
export function percentile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** Median with the smallest and largest of the rounds. */
export const spread = (values) => ({ median: median(values), low: Math.min(...values), high: Math.max(...values) });

/** Ratio of two measures, round by round: what disturbs the machine disturbs neighbours alike. */
export const ratio = (numerators, denominators) =>
  spread(numerators.map((value, round) => value / denominators[round]));
