import { METADATA_PREFIX } from './metadata-cells.js';

/** Cells of a row by their columns; what is absent is empty. */
export type PackageRow = Readonly<Record<string, string>> & { readonly sourcedId: string };

/** Column that says which kind of record a row is the home of, or that it was only derived from others. */
export const KIND_COLUMN = `${METADATA_PREFIX}lienthong`;
export const DERIVED = 'derived';
