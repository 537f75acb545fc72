import type { RecordKind, RecordByKind } from '@lienthong/schemas';

export type { RecordKind, RecordByKind };

/** What a version of a record says: it is new, it changed, or it no longer holds. */
export type RecordEvent = 'NEW' | 'UPDATE' | 'CANCEL';

/** A record with its identity and version, as it is kept, delivered and pulled. */
export interface VersionedRecord<K extends RecordKind = RecordKind> {
  readonly kind: K;
  /** Ours, never reused, never parsed. */
  readonly recordId: string;
  /** From 1, increasing only when the content changed. */
  readonly version: number;
  readonly event: RecordEvent;
  readonly record: RecordByKind[K];
  /** ISO 8601 UTC. */
  readonly updatedAt: string;
}

/** Something about a record that a person should look at; the record still travels. Field is a JSON pointer's last part or a dotted path. */
export interface RecordWarning {
  readonly code: string;
  readonly field: string;
  readonly message: { readonly vi: string; readonly en: string };
  /** What this one case adds to the message, the same for no other row: the row it repeats, the mark that was worked out. */
  readonly detail?: { readonly vi: string; readonly en: string };
}

/** Why a record cannot travel: the place, the rule, and what to do. */
export interface RecordFault {
  readonly code: string;
  /** JSON pointer in the record, e.g. `/birthDate/value`. */
  readonly pointer: string;
  /** The schema keyword or rule that failed. */
  readonly rule: string;
  readonly message: { readonly vi: string; readonly en: string };
  /** What this one case adds to the message, the same for no other row: the row it repeats, the mark that was worked out. */
  readonly detail?: { readonly vi: string; readonly en: string };
}

/** Where a record comes from in a file; `row` counts from 1 as Excel shows it. */
export interface RowSource {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** One line of `normalize`: a record with its warnings, or the faults that stop it. */
export type NormalizedRow<K extends RecordKind = RecordKind> =
  | {
      readonly source: RowSource;
      readonly kind: K;
      readonly record: RecordByKind[K];
      readonly warnings: readonly RecordWarning[];
    }
  | {
      readonly source: RowSource;
      readonly kind: K;
      readonly errors: readonly RecordFault[];
      readonly warnings?: readonly RecordWarning[];
    };
