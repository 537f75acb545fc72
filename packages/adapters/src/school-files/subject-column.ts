/** A column of a score book that holds the marks of one subject. */
export interface SubjectColumn {
  readonly column: number;
  /** Full name, as the code list has it; the heading where the layout does not know it. */
  readonly name: string;
  /** The heading in the file. */
  readonly sourceName: string;
}
