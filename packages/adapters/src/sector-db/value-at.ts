import type { Condition, SectorProfile } from './profile.js';

/** Where paths start: `element` for plain ones, `record` for those that begin with `$.`. */
export interface Scope {
  readonly record: unknown;
  readonly element: unknown;
}

/**
 * The value at a dotted path.
 * @param path e.g. `birthDate`, `school.code`, `guardians.relation=father.fullName`, `$.schoolYear`; `.` is the element itself.
 * @returns `undefined` where any part is absent.
 */
export function valueAt(scope: Scope, path: string): unknown {
  const { isFromRecord, steps } = parsed(path);
  let value: unknown = isFromRecord ? scope.record : scope.element;
  for (const part of steps) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (typeof part === 'string') {
      if (!Object.hasOwn(value, part)) return undefined;
      value = (value as Record<string, unknown>)[part];
    } else value = selected(value, part);
  }
  return value;
}

interface ParsedPath {
  readonly isFromRecord: boolean;
  readonly steps: readonly (string | Selector)[];
}

/** Paths come from profiles, so there are few of them. */
const PARSED = new Map<string, ParsedPath>();

function parsed(path: string): ParsedPath {
  const known = PARSED.get(path);
  if (known !== undefined) return known;
  const isFromRecord = path.startsWith('$.');
  const parts = path === '.' ? [] : (isFromRecord ? path.slice(2) : path).split('.');
  const made = { isFromRecord, steps: parts.map((part) => selectorOf(part) ?? part) };
  PARSED.set(path, made);
  return made;
}

/** A step that picks the element of an array by one of its values: `relation=father`. */
export interface Selector {
  readonly key: string;
  readonly value: string;
}

/** The step read as a selector; `undefined` where it is a name or a position. */
export function selectorOf(part: string): Selector | undefined {
  const at = part.indexOf('=');
  return at <= 0 ? undefined : { key: part.slice(0, at), value: part.slice(at + 1) };
}

function selected(elements: object, { key, value }: Selector): unknown {
  if (!Array.isArray(elements)) return undefined;
  return (elements as readonly unknown[]).find(
    (element) => typeof element === 'object' && element !== null && (element as Record<string, unknown>)[key] === value,
  );
}

/** The value at the first of these paths that holds one. */
export function firstValueAt(scope: Scope, paths: string | readonly string[]): unknown {
  for (const path of typeof paths === 'string' ? [paths] : paths) {
    const value = valueAt(scope, path);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether the condition holds; without one it does. */
export function holds(condition: Condition | undefined, scope: Scope, codeLists: SectorProfile['codeLists']): boolean {
  if (condition === undefined) return true;
  return (
    holdsAlone(condition, scope, codeLists) || (condition.or !== undefined && holds(condition.or, scope, codeLists))
  );
}

function holdsAlone(condition: Condition, scope: Scope, codeLists: SectorProfile['codeLists']): boolean {
  const found = firstValueAt(scope, condition.path);
  const value = condition.codes === undefined ? found : codeOf(found, codeLists[condition.codes]);
  if (!isScalar(value)) return condition.orAbsent === true;
  if (condition.in !== undefined && !condition.in.includes(value)) return false;
  return !(condition.notIn?.includes(value) ?? false);
}

/** The target's code of our value; `undefined` where the list has none. */
export function codeOf(value: unknown, list: SectorProfile['codeLists'][string] | undefined): string | undefined {
  if (list === undefined || !isScalar(value)) return undefined;
  const text = String(value).normalize('NFC');
  if (Object.hasOwn(list.codes, text)) return list.codes[text];
  const folded = text.toLocaleLowerCase('vi');
  const found = Object.entries(list.codes).find(([ours]) => ours.toLocaleLowerCase('vi') === folded);
  return found?.[1] ?? (list.others === 'pass' ? text : undefined);
}

export const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
