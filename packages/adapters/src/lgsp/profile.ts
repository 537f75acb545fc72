import { RECORD_KINDS, type RecordKind } from '@lienthong/schemas';

/** A service may be published for any kind; which ones are is the profile's. */
export const LGSP_KINDS = RECORD_KINDS;
export type LgspKind = RecordKind;

/** What an error code means for us: not the record's fault and soon over, ours to repair, or the record's. */
export type CodeMeaning = 'unavailable' | 'throttled' | 'unauthorized' | 'rejected' | 'stale';

/**
 * One layer that an answer is wrapped in. An answer is good only when every layer that is present says so.
 * @source a business error may arrive with HTTP 200 in the LGSP's envelope, the provider's status or the body inside.
 */
export interface AnswerLayer {
  readonly name: string;
  /** Dotted path of the layer in the answer; empty for the outermost. */
  readonly at: string;
  /** The layer is there only when this field is. */
  readonly statusField: string;
  readonly okValues: readonly (string | number | boolean)[];
  /** Where the layer's error code is; the status itself when absent. */
  readonly codeField?: string;
  readonly codes: Readonly<Record<string, { readonly meaning: CodeMeaning; readonly title: string }>>;
  /** Codes that are HTTP statuses are read as such where the table has none. */
  readonly codesAreHttpStatuses?: boolean;
  /** Whether an answer without this layer is unreadable. */
  readonly isRequired?: boolean;
}

/** How one province's LGSP is spoken to. */
export interface LgspProfile {
  readonly name: string;
  readonly version: string;
  readonly confirmed: boolean;
  readonly source: string;
  readonly note: string;
  readonly authentication:
    | {
        /** OAuth2 client credentials, and a header that is a secret on every call. */
        readonly type: 'oauth2-lgspaccesstoken';
        readonly tokenPath: string;
        readonly header: string;
      }
    | { readonly type: 'bearer' };
  /** Path of the service that takes a kind. */
  readonly services: Readonly<Partial<Record<LgspKind, string>>>;
  readonly idempotencyHeader: string;
  readonly signatureHeader: string;
  readonly layers: readonly AnswerLayer[];
  /** Dotted path of the id that the LGSP or the provider gives to what it took. */
  readonly upstreamId: readonly string[];
  /** Dotted path of the id under which the LGSP can find the call. */
  readonly correlationId?: string;
}
