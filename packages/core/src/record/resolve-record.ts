import type { RecordHead, RecordKeyRow, RecordKeyType } from '../ports/store.js';
import type { RecordWarning } from './record.js';
import { KEY_STRENGTH, type RecordKey } from './record-keys.js';

/** A record of a batch, by its keys; with a digest of its content, a row that only repeats another is known as such. */
export interface KeyedRecord {
  readonly keys: readonly RecordKey[];
  readonly contentDigest?: string;
  /** What a warning about its natural key names; the class where absent. */
  readonly naturalField?: string;
}

/** Which record a row of a batch is about. `newKeys` are those the record does not hold yet. */
export type Resolution =
  | {
      readonly kind: 'known';
      readonly recordId: string;
      readonly newKeys: readonly RecordKey[];
      readonly warnings: readonly RecordWarning[];
    }
  | { readonly kind: 'new'; readonly newKeys: readonly RecordKey[]; readonly warnings: readonly RecordWarning[] }
  /** The same content as row `of` of the batch, counted from 0. */
  | {
      readonly kind: 'repeated';
      readonly of: number;
      readonly newKeys: readonly [];
      readonly warnings: readonly RecordWarning[];
    }
  | { readonly kind: 'rejected'; readonly code: 'ERR_RECORD_NO_KEY' | 'ERR_RECORD_AMBIGUOUS' };

/**
 * Decides for a whole batch which known record each row is about. The strongest key that hits wins; a weaker key that
 * another record holds stays there, with a warning; two rows never become the same record, nor one person two.
 * @param hits known holders of any of the batch's keys.
 * @param heads of the records that `hits` names.
 * @returns one resolution for each row, in order.
 */
export function resolveRecords(
  batch: readonly KeyedRecord[],
  hits: readonly RecordKeyRow[],
  heads: ReadonlyMap<string, RecordHead>,
): Resolution[] {
  const register = new Register(hits, heads);
  const resolutions = new Array<Resolution>(batch.length);
  for (const index of inOrderOfClaim(batch, register)) {
    resolutions[index] = resolve(batch, index, register);
  }
  return resolutions;
}

/** A record, known or about to be, with the keys it holds and the row that claims it. */
interface Holder {
  readonly recordId?: string;
  readonly keys: RecordKey[];
  claim?: { readonly row: number; readonly strength: number };
}

class Register {
  readonly #byDigest = new Map<string, Holder>();

  constructor(hits: readonly RecordKeyRow[], heads: ReadonlyMap<string, RecordHead>) {
    const byRecord = new Map<string, Holder>();
    for (const { digest, type, recordId } of hits) {
      let holder = byRecord.get(recordId);
      if (holder === undefined) {
        holder = { recordId, keys: [...(heads.get(recordId)?.keys ?? [])] };
        byRecord.set(recordId, holder);
      }
      if (!holder.keys.some((key) => key.digest === digest)) holder.keys.push({ type, digest });
      this.#byDigest.set(digest, holder);
    }
  }

  holderOf(key: RecordKey): Holder | undefined {
    return this.#byDigest.get(key.digest);
  }

  /** Gives the holder those keys that nobody holds; says which, and which belong to others. */
  give(holder: Holder, keys: readonly RecordKey[]): { readonly newKeys: RecordKey[]; readonly shared: RecordKey[] } {
    const newKeys: RecordKey[] = [];
    const shared: RecordKey[] = [];
    for (const key of keys) {
      const other = this.#byDigest.get(key.digest);
      if (other === undefined) {
        this.#byDigest.set(key.digest, holder);
        newKeys.push(key);
      } else if (other !== holder) {
        shared.push(key);
      }
      if (!holder.keys.some(({ digest }) => digest === key.digest)) holder.keys.push(key);
    }
    return { newKeys, shared };
  }
}

const strengthOf = (type: RecordKeyType): number => KEY_STRENGTH.indexOf(type);
const NAME_STRENGTH = strengthOf('name-and-birth-date');

/** Rows that name a known record by a strong key come first, so that a namesake never takes it from them. */
function inOrderOfClaim(batch: readonly KeyedRecord[], register: Register): number[] {
  const claims = batch.map(({ keys }, index) => {
    const strongest = keys.filter((key) => register.holderOf(key) !== undefined).map(({ type }) => strengthOf(type));
    return { index, strength: Math.min(KEY_STRENGTH.length, ...strongest) };
  });
  return claims.sort((a, b) => a.strength - b.strength || a.index - b.index).map(({ index }) => index);
}

function resolve(batch: readonly KeyedRecord[], row: number, register: Register): Resolution {
  const { keys, contentDigest, naturalField } = batch[row]!;
  if (keys.length === 0) return { kind: 'rejected', code: 'ERR_RECORD_NO_KEY' };
  const ordered = [...keys].sort((a, b) => strengthOf(a.type) - strengthOf(b.type));
  const match = ordered.find((key) => {
    const holder = register.holderOf(key);
    return holder !== undefined && isSame(ordered, holder, key.type);
  });
  const holder: Holder = (match && register.holderOf(match)) ?? { keys: [] };
  if (holder.claim !== undefined) {
    const isRepeated = contentDigest !== undefined && batch[holder.claim.row]!.contentDigest === contentDigest;
    return isRepeated
      ? { kind: 'repeated', of: holder.claim.row, newKeys: [], warnings: [] }
      : { kind: 'rejected', code: 'ERR_RECORD_AMBIGUOUS' };
  }
  holder.claim = { row, strength: strengthOf((match ?? ordered[0]!).type) };
  const { newKeys, shared } = register.give(holder, ordered);
  const warnings = shared.map(({ type }) => sharedWarning(type, naturalField));
  return holder.recordId === undefined
    ? { kind: 'new', newKeys, warnings }
    : { kind: 'known', recordId: holder.recordId, newKeys, warnings };
}

/** Whether a row that shares a key of this type with a record is about the same thing. */
function isSame(keys: readonly RecordKey[], holder: Holder, by: RecordKeyType): boolean {
  switch (by) {
    case 'source-id':
    case 'natural':
      return true;
    case 'sector-id':
      return !differ(keys, holder, 'source-id') || share(keys, holder, 'name-and-birth-date');
    case 'personal-number': {
      // A number typed for the wrong pupil must not merge two; a pupil entered anew in the sender's system is the same.
      const isOther = differ(keys, holder, 'source-id') || differ(keys, holder, 'sector-id');
      return !isOther || share(keys, holder, 'name-and-birth-date');
    }
    case 'name-and-birth-date': {
      if (differ(keys, holder, 'source-id') || differ(keys, holder, 'sector-id')) return false;
      // Another number alone: the number was corrected, unless a row of this batch says by a better key that it is that person.
      const isClaimed = holder.claim !== undefined && holder.claim.strength < NAME_STRENGTH;
      return !(isClaimed && differ(keys, holder, 'personal-number'));
    }
  }
}

/** Both have keys of the type, and none in common. */
function differ(keys: readonly RecordKey[], holder: Holder, type: RecordKeyType): boolean {
  return (
    keys.some((key) => key.type === type) && holder.keys.some((key) => key.type === type) && !share(keys, holder, type)
  );
}

function share(keys: readonly RecordKey[], holder: Holder, type: RecordKeyType): boolean {
  return keys.some((key) => key.type === type && holder.keys.some(({ digest }) => digest === key.digest));
}

const FIELDS: Readonly<Record<RecordKeyType, string>> = {
  'source-id': 'sourceId',
  'sector-id': 'sectorId',
  'personal-number': 'personalNumber',
  'name-and-birth-date': 'fullName',
  natural: 'className',
};

function sharedWarning(type: RecordKeyType, naturalField = FIELDS.natural): RecordWarning {
  const isNatural = type === 'natural';
  return {
    code: 'identifier-shared',
    field: isNatural ? naturalField : FIELDS[type],
    message: {
      vi: `Một bản ghi khác đã có giá trị này; hãy kiểm tra xem có nhầm ${isNatural ? 'bản ghi' : 'người'} không`,
      en: `Another record already has this value; check whether two ${isNatural ? 'records' : 'people'} were mixed up`,
    },
  };
}
