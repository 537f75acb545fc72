/**
 * Maps items with several at work at once and gives the results in the order of the items.
 * @param concurrency how many at once, from 1.
 */
export async function* mapInOrder<T, R>(
  items: readonly T[],
  concurrency: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R, void> {
  const underWay: Promise<R>[] = [];
  let next = 0;
  const begin = (): void => {
    if (next < items.length) {
      const result = map(items[next++]!);
      // A later one may fail while an earlier one is still awaited; it is thrown when its turn comes.
      result.catch(() => undefined);
      underWay.push(result);
    }
  };
  while (underWay.length < concurrency && next < items.length) begin();
  while (underWay.length > 0) {
    const result = await underWay.shift()!;
    begin();
    yield result;
  }
}
