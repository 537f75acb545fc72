import type { Sheet } from '../sheet.js';
import type { Header } from './find-header.js';

/** A sheet that holds a table, with its header. */
export interface Table {
  readonly sheet: Sheet;
  readonly header: Header;
}
