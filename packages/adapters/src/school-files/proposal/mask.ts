const SHOWN_ENDS = { head: 2, tail: 1 } as const;

/** A value with its middle hidden: enough to tell what kind of value it is, and of whom for nobody else. */
export function masked(value: string): string {
  return value
    .split(/(\s+)/)
    .map((word) => maskedWord(word))
    .join('')
    .slice(0, 40);
}

function maskedWord(word: string): string {
  const letters = Array.from(word);
  if (letters.length <= 2 || /^\s+$/.test(word)) return word;
  const head = Math.min(SHOWN_ENDS.head, Math.floor(letters.length / 3)) || 1;
  const tail = letters.length > 4 ? SHOWN_ENDS.tail : 0;
  return `${letters.slice(0, head).join('')}${'•'.repeat(letters.length - head - tail)}${tail === 0 ? '' : letters.at(-1)!}`;
}
