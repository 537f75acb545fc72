/** The library tells the console what it does not know in a hostile .xls; that is no message for who sent the file. */
export function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}
