import { csvText } from '../kit/csv-text.js';
import { METADATA_PREFIX } from './metadata-cells.js';
import { filesOf, headerOf, TABLES, type OneRosterVersion } from './tables.js';

/** Cells of a row by their columns; what is absent is empty. */
export type PackageRow = Readonly<Record<string, string>> & { readonly sourcedId: string };

/** Column that says which kind of record a row is the home of, or that it was only derived from others. */
export const KIND_COLUMN = `${METADATA_PREFIX}lienthong`;
export const DERIVED = 'derived';

/** Whether every row is there (`bulk`), or only what changed (`delta`). */
export type PackageMode = 'bulk' | 'delta';

/** The rows of a package while it is made, each id once in its file. */
export class PackageRows {
  readonly #files = new Map<string, Map<string, PackageRow>>();

  /** Adds the row of a record; @returns false where another record already has its id. */
  add(file: string, row: PackageRow): boolean {
    const rows = this.#rowsOf(file);
    if (rows.has(row.sourcedId) && rows.get(row.sourcedId)![KIND_COLUMN] !== DERIVED) return false;
    rows.set(row.sourcedId, row);
    return true;
  }

  /** Adds a row that other rows need, unless a record has it. */
  derive(file: string, row: PackageRow): void {
    const rows = this.#rowsOf(file);
    if (!rows.has(row.sourcedId)) rows.set(row.sourcedId, { ...row, [KIND_COLUMN]: DERIVED });
  }

  has(file: string, sourcedId: string): boolean {
    return this.#files.get(file)?.has(sourcedId) === true;
  }

  /** Takes a file's rows out again. */
  remove(file: string, isUnwanted: (row: PackageRow) => boolean): void {
    const rows = this.#rowsOf(file);
    for (const row of rows.values()) if (isUnwanted(row)) rows.delete(row.sourcedId);
  }

  counts(): Record<string, number> {
    return Object.fromEntries(
      [...this.#files].filter(([, rows]) => rows.size > 0).map(([file, rows]) => [file, rows.size]),
    );
  }

  /**
   * The files of the package with the manifest, by their names; none without a row.
   * @param modifiedAt for rows of a delta that say nothing of when they changed.
   */
  toFiles(
    version: OneRosterVersion,
    mode: PackageMode,
    source: PackageSource,
    modifiedAt: string,
  ): Map<string, string> {
    const files = new Map<string, string>([
      ['manifest.csv', manifestText(version, mode, source, new Set(Object.keys(this.counts())))],
    ]);
    for (const file of Object.keys(TABLES[version])) {
      const rows = [...(this.#files.get(file)?.values() ?? [])];
      if (rows.length === 0) continue;
      const standard = headerOf(version, file);
      const extra = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => name.startsWith(METADATA_PREFIX))));
      const header = [...standard, ...[...extra].sort()];
      const cells = rows.map((row) => {
        const life =
          mode === 'bulk'
            ? { status: '', dateLastModified: '' }
            : { status: row['status'] || 'active', dateLastModified: row['dateLastModified'] || modifiedAt };
        const all: Readonly<Record<string, string>> = { ...row, ...life };
        return header.map((name) => all[name] ?? '');
      });
      files.set(`${file}.csv`, csvText([header, ...cells]));
    }
    return files;
  }

  #rowsOf(file: string): Map<string, PackageRow> {
    let rows = this.#files.get(file);
    if (rows === undefined) this.#files.set(file, (rows = new Map<string, PackageRow>()));
    return rows;
  }
}

/** Who made the package. */
export interface PackageSource {
  readonly systemName?: string;
  readonly systemCode?: string;
}

function manifestText(
  version: OneRosterVersion,
  mode: PackageMode,
  source: PackageSource,
  present: ReadonlySet<string>,
): string {
  return csvText([
    ['propertyName', 'value'],
    ['manifest.version', '1.0'],
    ['oneroster.version', version],
    ...filesOf(version).map((file) => [`file.${file}`, present.has(file) ? mode : 'absent']),
    ...(source.systemName === undefined ? [] : [['source.systemName', source.systemName]]),
    ...(source.systemCode === undefined ? [] : [['source.systemCode', source.systemCode]]),
  ]);
}

const BREAKS = /[\u0000-\u001F\u007F\u0085\u2028\u2029]+/g; // eslint-disable-line no-control-regex

/**
 * A text as a column of the standard takes it: no line breaks.
 * @returns with `isExact` false where the record's own text must be kept in an extension column.
 */
export function plainCell(text: string | undefined): { readonly cell: string; readonly isExact: boolean } {
  if (text === undefined) return { cell: '', isExact: false };
  const cell = text.replace(BREAKS, ' ');
  return { cell, isExact: cell === text && cell !== '' };
}

/** Columns that hold texts of a record exactly as they are, and the paths that so need no extension column. */
export function exactColumns(columns: Readonly<Record<string, readonly [path: string, text: string | undefined]>>): {
  readonly cells: Record<string, string>;
  readonly held: Set<string>;
} {
  const cells: Record<string, string> = {};
  const held = new Set<string>();
  for (const [column, [path, text]] of Object.entries(columns)) {
    const { cell, isExact } = plainCell(text);
    cells[column] = cell;
    if (isExact) held.add(path);
  }
  return { cells, held };
}

const LIST_BREAKERS = /[,"{}]/;

/** One item of a list column; empty where it could not be told from two. */
export const listItem = (text: string | undefined): string =>
  text === undefined || LIST_BREAKERS.test(text) ? '' : plainCell(text).cell;
