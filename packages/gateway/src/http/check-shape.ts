import { RequestError } from '@lienthong/core';

/** Reads an untrusted JSON body member by member; what is not expected is refused by its pointer. */
export interface Shape {
  readonly pointer: string;
  /** Refuses any other member. */
  only(...names: readonly string[]): void;
  text(name: string, options: TextOptions): string;
  optionalText(name: string, options: TextOptions): string | undefined;
  oneOf<const T extends string>(name: string, allowed: readonly T[]): T;
  /** The items of an array of texts. */
  texts(name: string, options: TextOptions & { readonly most: number }): readonly string[];
  object(name: string): Shape;
  objects(name: string, most: number): readonly Shape[];
  has(name: string): boolean;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface TextOptions {
  readonly most: number;
  readonly pattern?: RegExp;
}

/**
 * @param pointer where the value lies in the body.
 * @throws {RequestError} ERR_REQUEST_INVALID — `details.pointer` names the member.
 */
export function shapeOf(value: unknown, pointer = ''): Shape {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidMember(pointer, 'phải là một đối tượng JSON', 'must be a JSON object');
  }
  const members = value as Readonly<Record<string, unknown>>;
  const at = (name: string): string => `${pointer}/${name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`;

  function checkText(given: unknown, place: string, { most, pattern }: TextOptions): string {
    if (typeof given === 'string' && given.length > 0 && given.length <= most && (pattern?.test(given) ?? true)) {
      return given;
    }
    const form = pattern ? ` ${pattern.source}` : '';
    throw invalidMember(
      place,
      `phải là chuỗi 1–${most} ký tự${form}`,
      `must be a text of 1 to ${most} characters${form}`,
    );
  }

  function items(name: string, most: number): readonly unknown[] {
    const given = members[name];
    if (Array.isArray(given) && given.length >= 1 && given.length <= most) return given as unknown[];
    throw invalidMember(at(name), `phải là mảng 1–${most} phần tử`, `must be an array of 1 to ${most} items`);
  }

  return {
    pointer,
    value: members,
    has: (name) => members[name] !== undefined,
    only(...names) {
      const other = Object.keys(members).find((name) => !names.includes(name));
      if (other !== undefined) {
        throw invalidMember(at(other), `chỉ nhận ${names.join(', ')}`, `only ${names.join(', ')} may stand here`);
      }
    },
    text: (name, options) => checkText(members[name], at(name), options),
    optionalText: (name, options) =>
      members[name] === undefined ? undefined : checkText(members[name], at(name), options),
    oneOf(name, allowed) {
      const found = allowed.find((candidate) => candidate === members[name]);
      if (found !== undefined) return found;
      const list = allowed.join(', ');
      throw invalidMember(at(name), `phải là một trong: ${list}`, `must be one of: ${list}`);
    },
    texts: (name, options) =>
      items(name, options.most).map((item, index) =>
        checkText(item, `${at(name)}/${index}`, { ...options, most: 200 }),
      ),
    object: (name) => shapeOf(members[name], at(name)),
    objects: (name, most) => items(name, most).map((item, index) => shapeOf(item, `${at(name)}/${index}`)),
  };
}

/** A member of a body that is not as it must be. */
export function invalidMember(pointer: string, vi: string, en: string): RequestError {
  const place = pointer === '' ? '/' : pointer;
  return new RequestError('ERR_REQUEST_INVALID', {
    message: { vi: `"${place}" ${vi}`, en: `"${place}" ${en}` },
    details: { pointer },
  });
}
