import type { Gender, RecordKind } from '@lienthong/schemas';
import type { NormalizedRow } from '@lienthong/core';
import type { TitleFacts } from '../title-facts.js';
import type { ColumnField } from '../profile.js';
import type { CellValue } from '../sheet.js';

/** A school as the sender names it. */
export interface SchoolOfFile {
  readonly code: string;
  readonly name?: string;
}

/** What holds for every row of a table. */
export interface TableContext {
  readonly file: string;
  readonly sheet: string;
  readonly columns: ReadonlyMap<ColumnField, number>;
  readonly title: TitleFacts;
  readonly school: SchoolOfFile | undefined;
  /** School year named by the sender. */
  readonly schoolYear: string | undefined;
  readonly date1904: boolean;
  /** Last day that is not in the future, `YYYY-MM-DD`. */
  readonly today: string;
  readonly genderCodes: Readonly<Record<string, Gender>> | undefined;
  /** Code (of 2025) of the province to look for communes in where none is written. */
  readonly province: string | undefined;
  /** Term named by the sender. */
  readonly term: '1' | '2' | 'year' | undefined;
  /** Whether the table names several schools by their names only. */
  readonly hasSeveralSchools: boolean;
  /** Whether the column of given names repeats what the column before ends with. */
  readonly repeatsGivenName: boolean;
  /** Personal numbers that several rows of the file hold. */
  readonly repeated: ReadonlySet<string>;
}

/** Maps a pupil's row to lines, the pupil's own first. */
export type RowMapper = (
  cells: readonly CellValue[],
  row: number,
  className: string | undefined,
) => readonly NormalizedRow<RecordKind>[];

/** Place of a field's cell in a row; -1 for a column that the table lacks. */
export const columnOf = (columns: ReadonlyMap<ColumnField, number>, field: ColumnField): number =>
  columns.get(field) ?? -1;

/** The cell of a column; undefined where the table lacks the column. Reading an array at -1 itself is slow. */
export const cellAt = (cells: readonly CellValue[], column: number): CellValue =>
  column < 0 ? undefined : cells[column];
