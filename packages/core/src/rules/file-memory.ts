import type { PartialDate } from '@lienthong/schemas';
import { looseNameKey } from '../text/vietnamese.js';
import { hash32, SeenKeys } from './seen-keys.js';

/** As much of a person as tells two of them apart. */
export interface Person {
  readonly fullName: string;
  readonly birthDate?: PartialDate;
}

/** What the rules of one file keep of its records: short keys in tables that rules share. */
export class FileMemory {
  readonly #tables = new Map<string, SeenKeys>();
  #person: Person | undefined;
  #personKey = '';
  #personMark = 0;

  /** The table of this name, made when it is first asked for. */
  keys(name: string): SeenKeys {
    let table = this.#tables.get(name);
    if (table === undefined) this.#tables.set(name, (table = new SeenKeys()));
    return table;
  }

  /** Name without marks and birth date; several rules ask for that of the same record. */
  personKey(person: Person): string {
    if (person !== this.#person) {
      this.#person = person;
      this.#personKey = `${looseNameKey(person.fullName)}|${person.birthDate?.value ?? ''}`;
      this.#personMark = hash32(this.#personKey);
    }
    return this.#personKey;
  }

  /** 32 bits of the same. */
  personMark(person: Person): number {
    this.personKey(person);
    return this.#personMark;
  }
}
