import { ExchangeError, InternalError, StoreError } from '@lienthong/core';

/** Primary result codes of SQLite. @source https://www.sqlite.org/rescode.html */
const BUSY = 5;
const FULL = 13;
const CONSTRAINT = 19;
const MISMATCH = 20;
const TOO_BIG = 18;

const resultCode = (error: unknown): number | undefined => {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
};

/**
 * Whether only the unit is at fault: the others of its group can go on. What concerns the disk concerns all.
 */
export function isFaultOfUnit(error: unknown): boolean {
  const code = resultCode(error);
  return code === undefined || code === CONSTRAINT || code === MISMATCH || code === TOO_BIG;
}

/**
 * The error of our family for what SQLite threw; its text stays in `cause`, since it may quote data.
 * @returns StoreError by result code; errors of the family as they are; InternalError for anything else.
 */
export function toStoreError(error: unknown): ExchangeError {
  if (error instanceof ExchangeError) return error as ExchangeError;
  const code = resultCode(error);
  if (code === undefined) return new InternalError({ cause: error });
  const details = { sqlite: code };
  if (code === FULL) return new StoreError('ERR_STORE_FULL', { details, cause: error });
  if (code === CONSTRAINT) return new StoreError('ERR_STORE_CONFLICT', { details, cause: error });
  if (code === BUSY) return new StoreError('ERR_STORE_LOCKED', { details, cause: error });
  return new StoreError('ERR_STORE_UNAVAILABLE', { details, cause: error });
}
