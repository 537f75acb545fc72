import { bareLetter } from '../text/letters.js';

/** Where nothing was found. */
export const NEW = -1;

/** Of the places there are first: 64. */
const FIRST_BITS = 6;
const KEY_BITS = 32;
const FULL = 0.75;
const EMPTY = 0;

/** What a place holds, side by side so that one look fetches it all: ordinal + 1, two halves of the key, the mark. */
const WIDTH = 4;
const HIGH = 1;
const LOW = 2;
const MARK = 3;

/**
 * Keys with the number of the record that first had each, and a mark to compare. 16 bytes a place: a Map of a
 * million texts would take ten times as much. A key is 64 bits of its text, not of a cryptographic kind: who makes two
 * of them meet on purpose has only warned himself.
 */
export class SeenKeys {
  /** The first bits of a key say where it belongs, so that a table twice as long is filled from front to back. */
  #bits = FIRST_BITS;
  #size = 0;
  #places = new Uint32Array(2 ** FIRST_BITS * WIDTH);
  /** Rules that share a table meet the key of a record one after the other. */
  #lastOrdinal = -1;
  #lastPlace = NEW;

  /**
   * Looks a key up and remembers it where it is new. A record has one key in a table.
   * @param ordinal running number of the record.
   * @param mark of the record; asked for again with `markAt`.
   * @returns the place of the earlier record with this key, else `NEW`.
   */
  meet(key: string, ordinal: number, mark = 0): number {
    return ordinal === this.#lastOrdinal ? this.#lastPlace : this.meetDigest(digestOf(key), ordinal, mark);
  }

  /** The same for a key that is already digested. */
  meetDigest({ high, low }: KeyDigest, ordinal: number, mark = 0): number {
    if (ordinal === this.#lastOrdinal) return this.#lastPlace;
    this.#lastOrdinal = ordinal;
    let place = this.#placeOf(high, low);
    if (this.#places[place] !== EMPTY) return (this.#lastPlace = place);
    if (this.#size >= 2 ** this.#bits * FULL) {
      this.#grow();
      place = this.#placeOf(high, low);
    }
    this.#put(place, ordinal + 1, high, low, mark);
    this.#size++;
    return (this.#lastPlace = NEW);
  }

  /** Keys remembered so far. */
  get size(): number {
    return this.#size;
  }

  /** Looks a key up without remembering it. @returns its place, else `NEW`. */
  find(key: string): number {
    const { high, low } = digestOf(key);
    const place = this.#placeOf(high, low);
    return this.#places[place] === EMPTY ? NEW : place;
  }

  /** Whether this record has been here already, with a key that no other had before it. */
  isKnownNew(ordinal: number): boolean {
    return ordinal === this.#lastOrdinal && this.#lastPlace === NEW;
  }

  /** @param place as `meet` gave it. */
  ordinalAt(place: number): number {
    return this.#places[place]! - 1;
  }

  /** @param place as `meet` gave it. */
  markAt(place: number): number {
    return this.#places[place + MARK]!;
  }

  #placeOf(high: number, low: number): number {
    const places = this.#places;
    let place = (low >>> (KEY_BITS - this.#bits)) * WIDTH;
    while (places[place] !== EMPTY && (places[place + LOW] !== low || places[place + HIGH] !== high)) {
      place += WIDTH;
      if (place === places.length) place = 0;
    }
    return place;
  }

  #put(place: number, ordinal: number, high: number, low: number, mark: number): void {
    const places = this.#places;
    places[place] = ordinal;
    places[place + HIGH] = high;
    places[place + LOW] = low;
    places[place + MARK] = mark;
  }

  #grow(): void {
    const old = this.#places;
    this.#bits++;
    this.#places = new Uint32Array(2 ** this.#bits * WIDTH);
    for (let at = 0; at < old.length; at += WIDTH) {
      const [ordinal, high, low, mark] = [old[at]!, old[at + HIGH]!, old[at + LOW]!, old[at + MARK]!];
      if (ordinal !== EMPTY) this.#put(this.#placeOf(high, low), ordinal, high, low, mark);
    }
  }
}

/** 64 bits of a key. */
export interface KeyDigest {
  high: number;
  low: number;
}

/** One object for all: a key is digested for every record, and its digest is used up at once. */
const scratch: KeyDigest = { high: 0, low: 0 };

/** Two independent mixes of a text's UTF-16 units. @returns the same object each time, to be read before the next call. */
export function digestOf(text: string, into: KeyDigest = scratch): KeyDigest {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  return finish(high, low, into);
}

/** The digest of a text without marks and blanks, and of a second as it is, without making the text. */
export function digestOfName(name: string, and: string, into: KeyDigest): KeyDigest {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < name.length; at++) {
    const letter = bareLetter(name.charCodeAt(at));
    if (letter === '') continue;
    const unit = letter.charCodeAt(0);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  for (let at = 0; at < and.length; at++) {
    const unit = and.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  return finish(high, low, into);
}

/** The digest of two keys together. */
export function combine(one: KeyDigest, other: KeyDigest): KeyDigest {
  return finish(Math.imul(one.high, 0x9e3779b1) ^ other.high, Math.imul(one.low, 0x5f356495) ^ other.low, scratch);
}

function finish(high: number, low: number, into: KeyDigest): KeyDigest {
  const mixed = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  into.high = mixed >>> 0;
  into.low = (Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)) >>> 0;
  return into;
}
