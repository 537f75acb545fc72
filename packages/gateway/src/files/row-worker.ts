import { parentPort, workerData } from 'node:worker_threads';
import { isExchangeError } from '@lienthong/core';
import { readRows } from './read-rows.js';
import type { RowsRequest } from './row-reader.js';

/** Body of the reading thread: one file, one answer. */
function main(): void {
  try {
    parentPort!.postMessage({ read: readRows(workerData as RowsRequest) });
  } catch (error) {
    const failure = isExchangeError(error)
      ? { code: error.code, text: error.text, details: error.details }
      : { code: 'ERR_SOURCE_UNREADABLE' };
    parentPort!.postMessage({ failure });
  }
}

main();
