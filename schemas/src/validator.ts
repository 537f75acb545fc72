/** One thing that is wrong with a value: where it is, and the keyword of the schema that it breaks. */
export interface SchemaFault {
  /** JSON pointer of the value, empty for the whole. */
  readonly instancePath: string;
  /** Where the rule stands in the schema. */
  readonly schemaPath: string;
  /** The keyword that failed, e.g. `pattern`. */
  readonly keyword: string;
  /** What the keyword asks for, e.g. `{ limit: 20 }` or `{ missingProperty: 'fullName' }`; names what the value has too much of, never the value. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Tells whether a value fits a schema; all that is wrong is in `errors` until the next call. */
export interface Validator<T> {
  (data: unknown): data is T;
  errors?: readonly SchemaFault[] | null;
}
