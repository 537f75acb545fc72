import type { UnitSystem } from './find-commune.js';
import type { AddressResolver } from './resolve-address.js';
import type { UnitIndex } from './unit-index.js';
import { readingsOf, type UnitQuestion, type UnitReading, type UnitReadings } from './unit-readings.js';
import type { UnitReason } from './unit-reason.js';
import {
  currentCommune,
  currentProvince,
  formerProvince,
  formerUnit,
  isTwoTier,
  type UnitReference,
} from './unit-reference.js';

export type { UnitQuestion };

/** A unit that the answer can be. */
export interface UnitCandidate extends UnitReference {
  /** `same` where nothing but perhaps the name changed; `whole` where all of the former unit lies in the new one; `part` where only some. */
  readonly relation: 'same' | 'whole' | 'part';
}

/** What became of a unit, or what it was. */
export interface UnitConversion {
  /** `open` where it cannot be decided; then nothing is guessed. */
  readonly status: 'converted' | 'open';
  /** The unit that was meant, where it is certain. */
  readonly from?: UnitReference;
  /** The unit on the day asked for; absent while open. */
  readonly to?: UnitReference;
  readonly relation?: UnitCandidate['relation'];
  /** The units that it can be, where it is open. */
  readonly candidates: readonly UnitCandidate[];
  /** The province on the day asked for, also where the commune is open. */
  readonly province?: UnitReference['province'];
  readonly reason?: UnitReason;
  /** House, street, hamlet. */
  readonly detail?: string;
}

/** Converts units against one index. */
export class UnitConverter {
  readonly #index: UnitIndex;
  readonly #addresses: AddressResolver;

  constructor(index: UnitIndex, addresses: AddressResolver) {
    this.#index = index;
    this.#addresses = addresses;
  }

  /** @param to day on which the answer holds, `YYYY-MM-DD`. */
  convert(question: UnitQuestion, to: string): UnitConversion {
    const found = readingsOf(this.#index, this.#addresses, question);
    const converted = found.readings.map((reading) => this.#convertReading(reading, to));
    const target: UnitSystem = isTwoTier(to) ? 'current' : 'former';
    const answer = found.problem === undefined ? decide(converted, target, question) : open(converted, found.problem);
    const province = answer.to?.province ?? agreed(answer.candidates) ?? this.#provinceOf(found, to);
    return {
      ...answer,
      ...(province !== undefined && { province }),
      ...(found.detail !== undefined && { detail: found.detail }),
    };
  }

  #convertReading({ system, units }: UnitReading, to: string): ConvertedReading {
    const candidates = new Map<string, UnitCandidate>();
    for (const unit of units)
      for (const candidate of this.#targets(unit, to)) {
        const key = `${candidate.level} ${candidate.code}`;
        if (!candidates.has(key)) candidates.set(key, candidate);
      }
    return { system, units, candidates: [...candidates.values()] };
  }

  #targets(unit: UnitReference, to: string): UnitCandidate[] {
    const index = this.#index;
    const isCurrent = isTwoTier(unit.validOn);
    const { level, code } = unit;
    if (!isTwoTier(to)) {
      if (!isCurrent) return [{ ...unit, relation: 'same' }];
      if (level === 'commune')
        return (index.predecessors.get(code) ?? []).map((one) => ({
          ...formerUnit(index, one),
          relation: one.relation,
        }));
      return (index.mergedFrom.get(code) ?? []).map((one) => ({ ...formerProvince(index, one)!, relation: 'whole' }));
    }
    if (isCurrent)
      return [{ ...(level === 'commune' ? currentCommune : currentProvince)(index, code, to)!, relation: 'same' }];
    if (level === 'province') {
      const { currentCode } = index.legacyProvinces.get(code)!;
      return [{ ...currentProvince(index, currentCode, to)!, relation: 'whole' }];
    }
    return this.#successors(unit).map((one) => ({
      ...currentCommune(index, one.code, to)!,
      relation: one.relation,
    }));
  }

  /** Of a former district: of all its communes; certain only where they all went into one. */
  #successors({
    level,
    code,
  }: UnitReference): readonly { readonly code: string; readonly relation: 'whole' | 'part' }[] {
    const index = this.#index;
    if (level === 'commune') return index.legacyCommunes.get(code)!.successors;
    const sole = index.districts.get(code)!.soleSuccessor;
    if (sole !== undefined) return [{ code: sole, relation: 'whole' }];
    const codes = (index.communesInDistrict.get(code) ?? []).flatMap(({ successors }) => successors.map((s) => s.code));
    const distinct = [...new Set(codes)];
    return distinct.map((one) => ({ code: one, relation: distinct.length === 1 ? 'whole' : 'part' }));
  }

  #provinceOf({ provinceCode }: UnitReadings, to: string): UnitReference['province'] | undefined {
    if (provinceCode === undefined) return undefined;
    if (isTwoTier(to)) return currentProvince(this.#index, provinceCode, to)?.province;
    const merged = this.#index.mergedFrom.get(provinceCode) ?? [];
    return merged.length === 1 ? formerProvince(this.#index, merged[0]!)?.province : undefined;
  }
}

interface ConvertedReading extends UnitReading {
  readonly candidates: readonly UnitCandidate[];
}

type Answer = Pick<UnitConversion, 'status' | 'from' | 'to' | 'relation' | 'candidates' | 'reason'>;

/** Certain where each reading leads to one and the same unit. */
function decide(readings: readonly ConvertedReading[], target: UnitSystem, question: UnitQuestion): Answer {
  const keys = new Set(readings.flatMap(({ candidates }) => candidates.map(({ level, code }) => `${level} ${code}`)));
  // The reading that had to be converted tells more than the one that was there already.
  const telling = readings.find(({ system }) => system !== target) ?? readings[0]!;
  const only = telling.candidates[0];
  if (keys.size === 1 && only !== undefined) {
    const { relation, ...to } = only;
    const from = telling.units.length === 1 ? { from: telling.units[0]! } : {};
    return { status: 'converted', ...from, to, relation, candidates: [] };
  }
  if (readings.length > 1)
    return open(
      readings,
      question.code === undefined || question.code === '' ? 'unit-of-either-time' : 'code-of-either-time',
    );
  return open(readings, reasonOf(telling));
}

function reasonOf({ system, units }: ConvertedReading): UnitReason {
  if (units.length > 1) return 'ambiguous-commune';
  const { level } = units[0]!;
  if (level === 'province') return 'merged-province';
  if (level === 'district') return 'district-alone';
  return system === 'former' ? 'divided-commune' : 'merged-commune';
}

function open(readings: readonly ConvertedReading[], reason: UnitReason): Answer {
  const [only] = readings;
  const candidates = new Map<string, UnitCandidate>();
  for (const candidate of readings.flatMap((reading) => reading.candidates))
    candidates.set(`${candidate.level} ${candidate.code} ${candidate.validOn}`, candidate);
  return {
    status: 'open',
    ...(readings.length === 1 && only!.units.length === 1 && { from: only!.units[0]! }),
    candidates: [...candidates.values()],
    reason,
  };
}

/** The province that all candidates share. */
function agreed(candidates: readonly UnitCandidate[]): UnitReference['province'] | undefined {
  const codes = new Set(candidates.map(({ province }) => province.code));
  return codes.size === 1 ? candidates[0]!.province : undefined;
}
