/** What reading one file may take. */
export interface WorkbookLimits {
  /** Size of the file as it arrives. */
  readonly sizeBytes: number;
  /** Size of everything in a compressed workbook, declared or found while unpacking. */
  readonly inflatedBytes: number;
  /** Inflated to compressed, looked at beyond the first 16 MB. */
  readonly inflationRatio: number;
  /** Parts of a compressed workbook. */
  readonly entries: number;
  readonly sheets: number;
  /** Rows of one sheet, empty ones above the last included. */
  readonly rows: number;
  readonly columns: number;
  /** Characters of one cell: patterns are tried on it, some at the cost of the square of its length. */
  readonly cellCharacters: number;
  /** Size of a text file that is read piece by piece. */
  readonly streamedBytes: number;
  /** Rows of the same. */
  readonly streamedRows: number;
}

export const DEFAULT_LIMITS: WorkbookLimits = {
  sizeBytes: 50 * 1024 * 1024,
  inflatedBytes: 192 * 1024 * 1024,
  inflationRatio: 200,
  entries: 2_000,
  sheets: 200,
  rows: 100_000,
  columns: 400,
  cellCharacters: 4_000,
  streamedBytes: 2 * 1024 * 1024 * 1024,
  streamedRows: 5_000_000,
};
