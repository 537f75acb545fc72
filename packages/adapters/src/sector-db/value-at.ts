import type { Condition, SectorProfile } from './profile.js';

/** Where paths start: `element` for plain ones, `record` for those that begin with `$.`. */
export interface Scope {
  readonly record: unknown;
  readonly element: unknown;
}

/**
 * The value at a dotted path.
 * @param path e.g. `birthDate`, `school.code`, `$.schoolYear`; `.` is the element itself.
 * @returns `undefined` where any part is absent.
 */
export function valueAt(scope: Scope, path: string): unknown {
  if (path === '.') return scope.element;
  const isFromRecord = path.startsWith('$.');
  let value: unknown = isFromRecord ? scope.record : scope.element;
  for (const part of (isFromRecord ? path.slice(2) : path).split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
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
