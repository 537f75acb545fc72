const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_LINES = 40;
/** Excel's own note on the delimiter. */
const SEP_LINE = /^sep=(.)\s*$/i;
const LINE_END = /\r\n|\n|\r/;

/** The delimiter that splits most lines into the same number of cells: an address has commas, too, but not always as many. */
export function findDelimiter(text: string): string {
  const lines = text.slice(0, 64 * 1024).split(LINE_END, SAMPLE_LINES);
  const stated = SEP_LINE.exec(lines[0] ?? '');
  if (stated !== null) return stated[1]!;
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => countOutsideQuotes(line, delimiter)).filter((count) => count > 0);
    const score = counts.length === 0 ? 0 : agreement(counts) * Math.min(median(counts), 20);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function countOutsideQuotes(line: string, delimiter: string): number {
  let count = 0;
  let inQuotes = false;
  for (const char of line) {
    if (char === '"') inQuotes = !inQuotes;
    else if (char === delimiter && !inQuotes) count++;
  }
  return count;
}

const median = (counts: readonly number[]): number => [...counts].sort((a, b) => a - b)[counts.length >> 1]!;

function agreement(counts: readonly number[]): number {
  const middle = median(counts);
  return counts.filter((count) => count === middle).length;
}
