/** Wraps a pure function of a text: a column of a list repeats a handful of texts. */
export function remember<T>(compute: (text: string) => T, limit = 5_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = ownText(text);
    const value = compute(own);
    if (known.size >= limit) known.clear();
    known.set(own, value);
    return value;
  };
}

/** A copy: what was cut out of a long text keeps all of it in memory. */
export const ownText = (text: string): string => ` ${text}`.slice(1);
