import { exactNameKey, RecordError } from '@lienthong/core';
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
  /** Id of a person → their identifiers by type. */
  readonly #identifiers = new Map<string, Map<string, string>>();
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
   * @throws {RecordError} ERR_RECORD_AMBIGUOUS.
   */
  register(role: Role, person: PersonReference): string | undefined {
    if (!isSafeId(person.recordId)) return this.find(role, person)?.id;
    for (const key of keysOf(role, person, this.#school)) this.#remember(key, person.recordId);
    return person.recordId;
  }

  /**
   * The id of the person whom a record is about; the strongest key that is known decides.
   * @throws {RecordError} ERR_RECORD_AMBIGUOUS — it names no more than two people share.
   */
  find(role: Role, person: PersonReference): { readonly id: string; readonly isKnown: boolean } | undefined {
    const keys = keysOf(role, person, this.#school);
    let isShared = false;
    for (const { text, isIdentifier } of keys) {
      const id = this.#people.get(text);
      if (id === SHARED) isShared ||= isIdentifier || keys[0]?.isIdentifier === false;
      else if (id !== undefined && !this.#contradicts(id, keys)) return { id, isKnown: true };
    }
    const [strongest] = keys;
    if (strongest === undefined) return undefined;
    if (isShared) throw new RecordError('ERR_RECORD_AMBIGUOUS');
    const id = this.#ids.of(...strongest.parts);
    for (const key of keys) this.#remember(key, id);
    return { id, isKnown: false };
  }

  /** Whether the person with the id has another identifier of a kind that is given: a namesake. */
  #contradicts(id: string, keys: readonly PersonKey[]): boolean {
    const own = this.#identifiers.get(id);
    return keys.some(
      ({ type, text, isIdentifier }) => isIdentifier && own?.has(type) === true && own.get(type) !== text,
    );
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

  #remember({ type, text, isIdentifier }: PersonKey, id: string): void {
    const before = this.#people.get(text);
    if (before === undefined) this.#people.set(text, id);
    else if (before !== id) this.#people.set(text, SHARED);
    if (!isIdentifier) return;
    const own = this.#identifiers.get(id);
    if (own === undefined) this.#identifiers.set(id, new Map([[type, text]]));
    else if (!own.has(type)) own.set(type, text);
  }
}

/** In place of an id where two people have the same key. */
const SHARED = '';

interface PersonKey {
  readonly type: string;
  readonly parts: readonly string[];
  /** The parts as one text. */
  readonly text: string;
  /** Whether nobody else can have it; a name and a birth date can be shared. */
  readonly isIdentifier: boolean;
}

/** What tells a person from others, the strongest first. */
function keysOf(role: Role, person: PersonReference, defaultSchool: string): PersonKey[] {
  const school = person.school?.code ?? defaultSchool;
  const keys: PersonKey[] = [];
  const add = (isIdentifier: boolean, type: string, ...values: (string | undefined)[]): void => {
    if (!values.every((value) => value !== undefined && value !== '')) return;
    const parts = [role, type, ...(values as string[])];
    keys.push({ type, parts, text: parts.join('\n'), isIdentifier });
  };
  add(true, 'source-id', school, person.sourceId);
  add(true, 'sector-id', person.sectorId);
  add(true, 'personal-number', person.personalNumber);
  const name = person.fullName === undefined ? undefined : exactNameKey(person.fullName);
  add(false, 'name-and-birth-date', name, person.birthDate?.value, school);
  if (keys.length === 0) add(false, 'name-and-class', name, person.className ?? person.classId, school);
  if (keys.length === 0) add(false, 'name', name, school);
  return keys;
}

/** Id of a school's row: always by its code, for other records name it by nothing else. */
export const orgId = (code: string, ids: IdMaker): string =>
  isSafeId(`truong-${code}`) ? `truong-${code}` : ids.of('school', code);
