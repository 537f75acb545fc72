/** A name in Vietnamese and, where it helps, in English. */
export interface Label {
  readonly vi: string;
  readonly en?: string;
}

/** One value of a code list. */
export interface CodeListEntry {
  /** Absent where the official code is not public: then only the name is known. */
  readonly code?: string;
  readonly label: Label;
  /** Other spellings that mean the same value. */
  readonly aliases?: readonly string[];
  /** First day on which the value holds, YYYY-MM-DD. */
  readonly validFrom?: string;
  /** Last day on which the value holds, YYYY-MM-DD. */
  readonly validTo?: string;
  /** Code that took its place. */
  readonly replacedBy?: string;
  /** What else the source says of the value, e.g. `{ assessment: 'score' }` of a subject. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

/** A list of codes with where it comes from and how sure it is. */
export interface CodeList {
  readonly id: string;
  readonly label: Label;
  readonly source: string;
  readonly confidence?: string;
  /** False: no published document of the list's owner confirms these values. */
  readonly confirmed: boolean;
  /** Names that the exchange model gives the list. */
  readonly serviceListIds?: readonly string[];
  readonly note?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly entries: readonly CodeListEntry[];
}
