import { Worker } from 'node:worker_threads';
import { SourceError, type Details } from '@lienthong/core';
import type { RowReader, RowsRead } from './row-reader.js';

/** Memory one file may take to read, megabytes. */
const MAX_HEAP_MB = 1024;
/** Time one file may take to read. */
const MAX_READ_MS = 120_000;

type Answer =
  | { readonly read: RowsRead }
  | {
      readonly failure: {
        readonly code: ConstructorParameters<typeof SourceError>[0];
        readonly text?: { vi: string; en: string };
        readonly details?: Details;
      };
    };

/** Reads each file in a thread of its own: requests go on meanwhile, and a file that eats memory ends its thread alone. */
export const threadedRowReader: RowReader = (request) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./row-worker.js', import.meta.url), {
      workerData: request,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    const timer = setTimeout(() => finish(() => reject(new SourceError('ERR_SOURCE_TOO_LARGE'))), MAX_READ_MS);
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.once('message', (answer: Answer) =>
      finish(() => {
        if ('read' in answer) return resolve(answer.read);
        const { code, text, details } = answer.failure;
        reject(new SourceError(code, { ...(text && { message: text }), ...(details && { details }) }));
      }),
    );
    worker.once('error', (cause: NodeJS.ErrnoException) =>
      finish(() =>
        reject(
          new SourceError(
            cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'ERR_SOURCE_TOO_LARGE' : 'ERR_SOURCE_UNREADABLE',
            {
              cause,
            },
          ),
        ),
      ),
    );
    worker.once('exit', () => finish(() => reject(new SourceError('ERR_SOURCE_UNREADABLE'))));
  });
