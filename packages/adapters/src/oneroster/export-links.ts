import { exactNameKey } from '@lienthong/core';
import { isSafeId, type IdMaker } from './sourced-id.js';

/** What names a pupil or a member of the staff in any record about them. */
export interface PersonReference {
  readonly recordId?: string;
  readonly sourceId?: string;
  readonly sectorId?: string;
  readonly personalNumber?: string;
  readonly fullName?: string;
  readonly birthDate?: { readonly value: string };
  readonly school?: { readonly code: string };
  readonly className?: string;
  readonly classId?: string;
}

type Role = 'student' | 'staff';

/** Ids of people and classes, found again by whatever a record names them with. */
export class ExportLinks {
  readonly #people = new Map<string, string>();
  readonly #classes = new Map<string, string>();
  readonly #ids: IdMaker;
  readonly #school: string;

  /** @param school code of the school of records that name none. */
  constructor(ids: IdMaker, school: string | undefined) {
    this.#ids = ids;
    this.#school = school ?? '';
  }

  /**
   * The id of a person who has a record of their own.
   * @returns undefined where nothing tells the person from another.
   */
  register(role: Role, person: PersonReference): string | undefined {
    if (!isSafeId(person.recordId)) return this.find(role, person)?.id;
    for (const key of keysOf(role, person, this.#school)) this.#remember(key, person.recordId);
    return person.recordId;
  }

  /** The id of the person whom a record is about; the first key that is known decides. */
  find(role: Role, person: PersonReference): { readonly id: string; readonly isKnown: boolean } | undefined {
    const keys = keysOf(role, person, this.#school);
    for (const key of keys) {
      const id = this.#people.get(key.join('\n'));
      if (id !== undefined) return { id, isKnown: true };
    }
    if (keys[0] === undefined) return undefined;
    const id = this.#ids.of(...keys[0]);
    for (const key of keys) this.#remember(key, id);
    return { id, isKnown: false };
  }

  /** The id of a class; of a school's pupils without a class where none is named. */
  classOf(
    school: string,
    schoolYear: string,
    { className, classId }: { readonly className?: string | undefined; readonly classId?: string | undefined },
  ): string {
    const scope = ['class', school, schoolYear];
    const byName = className === undefined ? undefined : [...scope, 'name', exactNameKey(className)];
    const byId = classId === undefined ? undefined : [...scope, 'id', classId];
    for (const key of [byName, byId]) {
      const known = key && this.#classes.get(key.join('\n'));
      if (known !== undefined) {
        for (const other of [byName, byId])
          if (other && !this.#classes.has(other.join('\n'))) this.#classes.set(other.join('\n'), known);
        return known;
      }
    }
    const id = this.#ids.of(...(byName ?? byId ?? scope));
    for (const key of [byName, byId]) if (key) this.#classes.set(key.join('\n'), id);
    return id;
  }

  #remember(key: readonly string[], id: string): void {
    const text = key.join('\n');
    if (!this.#people.has(text)) this.#people.set(text, id);
  }
}

/** What tells a person from others, the strongest first. */
function keysOf(role: Role, person: PersonReference, defaultSchool: string): string[][] {
  const school = person.school?.code ?? defaultSchool;
  const keys: string[][] = [];
  const add = (type: string, ...values: (string | undefined)[]): void => {
    if (values.every((value) => value !== undefined && value !== '')) keys.push([role, type, ...(values as string[])]);
  };
  add('source-id', school === '' ? undefined : school, person.sourceId);
  add('sector-id', person.sectorId);
  add('personal-number', person.personalNumber);
  const name = person.fullName === undefined ? undefined : exactNameKey(person.fullName);
  const className = person.className ?? person.classId;
  add('name-and-birth-date', name, person.birthDate?.value, school === '' ? undefined : school);
  if (keys.length === 0) add('name-and-class', name, className, school);
  if (keys.length === 0) add('name', name, school);
  return keys;
}

/** Id of a school's row: always by its code, for other records name it by nothing else. */
export const orgId = (code: string, ids: IdMaker): string =>
  isSafeId(`truong-${code}`) ? `truong-${code}` : ids.of('school', code);
