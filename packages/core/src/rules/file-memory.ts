import type { PartialDate } from '@lienthong/schemas';
import { digestOfName, SeenKeys, type KeyDigest } from './seen-keys.js';

/** As much of a person as tells two of them apart. */
export interface Person {
  readonly fullName: string;
  readonly birthDate?: PartialDate;
}

/** What the rules of one file keep of its records: short keys in tables that rules share. */
export class FileMemory {
  readonly #tables = new Map<string, SeenKeys>();
  #person: Person | undefined;
  readonly #personDigest: KeyDigest = { high: 0, low: 0 };

  /** The table of this name, made when it is first asked for. */
  keys(name: string): SeenKeys {
    let table = this.#tables.get(name);
    if (table === undefined) this.#tables.set(name, (table = new SeenKeys()));
    return table;
  }

  /** Digest of the name without marks and the birth date; several rules ask for that of the same record. */
  digestOfPerson(person: Person): KeyDigest {
    if (person !== this.#person) {
      this.#person = person;
      digestOfName(person.fullName, person.birthDate?.value ?? '', this.#personDigest);
    }
    return this.#personDigest;
  }
}
