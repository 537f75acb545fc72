import type { Log } from '@lienthong/core';

const LEVELS = { trace: 10, debug: 20, info: 30, warn: 40, error: 50, fatal: 60, silent: 99 } as const;
export type LogLevel = keyof typeof LEVELS;

/** The message log: one JSON line a message; errors by code, without what their texts or stacks may quote. */
export function jsonLog(least: LogLevel, write: (line: string) => void): Log {
  const at =
    (level: LogLevel) =>
    (fields: object, message: string): void => {
      if (LEVELS[level] < LEVELS[least]) return;
      const at = new Date().toISOString();
      write(`${JSON.stringify({ level, at, message, ...fields }, (_key, value: unknown) => plain(value))}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function plain(value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { code, cause } = value as NodeJS.ErrnoException;
  const told = { error: value.name, ...(typeof code === 'string' && { code }) };
  return process.env['LIENTHONG_DEBUG'] === '1' ? { ...told, stack: value.stack, cause } : told;
}
