/** Where a lookup code stands with the target. */
export type TranscriptState = 'submitted' | 'issued' | 'refused' | 'revoking' | 'revoked';

/** One lookup code; nothing in it is a person's. */
export interface LedgerEntry {
  readonly transcriptId: string;
  /** Ours, of the record that carries it. */
  readonly recordId: string;
  /** Version of the record that was sent under it. */
  readonly version: number;
  readonly state: TranscriptState;
}

/**
 * Which lookup codes were used, for whom, and what became of them: a code is never used for another record, nor again
 * after its transcript was withdrawn. What `note` was given is kept for good when it resolves.
 */
export interface TranscriptLedger {
  find(transcriptId: string): Promise<LedgerEntry | undefined>;
  /** Codes of a record, the oldest first. */
  ofRecord(recordId: string): Promise<readonly LedgerEntry[]>;
  /** Adds a code, or moves it to another state. */
  note(entry: LedgerEntry): Promise<void>;
  close(): Promise<void>;
}

/** A ledger that ends with the process: for tests and trials. */
export function memoryLedger(entries: Iterable<LedgerEntry> = []): TranscriptLedger {
  const byId = new Map<string, LedgerEntry>();
  const byRecord = new Map<string, Set<string>>();
  const put = (entry: LedgerEntry): void => {
    const id = entry.transcriptId.toLowerCase();
    byId.set(id, entry);
    byRecord.set(entry.recordId, (byRecord.get(entry.recordId) ?? new Set()).add(id));
  };
  for (const entry of entries) put(entry);
  return {
    find: async (transcriptId) => byId.get(transcriptId.toLowerCase()),
    ofRecord: async (recordId) => [...(byRecord.get(recordId) ?? [])].map((id) => byId.get(id)!),
    note: async (entry) => put(entry),
    close: async () => {},
  };
}
