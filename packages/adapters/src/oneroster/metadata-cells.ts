import { schemaComponents, schemaNames, type JsonSchema } from '@lienthong/schemas';
import type { RecordKind } from '@lienthong/core';

/** Extension columns stand last and begin so. */
export const METADATA_PREFIX = 'metadata.';

interface Leaf {
  readonly path: readonly string[];
  readonly dotted: string;
  readonly column: string;
  /** `object` holds `{}` where an object is there and empty. */
  readonly type: 'string' | 'number' | 'boolean' | 'json' | 'object';
}

const MAX_DEPTH = 6;
/** The name that the facts on school software give to a column of ours. */
const COLUMN_NAMES: Readonly<Record<string, string>> = { ethnicGroup: 'danToc' };
const LINE_BREAK = /[\u0000-\u001F\u007F\u0085\u2028\u2029]/; // eslint-disable-line no-control-regex

/** A kind of record, or the part of one that has rows of its own. */
export type Part = RecordKind | 'SubjectResult';

const PREFIXES: Readonly<Partial<Record<Part, string>>> = { SubjectResult: 'subject.' };
const known = new Map<Part, readonly Leaf[]>();
const knownByColumn = new Map<Part, ReadonlyMap<string, Leaf>>();
const knownByMember = new Map<Part, ReadonlyMap<string, readonly Leaf[]>>();

/** Every place of a record that holds a value, from its schema: arrays are one place, as JSON. */
function leavesOf(part: Part): readonly Leaf[] {
  let leaves = known.get(part);
  if (leaves === undefined) {
    leaves = below(schemaComponents[schemaNames[part] ?? part], []).map((leaf) => ({
      ...leaf,
      column: METADATA_PREFIX + (PREFIXES[part] ?? '') + leaf.column,
    }));
    known.set(part, leaves);
  }
  return leaves;
}

/** The places within each member of a record: most records hold few of all that there are. */
function leavesByMember(part: Part): ReadonlyMap<string, readonly Leaf[]> {
  let members = knownByMember.get(part);
  if (members === undefined) {
    const grouped = new Map<string, Leaf[]>();
    for (const leaf of leavesOf(part)) grouped.set(leaf.path[0]!, [...(grouped.get(leaf.path[0]!) ?? []), leaf]);
    knownByMember.set(part, (members = grouped));
  }
  return members;
}

function leavesByColumn(part: Part): ReadonlyMap<string, Leaf> {
  let columns = knownByColumn.get(part);
  if (columns === undefined) {
    columns = new Map(leavesOf(part).map((leaf) => [leaf.column, leaf]));
    knownByColumn.set(part, columns);
  }
  return columns;
}

function below(schema: JsonSchema | undefined, path: readonly string[]): Leaf[] {
  const own = resolve(schema);
  const column = path.map((part) => COLUMN_NAMES[part] ?? part).join('.');
  const dotted = path.join('.');
  const properties = propertiesOf(own);
  if (properties !== undefined && path.length < MAX_DEPTH) {
    const inner = Object.entries(properties).flatMap(([name, property]) => below(property, [...path, name]));
    return path.length === 0 ? inner : [{ path, dotted, column, type: 'object' }, ...inner];
  }
  const type = own?.['type'];
  if (type === 'array' || type === 'object') return [{ path, dotted, column, type: 'json' }];
  if (type === 'number' || type === 'integer') return [{ path, dotted, column, type: 'number' }];
  return [{ path, dotted, column, type: type === 'boolean' ? 'boolean' : 'string' }];
}

function propertiesOf(schema: JsonSchema | undefined): Readonly<Record<string, JsonSchema>> | undefined {
  const branches = schema?.['oneOf'] as readonly JsonSchema[] | undefined;
  if (branches !== undefined)
    return Object.assign({}, ...branches.map((branch) => propertiesOf(resolve(branch)))) as never;
  return schema?.['properties'] as Readonly<Record<string, JsonSchema>> | undefined;
}

function resolve(schema: JsonSchema | undefined): JsonSchema | undefined {
  const reference = schema?.['$ref'];
  return typeof reference === 'string' ? schemaComponents[reference.slice(reference.lastIndexOf('/') + 1)] : schema;
}

/**
 * What of a record no column of the standard holds, as cells of extension columns.
 * @param held dotted paths that columns hold exactly.
 */
export function toMetadata(part: Part, record: object, held: ReadonlySet<string> = new Set()): Record<string, string> {
  const cells: Record<string, string> = {};
  const members = leavesByMember(part);
  for (const member of Object.keys(record))
    for (const { path, dotted, column, type } of members.get(member) ?? []) {
      if (held.has(dotted)) continue;
      const value = valueAt(record, path);
      if (value === undefined) continue;
      if (type !== 'object') cells[column] = cellOf(value, type);
      else if (Object.keys(value as object).length === 0) cells[column] = '{}';
    }
  return cells;
}

/**
 * The part of a record that extension columns hold.
 * @param unreadable told the column of each cell that is not what it should be.
 */
export function fromMetadata(
  part: Part,
  cells: Readonly<Record<string, string>>,
  unreadable: (column: string) => void,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const columns = leavesByColumn(part);
  for (const [column, cell] of Object.entries(cells)) {
    const leaf = cell === '' ? undefined : columns.get(column);
    if (leaf === undefined) continue;
    const { path, type } = leaf;
    const value = type === 'object' ? {} : valueOf(cell, type);
    if (value === undefined) unreadable(column);
    else setAt(record, path, value);
  }
  return record;
}

function cellOf(value: unknown, type: Leaf['type']): string {
  if (type === 'string' && typeof value === 'string') {
    // No field may hold a line break; and a text that begins like one written so must be told from it.
    return value === '' || value.startsWith('"') || LINE_BREAK.test(value) ? jsonCell(value) : value;
  }
  return type === 'number' || type === 'boolean' ? String(value) : jsonCell(value);
}

/** A value as JSON in which no character ends a line. */
export const jsonCell = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007F\u0085\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function valueOf(cell: string, type: Leaf['type']): unknown {
  switch (type) {
    case 'boolean':
      return cell === 'true' ? true : cell === 'false' ? false : undefined;
    case 'number':
      return Number.isFinite(Number(cell)) ? Number(cell) : undefined;
    case 'string':
      return cell.startsWith('"') ? stringOf(parsed(cell)) : cell;
    default:
      return parsed(cell);
  }
}

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return undefined;
  }
}

function valueAt(record: object, path: readonly string[]): unknown {
  let here: unknown = record;
  for (const name of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined;
    here = (here as Record<string, unknown>)[name];
  }
  return here;
}

function setAt(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let here = record;
  for (const name of path.slice(0, -1)) here = (here[name] ??= {}) as Record<string, unknown>;
  here[path.at(-1)!] = value;
}
