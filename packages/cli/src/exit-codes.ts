/** What the command's exit code says. */
export const EXIT = {
  /** All good. */
  ok: 0,
  /** It could not run, or what was verified is not sound. */
  failed: 1,
  /** It ran, and some records were rejected. */
  someRejected: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
