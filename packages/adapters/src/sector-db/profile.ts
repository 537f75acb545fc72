import type { RecordKind } from '@lienthong/core';

/** A field as the exchange model prints it. */
export interface ExchangeModelField {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'time';
  /** Characters, for text. */
  readonly maxLength?: number;
  readonly required?: true;
  /** Name of the list that its values come from; the profile may or may not hold the values. */
  readonly codeList?: string;
  readonly min?: number;
  readonly max?: number;
  readonly labelVi: string;
}

/** A record type as the exchange model prints it; keys of the receiver and the envelope are left out. */
export interface ExchangeModelRecord {
  readonly record: string;
  readonly labelVi: string;
  readonly parent?: string;
  readonly confirmed: boolean;
  readonly fields: readonly ExchangeModelField[];
}

/**
 * Data that the exchange model asks for and that a province must choose to send: the purpose decides, not the model.
 * @source Law on personal data protection 91/2025/QH15: only what the purpose needs.
 */
export const DISCLOSURE_GROUPS = [
  'ethnicity',
  'health',
  'disability',
  'welfare',
  'family',
  'contact',
  'affiliation',
  'documents',
  'discipline',
] as const;
export type DisclosureGroup = (typeof DISCLOSURE_GROUPS)[number];

/** A condition on a value of our record; an absent value fulfils it only with `orAbsent`. */
export interface Condition {
  /** The first path that holds a value gives it. */
  readonly path: string | readonly string[];
  /** Code list of the profile that translates the value before it is compared. */
  readonly codes?: string;
  readonly orAbsent?: boolean;
  readonly in?: readonly (string | number | boolean)[];
  readonly notIn?: readonly (string | number | boolean)[];
  /** Where this one does not hold, that one may. */
  readonly or?: Condition;
}

/**
 * Which of our values fills a field. Paths are dotted and start at the row's element (`.` is the element itself), or at
 * the record with `$.`; a step `relation=father` picks the element of an array.
 */
export interface FieldRule {
  /** The first path that holds a value gives it. */
  readonly from: string | readonly string[];
  /**
   * A partial date fills one of three sibling fields by its precision; `year` takes the year of any. `local-day` is the
   * day of a moment by the target's clock.
   */
  readonly as?: 'full-date' | 'month-of-date' | 'year-of-date' | 'year' | 'local-day';
  /** Code list of the profile that translates our value. */
  readonly codes?: string;
  /** Where `from` holds nothing: the sum of what these hold. */
  readonly sumOf?: readonly string[];
  /** Where this rule gives no value, this one may. */
  readonly otherwise?: FieldRule;
  /** Sent only where the configuration discloses the group. */
  readonly group?: DisclosureGroup;
  /**
   * The value is a code of an administrative unit: it goes only where the address holds on a day that the target's list
   * covers. Most codes meant another unit before 2025-07-01.
   */
  readonly unitsOn?: { readonly path: string; readonly from: string };
  /** Our list whose codes the target takes; a code that says it is of another list does not go. */
  readonly ofList?: string;
  /** Without this field the whole row is not sent, and this is said as the reason. */
  readonly rowNeeds?: RowReason;
}

export type RowReason = 'comment-assessed' | 'no-code' | 'not-held';

/** Why a field, or with `comment-assessed` a row, was not filled. */
export type LeftOutReason =
  | RowReason
  /** The list is complete and has no such value; the code is of another list; the unit is of before the list. */
  | 'not-on-list'
  | 'other-list'
  | 'units-outdated'
  /** The configuration does not disclose its group. */
  | 'withheld'
  | 'too-long'
  | 'out-of-range'
  | 'wrong-type';

/** How one record type of the exchange model is filled from one of our kinds. */
export interface RecordMapping {
  readonly record: string;
  readonly kind: RecordKind;
  readonly when?: Condition;
  /** One row for each element of this array of our record. */
  readonly each?: string;
  /** Child rows: what is put behind the parent's record id to make theirs. */
  readonly suffix?: string;
  /** Child rows: the record type in whose row they travel, where the model links them by codes and names no parent. */
  readonly under?: string;
  /** Child rows: the wire field whose value tells rows of one parent apart; their position when absent. */
  readonly rowKey?: string;
  /** Path of what a person calls the row, for messages; never a person's data. */
  readonly rowName?: string;
  readonly fields: Readonly<Record<string, FieldRule>>;
}

/** A list that translates our values into the target's codes. */
export interface SectorCodeList {
  readonly source: string;
  readonly confirmed: boolean;
  readonly note?: string;
  /** Our value → theirs; compared without regard to case. */
  readonly codes: Readonly<Record<string, string>>;
  /** The list holds every value there is: another value is one too many, not one whose code we do not know. */
  readonly isComplete?: true;
  /** What to do with a value that is not on the list: `pass` it as it is, or leave it out (default). */
  readonly others?: 'pass';
}

/** Where the exchange model contradicts a regulation or itself: said with every record that meets it, never papered over. */
export interface ModelConflict {
  /** Kebab-case, never renamed. */
  readonly code: string;
  readonly record: string;
  /** As the model prints them. */
  readonly fields: readonly string[];
  /** What happened to the field: `sent` when it was filled, else the reason why not. */
  readonly on: 'sent' | LeftOutReason;
  /** For which of our records; paths as in a rule. All when absent. */
  readonly when?: Condition;
  readonly message: { readonly vi: string; readonly en: string };
  /** Regulation, or place in the model. */
  readonly regulation: string;
}

/** How the service is spoken to. */
export interface SectorWire {
  readonly paths: { readonly submit: string; readonly result: string };
  readonly authentication:
    | { readonly type: 'client-credentials'; readonly tokenPath: string }
    | { readonly type: 'static-key'; readonly header: string };
  /** Names of the batch and of its answer. */
  readonly batch: { readonly id: string; readonly recordType: string; readonly records: string };
  /** Names on every row; `deliveryId`, `identity` and `schoolYear` have no place in the exchange model. */
  readonly envelope: {
    readonly id: string;
    readonly event: string;
    readonly version: string;
    readonly changedAt: string;
    readonly children: string;
    readonly deliveryId?: string;
    readonly schoolYear?: string;
    readonly identity?: string;
  };
  readonly acknowledgement: { readonly messageId: string };
  readonly result: {
    readonly state: string;
    readonly processing: readonly string[];
    readonly done: readonly string[];
    readonly records: string;
    readonly id: string;
    readonly outcome: string;
    readonly accepted: readonly string[];
    readonly stale: readonly string[];
    readonly rejected: readonly string[];
    readonly errors: string;
    readonly errorField: string;
    readonly errorCode: string;
    readonly errorText: string;
  };
  /** Minutes that the target's clock is ahead of UTC; its times carry no zone. */
  readonly offsetMinutes: number;
  readonly maxBatch: number;
  /** When to ask first for a result, milliseconds. */
  readonly pollAfterMs: number;
}

/** Everything about one deployment of the sector database that could differ in another. */
export interface SectorProfile {
  readonly name: string;
  readonly version: string;
  readonly confirmed: boolean;
  readonly source: string;
  readonly note: string;
  readonly wire: SectorWire;
  readonly records: readonly ExchangeModelRecord[];
  readonly mappings: readonly RecordMapping[];
  readonly codeLists: Readonly<Record<string, SectorCodeList>>;
  readonly conflicts?: readonly ModelConflict[];
  /** Codes of findings that keep a record from being sent; all others are warnings. Default none. */
  readonly refuse?: readonly string[];
}

/** How records are mapped by a profile. */
export interface MappingOptions {
  readonly profile: SectorProfile;
  /** Groups of data that may be sent. */
  readonly disclose: ReadonlySet<DisclosureGroup>;
}
