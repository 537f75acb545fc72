import type { NormalizedRow, RecordKind } from '@lienthong/core';

/** What is read of a file. */
export interface RowsRequest {
  readonly name: string;
  readonly content: Uint8Array;
  readonly profile: string;
  readonly school?: { readonly code: string; readonly name?: string };
  readonly schoolYear?: string;
}

export interface RowsRead {
  /** Profile that was used. */
  readonly profile: string;
  readonly rows: readonly NormalizedRow<RecordKind>[];
}

/**
 * Reads a workbook into rows. A port, because reading a large workbook takes a second of processor time and unknown
 * memory: the gateway does it in a thread of its own with a memory limit.
 * @throws {SourceError} what is wrong with the file.
 */
export type RowReader = (request: RowsRequest) => Promise<RowsRead>;
