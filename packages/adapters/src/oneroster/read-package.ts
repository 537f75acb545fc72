import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { SourceError } from '@lienthong/core';
import { checkZip, type ZipFaults, type ZipLimits } from '../kit/zip.js';
import { FindingList } from './finding.js';
import type { PackageMode } from './package-rows.js';
import { filesOf, ONE_ROSTER_VERSIONS, TABLES, type OneRosterVersion } from './tables.js';

/** What reading a package may take. */
export interface PackageLimits extends ZipLimits {
  /** Size of the .zip file as it arrives. */
  readonly sizeBytes: number;
  /** Rows of one file. */
  readonly rows: number;
  /** Characters of one row. */
  readonly rowLength: number;
}

export const PACKAGE_LIMITS: PackageLimits = {
  sizeBytes: 100 * 1024 * 1024,
  inflatedBytes: 512 * 1024 * 1024,
  inflationRatio: 200,
  entries: 100,
  rows: 1_000_000,
  rowLength: 256 * 1024,
};

/** One row, its cells by their columns; empty ones are left out. */
export interface TableRow {
  /** Line, from 1: the header is the first. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  /** Without `.csv`. */
  readonly file: string;
  readonly mode: PackageMode;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A package as far as it can be read at all. */
export interface OneRosterPackage {
  readonly version: OneRosterVersion;
  readonly source: { readonly systemName?: string; readonly systemCode?: string };
  /** By their names without `.csv`. */
  readonly tables: ReadonlyMap<string, Table>;
  readonly findings: FindingList;
}

const FAULTS: ZipFaults = {
  damaged: (cause) =>
    new SourceError('ERR_SOURCE_DAMAGED', {
      message: {
        vi: 'Tệp nén bị hỏng hoặc tải lên chưa hết.',
        en: 'The archive is damaged or was cut short.',
      },
      ...(cause !== undefined && { cause }),
    }),
  zipBomb: (details) => new SourceError('ERR_SOURCE_ZIP_BOMB', { details }),
  unsupported: () => new SourceError('ERR_SOURCE_UNREADABLE'),
};

/**
 * The files of a package from a .zip file, by their names; unpacked under the limits.
 * @throws {SourceError} ERR_SOURCE_TOO_LARGE, ERR_SOURCE_DAMAGED, ERR_SOURCE_ZIP_BOMB, ERR_SOURCE_UNREADABLE.
 */
export function unzipOneRoster(bytes: Uint8Array, limits: PackageLimits = PACKAGE_LIMITS): Map<string, Uint8Array> {
  if (bytes.length > limits.sizeBytes)
    throw new SourceError('ERR_SOURCE_TOO_LARGE', { details: { limitBytes: limits.sizeBytes } });
  const parts = checkZip(bytes, limits, FAULTS).unpack(
    (name) => name.endsWith('.csv') && !name.startsWith('__MACOSX/'),
  );
  return new Map(Object.entries(parts));
}

/**
 * Reads the files of a package into tables, with what is wrong with the files themselves.
 * @param files by their names; untrusted.
 */
export function readPackage(
  files: ReadonlyMap<string, Uint8Array>,
  limits: PackageLimits = PACKAGE_LIMITS,
): OneRosterPackage {
  const findings = new FindingList();
  const atRoot = withoutFolder(files, findings);
  const manifest = readManifest(atRoot.get('manifest'), findings);
  const tables = new Map<string, Table>();
  for (const [file, bytes] of atRoot) {
    if (file === 'manifest') continue;
    const mode = manifest.modes.get(file);
    if (!filesOf(manifest.version).includes(file)) findings.add('file-unknown', file);
    else if (mode === undefined || mode === 'absent') findings.add('file-undeclared', file);
    if (TABLES[manifest.version][file] === undefined) continue;
    const table = readTable(file, bytes, mode === 'delta' ? 'delta' : 'bulk', limits, findings);
    if (table !== undefined) tables.set(file, table);
  }
  for (const [file, mode] of manifest.modes)
    if (mode !== 'absent' && !atRoot.has(file)) findings.add('file-missing', file);
  return { version: manifest.version, source: manifest.source, tables, findings };
}

/** Names without `.csv`; a folder around all of them is said and looked through. */
function withoutFolder(files: ReadonlyMap<string, Uint8Array>, findings: FindingList): Map<string, Uint8Array> {
  const names = [...files.keys()].filter((name) => name.endsWith('.csv'));
  const isNested = names.some((name) => name.includes('/'));
  if (isNested) findings.add('files-not-at-root', '');
  return new Map(names.map((name) => [name.slice(name.lastIndexOf('/') + 1, -'.csv'.length), files.get(name)!]));
}

interface Manifest {
  readonly version: OneRosterVersion;
  readonly modes: ReadonlyMap<string, 'absent' | PackageMode>;
  readonly source: OneRosterPackage['source'];
}

function readManifest(bytes: Uint8Array | undefined, findings: FindingList): Manifest {
  const modes = new Map<string, 'absent' | PackageMode>();
  const nothing: Manifest = { version: '1.2', modes, source: {} };
  if (bytes === undefined) {
    findings.add('manifest-missing', '');
    return nothing;
  }
  const lines: Line[] = [];
  if (!eachLine('manifest', bytes, MANIFEST_LIMITS, findings, (line) => lines.push(line))) return nothing;
  const [head, ...rows] = lines;
  if (head?.record.join() !== 'propertyName,value') findings.add('manifest-invalid', 'manifest', 1);
  const values = new Map<string, string>();
  for (const { row, record } of rows) {
    const [name, value] = record;
    if (record.length !== 2 || name === undefined || values.has(name))
      findings.add('manifest-invalid', 'manifest', row);
    else values.set(name, value!);
  }
  const written = values.get('oneroster.version');
  const version = ONE_ROSTER_VERSIONS.find((one) => one === written);
  if (version === undefined) findings.add('version-unknown', 'manifest', undefined, 'oneroster.version');
  if (values.get('manifest.version') !== '1.0')
    findings.add('manifest-invalid', 'manifest', undefined, 'manifest.version');
  for (const file of filesOf(version ?? '1.2')) {
    const mode = values.get(`file.${file}`);
    if (mode === 'absent' || mode === 'bulk' || mode === 'delta') modes.set(file, mode);
    else findings.add('manifest-invalid', 'manifest', undefined, `file.${file}`);
  }
  const systemName = values.get('source.systemName');
  const systemCode = values.get('source.systemCode');
  return {
    version: version ?? '1.2',
    modes,
    source: { ...(systemName !== undefined && { systemName }), ...(systemCode !== undefined && { systemCode }) },
  };
}

const MANIFEST_LIMITS = { rows: 200, rowLength: 4_096 };

function readTable(
  file: string,
  bytes: Uint8Array,
  mode: PackageMode,
  limits: PackageLimits,
  findings: FindingList,
): Table | undefined {
  const share = sharing();
  let header: readonly string[] | undefined;
  const rows: TableRow[] = [];
  const isRead = eachLine(file, bytes, limits, findings, ({ row, record }) => {
    if (header === undefined) {
      header = record;
      return;
    }
    if (record.length !== header.length) findings.add('row-width', file, row);
    const cells: Record<string, string> = {};
    for (let at = 0; at < header.length; at++) {
      const name = header[at]!;
      const cell = record[at] ?? '';
      if (cell === '' || name === '__proto__') continue;
      cells[name] = share(cell);
      if (BREAK.test(cell)) findings.add('line-break', file, row, name);
    }
    rows.push({ row, cells });
  });
  if (!isRead) return undefined;
  if (rows.length === 0) findings.add('file-empty', file);
  return { file, mode, header: header ?? [], rows };
}

const BREAK = /[\r\n]/;
const SHARED_LENGTH = 64;
const SHARED_TEXTS = 50_000;

/** Gives back one text for all that are equal: ids of line items, classes and pupils fill most of a file of results. */
function sharing(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > SHARED_LENGTH) return text;
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= SHARED_TEXTS) known.clear();
    known.set(text, text);
    return text;
  };
}

interface Line {
  readonly row: number;
  readonly record: readonly string[];
}

/**
 * The rows of a CSV file one after the other, so that they need not be held twice.
 * @returns false where it is none.
 */
function eachLine(
  file: string,
  bytes: Uint8Array,
  { rows, rowLength }: Pick<PackageLimits, 'rows' | 'rowLength'>,
  findings: FindingList,
  take: (line: Line) => void,
): boolean {
  if (!isUtf8(bytes)) {
    findings.add('not-utf8', file);
    return false;
  }
  let count = 0;
  try {
    parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: rowLength,
      to: rows + 2,
      on_record(record: string[], { lines }) {
        if (++count <= rows + 1) take({ row: lines, record });
        return undefined;
      },
    });
  } catch (error) {
    const { lines } = error as { readonly lines?: number };
    findings.add('csv-malformed', file, lines);
    return false;
  }
  if (count <= rows + 1) return true;
  findings.add('file-too-large', file);
  return false;
}
