import type { Finding } from './findings.js';

/** What is wrong with one cell, or with its row where the cell is the row's first. */
export interface CellMark {
  readonly row: number;
  readonly column: number;
  readonly findings: readonly Finding[];
  readonly isError: boolean;
}

/** Marked cells of a workbook; beyond these they are counted only. */
export const MAX_MARKED = 100_000;
/** Notes of a workbook: programs open files with more of them slowly. */
export const MAX_NOTES = 10_000;

/** The cells to be marked, by sheet; rows and columns count from 0. */
export class CellMarks {
  readonly #sheets = new Map<string, Map<string, { row: number; column: number; findings: Finding[] }>>();
  #count = 0;
  #isCut = false;

  /** Whether there were more cells than are marked. */
  get isCut(): boolean {
    return this.#isCut;
  }

  add(finding: Finding & { readonly column: number }): void {
    const cells =
      this.#sheets.get(finding.sheet) ?? new Map<string, { row: number; column: number; findings: Finding[] }>();
    this.#sheets.set(finding.sheet, cells);
    const key = `${finding.row}:${finding.column}`;
    const known = cells.get(key);
    if (known !== undefined) {
      known.findings.push(finding);
    } else if (this.#count < MAX_MARKED) {
      cells.set(key, { row: finding.row - 1, column: finding.column, findings: [finding] });
      this.#count++;
    } else this.#isCut = true;
  }

  /** Marks of a sheet, row by row. */
  of(sheet: string): CellMark[] {
    return [...(this.#sheets.get(sheet)?.values() ?? [])].map((cell) => ({
      ...cell,
      isError: cell.findings.some(({ severity }) => severity === 'error'),
    }));
  }

  sheets(): string[] {
    return [...this.#sheets.keys()];
  }
}

/** The text of a note: Vietnamese first, English below. */
export function noteText({ findings }: CellMark): string {
  const said = (language: 'vi' | 'en'): string =>
    findings
      .map(({ severity, message, detail, fix }) =>
        [
          `${WORDS[language][severity]}: ${message[language]}${detail === undefined ? '' : ` (${detail[language]})`}`,
          ...(fix === undefined ? [] : [`${WORDS[language].fix}: ${fix[language]}`]),
        ].join('\n'),
      )
      .join('\n');
  return `${said('vi')}\n\n${said('en')}`.slice(0, NOTE_LIMIT);
}

/** Whether a text is one that `noteText` gave. */
export const isNoteText = (text: string): boolean => NOTE.test(text);

const NOTE = /^(?:LỖI|CẢNH BÁO): [\s\S]*\n\n(?:ERROR|WARNING): /;
const NOTE_LIMIT = 2_000;
const WORDS = {
  vi: { error: 'LỖI', warning: 'CẢNH BÁO', fix: 'Cách sửa' },
  en: { error: 'ERROR', warning: 'WARNING', fix: 'What to do' },
} as const;
