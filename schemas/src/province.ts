/** A province of the list of 34, with those of the list of 63 that it was made of. */
export interface Province {
  /** Two digits, e.g. `86`; the same code had another extent before `validFrom`. */
  readonly code: string;
  /** Without its type, e.g. `Vĩnh Long`. */
  readonly name: string;
  /** With its type, e.g. `Tỉnh Vĩnh Long`. */
  readonly fullName: string;
  readonly type: 'municipality' | 'province';
  /** How many communes it has. */
  readonly communes: number;
  /** YYYY-MM-DD. */
  readonly validFrom: string;
  readonly mergedFrom: readonly { readonly code: string; readonly fullName: string }[];
}
