import type { ColumnField } from '../profile.js';
import type { FieldCandidate } from './match-proposal.js';

/** One column of the table and what it was taken for. */
export interface ProposedColumn {
  /** Counted from 0. */
  readonly column: number;
  /** From the top, as the file spells them. */
  readonly heading: readonly string[];
  /** Absent where nothing is sure enough. */
  readonly field?: ColumnField;
  /** Full name of the subject, competence or quality whose marks the column holds. */
  readonly marksOf?: string;
  /** 0 to 1. */
  readonly score?: number;
  /** What else it may be, or what it may be at all, best first. */
  readonly candidates: readonly FieldCandidate[];
  /** Cells that hold something, of those that were looked at. */
  readonly filled: number;
  /** Three different values with their middle hidden, for the terminal; they are no part of the profile. */
  readonly examples: readonly string[];
}
