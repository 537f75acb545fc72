import { csvText } from '../kit/csv-text.js';
import { METADATA_PREFIX } from './metadata-cells.js';
import type { PackageRow } from './package-row.js';
import { RowTable } from './row-table.js';
import { filesOf, headerOf, TABLES, type OneRosterVersion } from './tables.js';

/** Whether every row is there (`bulk`), or only what changed (`delta`). */
export type PackageMode = 'bulk' | 'delta';

/** The text of a file, piece by piece: some are longer than a text can be. */
export type PackageText = Iterable<string>;

/** Rows whose text is one piece. */
const ROWS_OF_PIECE = 500;

/** The rows of a package while it is made, each id once in its file. */
export class PackageRows {
  readonly #tables = new Map<string, RowTable>();

  /** Adds the row of a record; @returns false where another record already has its id. */
  add(file: string, row: PackageRow): boolean {
    return this.#tableOf(file).add(row);
  }

  /** Adds a row that other rows need, unless a record has it. */
  derive(file: string, row: PackageRow): void {
    this.#tableOf(file).derive(row);
  }

  /** Adds a row whose id nothing else can have and nothing points to. */
  append(file: string, row: PackageRow): void {
    this.#tableOf(file).append(row);
  }

  has(file: string, sourcedId: string): boolean {
    return this.#tables.get(file)?.has(sourcedId) === true;
  }

  counts(): Record<string, number> {
    return Object.fromEntries(
      [...this.#tables].filter(([, { size }]) => size > 0).map(([file, { size }]) => [file, size]),
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
  ): Map<string, PackageText> {
    const files = new Map<string, PackageText>([
      ['manifest.csv', [manifestText(version, mode, source, new Set(Object.keys(this.counts())))]],
    ]);
    for (const file of Object.keys(TABLES[version])) {
      const table = this.#tables.get(file);
      if (table === undefined || table.size === 0) continue;
      const extra = table.columns.filter((name) => name.startsWith(METADATA_PREFIX));
      const header = [...headerOf(version, file), ...extra.sort()];
      files.set(`${file}.csv`, { [Symbol.iterator]: () => piecesOf(table, header, mode, modifiedAt) });
    }
    return files;
  }

  #tableOf(file: string): RowTable {
    let table = this.#tables.get(file);
    if (table === undefined) this.#tables.set(file, (table = new RowTable()));
    return table;
  }
}

function* piecesOf(
  table: RowTable,
  header: readonly string[],
  mode: PackageMode,
  modifiedAt: string,
): Generator<string> {
  const places = header.map((name) => table.columns.indexOf(name));
  const status = header.indexOf('status');
  const changed = header.indexOf('dateLastModified');
  let rows: (readonly string[])[] = [header];
  for (const found of table.rows()) {
    const cells = places.map((place) => found[place] ?? '');
    cells[status] = mode === 'bulk' ? '' : cells[status] || 'active';
    cells[changed] = mode === 'bulk' ? '' : cells[changed] || modifiedAt;
    rows.push(cells);
    if (rows.length < ROWS_OF_PIECE) continue;
    yield csvText(rows);
    rows = [];
  }
  if (rows.length > 0) yield csvText(rows);
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
