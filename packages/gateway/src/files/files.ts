import { AuthError, RequestError, isExchangeError, isoTime, type ExchangeError } from '@lienthong/core';
import type { FileSummary, NormalizedRow, RecordKind, RecordResult, StoredFile, StoredFileRow } from '@lienthong/core';
import type { BatchIntake } from '../pipeline/intake.js';
import type { SentItem } from '../pipeline/intake-item.js';
import type { PipelinePorts } from '../pipeline/ports.js';
import { forPurpose, requireRight } from '../security/authorize.js';
import { requireStanding } from '../security/standing.js';
import type { FileUpload, Files } from '../services.js';
import type { RowReader } from './row-reader.js';

/** Pause before a file that could not be processed for the moment is tried again. */
const RETRY_MS = 30_000;

/** Files up to this size come back themselves, with their faults marked: that takes well under a second. */
const GIVEN_BACK_BYTES = 2 * 1024 * 1024;

/** Rows that go through intake as one exchange. */
const ROWS_PER_EXCHANGE = 250;

export interface FileIntake extends Files {
  /** Goes on with what a stop left unprocessed. */
  resume(): Promise<void>;
  /** Resolves when no file is being processed. */
  idle(): Promise<void>;
  /** Takes no further file from the line. */
  stop(): void;
}

/**
 * Files of schools: kept first, then read and sent through the same intake pipeline as everything else.
 * @param later calls back after so many milliseconds; by default a timer that keeps no process alive.
 */
export function createFiles(
  ports: PipelinePorts,
  intake: BatchIntake,
  read: RowReader,
  later: (callback: () => void, delayMs: number) => void = startTimer,
): FileIntake {
  let line: Promise<void> = Promise.resolve();
  let stopped = false;

  async function receive(upload: FileUpload): Promise<StoredFile> {
    // Each kind and school in it is looked at again by the intake pipeline.
    requireRight(forPurpose(upload.participant, upload.purpose), 'submit', undefined, upload.school?.code);
    const contentDigest = Buffer.from(
      ports.hashing.hmacSha256(
        ports.keys.indexKey,
        'file',
        upload.participant.participantId,
        '\0',
        upload.school?.code ?? '',
        '\0',
        upload.schoolYear ?? '',
        '\0',
        upload.profile,
        '\0',
        upload.content,
      ),
    ).toString('base64url');
    // The digest is the id: the same bytes for the same school and year are the same file.
    const fileId = contentDigest.slice(0, 32);
    const known = await ports.store.findFile(fileId);
    if (known) return known.status === 'refused' ? takeAgain(known) : known;
    const file: StoredFile = {
      fileId,
      participantId: upload.participant.participantId,
      name: upload.name,
      sizeBytes: upload.content.byteLength,
      contentDigest,
      ...(upload.school && { school: upload.school }),
      ...(upload.schoolYear !== undefined && { schoolYear: upload.schoolYear }),
      ...(upload.purpose !== undefined && { purpose: upload.purpose }),
      profile: upload.profile,
      status: 'received',
      receivedAt: isoTime(ports.clock.now()),
      summary: NOTHING_READ,
    };
    const outcome = await ports.store.commit({
      writes: [{ type: 'insert-file', file, content: upload.content }],
      events: [
        { event: 'file.received', actor: file.participantId, subject: fileId, details: { sizeBytes: file.sizeBytes } },
      ],
    });
    if (!outcome.committed) return (await ports.store.findFile(fileId))!;
    enqueue(file);
    return file;
  }

  /** What stood against it, a missing right say, may be mended by now: who sends it again means it to be tried again. */
  async function takeAgain({ problem: _, ...refused }: StoredFile): Promise<StoredFile> {
    const file: StoredFile = { ...refused, status: 'received', summary: NOTHING_READ };
    await ports.store.commit({
      writes: [{ type: 'update-file', fileId: file.fileId, status: file.status, summary: file.summary }],
      events: [
        {
          event: 'file.received',
          actor: file.participantId,
          subject: file.fileId,
          details: { sizeBytes: file.sizeBytes, again: true },
        },
      ],
    });
    enqueue(file);
    return file;
  }

  /** One file at a time: reading is the dearest thing a gateway does. */
  function enqueue(file: StoredFile): void {
    line = line.then(async () => {
      if (!stopped) await process(file);
    });
  }

  /** Never throws: the files behind it in the line are not to blame. */
  async function process(file: StoredFile): Promise<void> {
    let summary = NOTHING_READ;
    try {
      await processRows(file, (sofar) => (summary = sofar));
    } catch (error) {
      await giveUp(file, summary, error).catch((fault: unknown) => retryLater(file, fault));
    }
  }

  async function processRows(file: StoredFile, tell: (sofar: FileSummary) => void): Promise<void> {
    const content = (await ports.store.fileContent(file.fileId))!;
    const { profile, rows } = await read({ ...file, content });
    const summary = await submitRows(file, profile, rows, tell);
    await ports.store.commit({
      writes: [{ type: 'update-file', fileId: file.fileId, status: 'processed', summary }],
      events: [
        {
          event: 'file.processed',
          actor: file.participantId,
          subject: file.fileId,
          details: { ...summary, exchangeIds: summary.exchangeIds.length },
        },
      ],
    });
  }

  async function giveUp(file: StoredFile, summary: FileSummary, error: unknown): Promise<void> {
    if (isExchangeError(error) && !error.retryable) await refuse(file, summary, error);
    else retryLater(file, error);
  }

  /** It stays as received, so the next start goes on with it; what passes by itself need not wait for that. */
  function retryLater(file: StoredFile, error: unknown): void {
    ports.log.error({ err: error, file: file.fileId }, 'a file could not be processed now');
    if (isExchangeError(error) && error.retryable && !stopped) later(() => enqueue(file), RETRY_MS);
  }

  async function submitRows(
    file: StoredFile,
    profile: string,
    rows: readonly NormalizedRow<RecordKind>[],
    tell: (sofar: FileSummary) => void,
  ): Promise<FileSummary> {
    const participant = await ports.findParticipant(file.participantId);
    if (participant === undefined) throw new AuthError('ERR_AUTH_PARTICIPANT_REVOKED');
    requireStanding(participant, ports.clock.now());
    const total = { read: 0, accepted: 0, unchanged: 0, rejected: 0 };
    const exchangeIds: string[] = [];
    for (const [position, chunk] of chunksOf(rows).entries()) {
      const answer = await intake.submitBatch({
        participant: forPurpose(participant, file.purpose),
        kind: chunk[0]!.kind,
        items: chunk.map(itemOf),
        body: new TextEncoder().encode(JSON.stringify(chunk)),
        // The same rows of the same file, read again after a stop, give the first answer.
        idempotencyKey: `file:${file.fileId}:${position}`,
        alsoWrite: (results) => [
          { type: 'put-file-rows', fileId: file.fileId, rows: chunk.map((row, at) => rowOf(row, results[at]!)) },
        ],
      });
      if (answer.exchange) exchangeIds.push(answer.exchange.exchangeId);
      for (const result of answer.results) {
        total.read += 1;
        total[result.outcome === 'stale' ? 'unchanged' : result.outcome] += 1;
      }
      tell({ profile, ...total, exchangeIds: [...exchangeIds] });
    }
    return { profile, ...total, exchangeIds };
  }

  /** @param summary what had been taken before: it stays taken. */
  async function refuse(file: StoredFile, summary: FileSummary, error: ExchangeError): Promise<void> {
    await ports.store.commit({
      writes: [
        {
          type: 'update-file',
          fileId: file.fileId,
          status: 'refused',
          summary,
          problem: { code: error.code, ...error.text },
        },
      ],
      events: [
        { event: 'file.refused', actor: file.participantId, subject: file.fileId, details: { code: error.code } },
      ],
    });
  }

  async function errorWorkbook(fileId: string): Promise<Uint8Array> {
    const file = await ports.store.findFile(fileId);
    if (!file) throw new RequestError('ERR_REQUEST_NOT_FOUND');
    const rows: NormalizedRow<RecordKind>[] = [];
    for await (const row of ports.store.fileRows(fileId)) {
      rows.push({
        source: { file: file.name, sheet: row.sheet, row: row.row },
        kind: row.kind,
        errors: row.errors,
        warnings: row.warnings,
      });
    }
    // Brings the libraries of workbooks, which nothing else in this thread needs.
    const { returnWorkbook, writeErrorWorkbook } = await import('@lienthong/adapters/school-files');
    const content = file.sizeBytes <= GIVEN_BACK_BYTES ? await ports.store.fileContent(fileId) : undefined;
    if (content !== undefined) {
      try {
        return await returnWorkbook(content, rows, { file: file.name, profile: file.summary.profile ?? file.profile });
      } catch (error) {
        // What cannot be given back is listed instead, e.g. a file that was read with a profile of that day.
        if (!isExchangeError(error)) throw error;
      }
    }
    return writeErrorWorkbook(rows, { file: file.name });
  }

  return {
    receive,
    errorWorkbook,
    async resume() {
      for (const file of await ports.store.unprocessedFiles()) enqueue(file);
    },
    idle: () => line,
    stop() {
      stopped = true;
    },
  };
}

const NOTHING_READ: FileSummary = { read: 0, accepted: 0, unchanged: 0, rejected: 0, exchangeIds: [] };

const startTimer = (callback: () => void, delayMs: number): void => void setTimeout(callback, delayMs).unref();

/** Consecutive rows of one kind; a pupil's rows of different kinds travel in different exchanges. */
function chunksOf(rows: readonly NormalizedRow<RecordKind>[]): NormalizedRow<RecordKind>[][] {
  const byKind = new Map<RecordKind, NormalizedRow<RecordKind>[]>();
  for (const row of rows) {
    const group = byKind.get(row.kind);
    if (group) group.push(row);
    else byKind.set(row.kind, [row]);
  }
  return [...byKind.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / ROWS_PER_EXCHANGE) }, (_, at) =>
      group.slice(at * ROWS_PER_EXCHANGE, (at + 1) * ROWS_PER_EXCHANGE),
    ),
  );
}

function itemOf(row: NormalizedRow<RecordKind>, index: number): SentItem {
  return 'record' in row
    ? { index, record: row.record, faults: [], warnings: row.warnings, source: row.source }
    : { index, faults: row.errors, warnings: row.warnings ?? [], source: row.source };
}

function rowOf(row: NormalizedRow<RecordKind>, result: RecordResult): StoredFileRow {
  return {
    sheet: row.source.sheet,
    row: row.source.row,
    kind: row.kind,
    outcome: result.outcome,
    ...(result.recordId !== undefined && { recordId: result.recordId }),
    errors: result.errors ?? [],
    warnings: result.warnings ?? [],
  };
}
