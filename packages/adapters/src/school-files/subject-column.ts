import type { ColumnField, MarkPart } from './profile.js';

export type Term = '1' | '2' | 'year';

/** A column of a score book that holds marks of one subject. */
export interface SubjectColumn {
  readonly column: number;
  /** Full name, as the code list has it; the heading where the layout does not know it; absent where the sheet is of one subject. */
  readonly name?: string;
  /** The subject's heading in the file; that of the column where the sheet is of one subject. */
  readonly sourceName: string;
  /** Heading of the column itself, e.g. "Miệng". */
  readonly heading: string;
  readonly part: MarkPart;
  /** Which of several columns of one part, from 1. */
  readonly ordinal?: number;
  /** Term of the column, where a sheet has several. */
  readonly term?: Term;
}

/** A column with a competence or a quality of a primary pupil. */
export interface LevelColumn {
  readonly column: number;
  readonly group: 'competences' | 'qualities';
  readonly name: string;
}

/** A field of a result that stands once for each term. */
export interface TermColumn {
  readonly column: number;
  readonly field: ColumnField;
  readonly term: Term;
}

/** The subject of a score sheet: its full name, and as the file writes it. */
export interface SheetSubject {
  readonly name: string;
  readonly sourceName: string;
}
