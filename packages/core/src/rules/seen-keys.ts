/** Where nothing was found. */
export const NEW = -1;

const FIRST_CAPACITY = 1_024;
const GROWTH = 1.6;
const FULL = 0.75;
const TWO_32 = 2 ** 32;
const EMPTY = 0;

/**
 * Keys with the number of the record that first had each, and a mark to compare. 16 bytes a place, in typed arrays: a Map of a
 * million texts would take ten times as much. A key is 64 bits of its text, not of a cryptographic kind: who makes two
 * of them meet on purpose has only warned himself.
 */
export class SeenKeys {
  #capacity = FIRST_CAPACITY;
  #size = 0;
  #high = new Uint32Array(FIRST_CAPACITY);
  #low = new Uint32Array(FIRST_CAPACITY);
  /** Ordinal + 1; 0 for an empty place. */
  #ordinals = new Uint32Array(FIRST_CAPACITY);
  #marks = new Uint32Array(FIRST_CAPACITY);

  /**
   * Looks a key up and remembers it where it is new. Two rules may meet the same key for the same record.
   * @param mark of the record; asked for again with `markAt`.
   * @returns the place of the earlier record with this key, else `NEW`.
   */
  meet(key: string, ordinal: number, mark = 0): number {
    const [high, low] = hash64(key);
    let place = this.#placeOf(high, low);
    if (this.#ordinals[place] !== EMPTY) return this.#ordinals[place] === ordinal + 1 ? NEW : place;
    if (this.#size >= this.#capacity * FULL) {
      this.#grow();
      place = this.#placeOf(high, low);
    }
    this.#put(place, high, low, ordinal + 1, mark);
    this.#size++;
    return NEW;
  }

  /** @param place as `meet` gave it. */
  ordinalAt(place: number): number {
    return this.#ordinals[place]! - 1;
  }

  /** @param place as `meet` gave it. */
  markAt(place: number): number {
    return this.#marks[place]!;
  }

  #placeOf(high: number, low: number): number {
    let place = Math.floor((low / TWO_32) * this.#capacity);
    while (this.#ordinals[place] !== EMPTY && (this.#low[place] !== low || this.#high[place] !== high))
      place = place + 1 === this.#capacity ? 0 : place + 1;
    return place;
  }

  #put(place: number, high: number, low: number, ordinal: number, mark: number): void {
    this.#high[place] = high;
    this.#low[place] = low;
    this.#ordinals[place] = ordinal;
    this.#marks[place] = mark;
  }

  #grow(): void {
    const [high, low, ordinals, marks] = [this.#high, this.#low, this.#ordinals, this.#marks];
    this.#capacity = Math.ceil(this.#capacity * GROWTH);
    this.#high = new Uint32Array(this.#capacity);
    this.#low = new Uint32Array(this.#capacity);
    this.#ordinals = new Uint32Array(this.#capacity);
    this.#marks = new Uint32Array(this.#capacity);
    for (let at = 0; at < ordinals.length; at++) {
      if (ordinals[at] === EMPTY) continue;
      this.#put(this.#placeOf(high[at]!, low[at]!), high[at]!, low[at]!, ordinals[at]!, marks[at]!);
    }
  }
}

/** Two independent 32-bit mixes of a text's UTF-16 units. */
export function hash64(text: string): readonly [high: number, low: number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return [high >>> 0, low >>> 0];
}

/** 32 bits of a text, to compare with. */
export const hash32 = (text: string): number => hash64(text)[1];
