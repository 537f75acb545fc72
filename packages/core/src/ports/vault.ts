/**
 * Seals what is kept about people: a copy of the store says nothing without the master key, and what is kept about one
 * person ends with that person's key. Synchronous, for a store seals inside a commit.
 */
export interface Vault {
  /** A new key for one subject, wrapped under the master key: safe to keep beside the data. */
  newSubjectKey(): Uint8Array;
  /**
   * Encrypts under a subject's key.
   * @param subjectKey wrapped.
   * @param context names the place of the text; only there it opens again, so that rows cannot be swapped.
   */
  seal(subjectKey: Uint8Array, plain: string | Uint8Array, context: string): Uint8Array;
  /** @throws {StoreError} ERR_STORE_SEALED — the master key is another, or the bytes were changed or moved. */
  open(subjectKey: Uint8Array, sealed: Uint8Array, context: string): Uint8Array;
  /**
   * The same key under the master key of today.
   * @returns `undefined` where it already is.
   * @throws {StoreError} ERR_STORE_SEALED.
   */
  rewrap(subjectKey: Uint8Array): Uint8Array | undefined;
}
