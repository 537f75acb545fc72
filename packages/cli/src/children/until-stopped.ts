/** Set for processes that this command starts: they end when the pipe to their standard input does, however that came. */
export const CHILD_VARIABLE = 'LIENTHONG_CHILD';

/** Resolves when this process is asked to end: SIGINT, SIGTERM, or the end of the process that started it. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => resolve();
    process.once('SIGTERM', stop);
    if (process.env[CHILD_VARIABLE] === '1') {
      // Ctrl-C reaches the whole group; the process that started this one ends it in its own order.
      process.on('SIGINT', () => undefined);
      process.stdin.once('end', stop).once('close', stop).resume();
    } else {
      process.once('SIGINT', stop);
    }
  });
}
