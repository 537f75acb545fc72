import type { MessageSignature } from '../security/message-signature.js';
import type {
  IdentityResult,
  RecordByKind,
  RecordEvent,
  RecordFault,
  RecordKeyRow,
  RecordKind,
  RecordResult,
  RecordWarning,
  RowSource,
  StoredParticipant,
  Write,
} from '@lienthong/core';

/** One submission on its way through intake, from HTTP, a file or a job. */
export interface IntakeBatch {
  readonly participant: StoredParticipant;
  readonly kind: RecordKind;
  readonly items: readonly SentItem[];
  /** For records that do not name their own. */
  readonly school?: { readonly code: string; readonly name?: string };
  readonly schoolYear?: string;
}

export interface BatchSubmission extends IntakeBatch {
  readonly idempotencyKey?: string;
  /** The bytes as received: what the receipt digests. */
  readonly body: Uint8Array;
  /** The sender's, over that body; verified. */
  readonly signature?: MessageSignature;
  /** Further writes of the same commit, such as the rows of a file. */
  readonly alsoWrite?: (results: readonly RecordResult[]) => readonly Write[];
}

/** A record as it was sent; or a row of a file that could not be read, with its faults. */
export interface SentItem {
  /** Place in the submission, from 0. */
  readonly index: number;
  readonly record?: RecordByKind[RecordKind];
  readonly faults: readonly RecordFault[];
  readonly warnings: readonly RecordWarning[];
  readonly source?: RowSource;
}

/** Clean, with its place in the world; `envelope` is what the sender says of event and version. */
export interface NormalizedItem extends SentItem {
  readonly envelope: { readonly event?: RecordEvent; readonly version?: number };
  readonly school: string;
  readonly schoolYear: string;
}

/** What the index made of an item. A rejected one has faults and nothing more. */
export interface IndexedItem extends NormalizedItem {
  readonly outcome: 'accepted' | 'unchanged' | 'stale' | 'rejected';
  readonly recordId?: string;
  readonly version?: number;
  readonly event?: RecordEvent;
  /** Version the index saw; the commit expects it still. */
  readonly expectedVersion?: number;
  readonly contentDigest?: string;
  /** Canonical JSON. */
  readonly content?: string;
  /** Keys that the record does not hold yet. */
  readonly newKeys?: readonly RecordKeyRow[];
}

/** What the identify stage decided for an item. */
export interface IdentifiedItem extends IndexedItem {
  /** Known without asking. */
  readonly identity?: IdentityResult;
  /** The population database is to be asked; the record's deliveries wait for the answer. */
  readonly ask: boolean;
  /** The province holds the records of people who are not verified. */
  readonly held: boolean;
  readonly claimDigest?: string;
}
