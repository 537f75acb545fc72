import type { Log } from '@lienthong/core';
import type { Configuration } from '@lienthong/schemas';
import { destination, pino } from 'pino';

export type LogLevel = NonNullable<NonNullable<Configuration['log']>['level']>;

/** Where the log of a service goes: standard output is for what a person asked for. */
const STANDARD_ERROR = 2;

/**
 * The log of a gateway: one JSON line a message. Errors appear by name and code, never by their text or stack, which
 * may quote what was being read; `LIENTHONG_DEBUG=1` shows them to a developer.
 */
export function createLog(level: LogLevel = 'info', stream?: NodeJS.WritableStream): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: toldOf } },
    stream ?? destination({ fd: STANDARD_ERROR, sync: true }),
  );
}

function toldOf(error: unknown): unknown {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, cause } = error as NodeJS.ErrnoException;
  const told = { error: error.name, ...(typeof code === 'string' && { code }) };
  return process.env['LIENTHONG_DEBUG'] === '1' ? { ...told, stack: error.stack, cause } : told;
}
