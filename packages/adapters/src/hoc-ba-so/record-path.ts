import { codeLists } from '@lienthong/schemas';

/** A JSON object of ours, while it is looked into or put together. */
export type Values = Readonly<Record<string, unknown>>;
type Draft = Record<string, unknown>;

/** The member by which the elements of a list are told apart. */
const LIST_KEYS: Readonly<Record<string, string>> = {
  guardians: 'relation',
  competences: 'code',
  qualities: 'code',
};

/** The list that names what a key of a list stands for. */
const NAMES: Readonly<Record<string, readonly { readonly code?: string; readonly label: { readonly vi: string } }[]>> =
  {
    competences: codeLists['primary-competences'].entries,
    qualities: codeLists['primary-qualities'].entries,
  };

/**
 * The value at a path of a profile.
 * @param path `name`, `name.member`, or `name:key.member` for the list element whose key is that.
 */
export function valueAt(record: Values, path: string): unknown {
  const { name, key, member } = partsOf(path);
  const found = key === undefined ? record[name] : elementOf(record[name], name, key);
  if (member === undefined) return found;
  return typeof found === 'object' && found !== null ? (found as Values)[member] : undefined;
}

/** Puts a value at a path; objects and list elements on the way are made. */
export function putAt(record: Draft, path: string, value: unknown): void {
  const { name, key, member } = partsOf(path);
  if (member === undefined) {
    record[name] = value;
    return;
  }
  const holder = key === undefined ? objectIn(record, name) : elementIn(record, name, key);
  holder[member] = value;
}

/** JSON pointer of the place, for faults; a list element that is not there is named by its list. */
export function pointerOf(path: string): string {
  const { name, key, member } = partsOf(path);
  return key === undefined ? `/${name}${member === undefined ? '' : `/${member}`}` : `/${name}`;
}

function partsOf(path: string): { name: string; key?: string; member?: string } {
  const [head = '', member] = path.split('.');
  const [name = '', key] = head.split(':');
  return { name, ...(key !== undefined && { key }), ...(member !== undefined && { member }) };
}

function elementOf(list: unknown, name: string, key: string): Values | undefined {
  if (!Array.isArray(list)) return undefined;
  return (list as Values[]).find((element) => element[LIST_KEYS[name] ?? 'code'] === key);
}

function objectIn(record: Draft, name: string): Draft {
  const held = (record[name] ?? {}) as Draft;
  record[name] = held;
  return held;
}

function elementIn(record: Draft, name: string, key: string): Draft {
  const list = (record[name] ?? []) as Draft[];
  record[name] = list;
  const found = elementOf(list, name, key) as Draft | undefined;
  if (found !== undefined) return found;
  const label = NAMES[name]?.find(({ code }) => code === key)?.label.vi;
  const made: Draft = { [LIST_KEYS[name] ?? 'code']: key, ...(label !== undefined && { name: label }) };
  list.push(made);
  return made;
}
