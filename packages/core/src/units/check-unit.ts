import { collapseSpaces, toNfc } from '../text/vietnamese.js';
import type { UnitConversion, UnitConverter } from './convert-unit.js';
import { findProvinces } from './find-commune.js';
import type { AddressResolver } from './resolve-address.js';
import type { UnitIndex } from './unit-index.js';
import { parseUnitName } from './unit-name.js';
import type { UnitQuestion } from './unit-readings.js';
import type { UnitReason } from './unit-reason.js';
import { isTwoTier, type UnitReference } from './unit-reference.js';

/** Whether names and code are those of a unit on a day: not only which unit is meant, but its type and its province too. */
export function checkUnitOn(
  index: UnitIndex,
  addresses: AddressResolver,
  converter: UnitConverter,
  question: UnitQuestion,
  day: string,
): UnitConversion {
  const { to, relation = 'same', ...answer } = converter.convert({ ...question, validOn: day }, day);
  if (to === undefined) return answer;
  const { names } = addresses.locate({
    text: tidy(question.text),
    commune: tidy(question.commune),
    district: tidy(question.district),
    province: tidy(question.province),
    provinceHint: question.provinceHint,
    system: isTwoTier(day) ? 'current' : 'former',
  });
  const reason = faultOf(index, names, to, day);
  return reason === undefined
    ? { ...answer, to, relation }
    : { ...answer, status: 'open', candidates: [{ ...to, relation }], reason };
}

function faultOf(
  index: UnitIndex,
  { commune = '', province = '' }: { readonly commune?: string | undefined; readonly province?: string | undefined },
  unit: UnitReference,
  day: string,
): UnitReason | undefined {
  if (unit.level === 'commune' && hasOtherType(commune, unit.name)) return 'unit-type-differs';
  if (province === '') return undefined;
  const isOfThatDay = findProvinces(index, province).some(
    ({ code, isLegacy }) => code === unit.province.code && isLegacy !== isTwoTier(day),
  );
  if (!isOfThatDay) return 'unit-of-another-time';
  return hasOtherType(province, unit.province.name) ? 'unit-type-differs' : undefined;
}

/** A name that begins like a type (Xa Dung) is none of another type. */
function hasOtherType(written: string, official: string): boolean {
  const { type, looseKey } = parseUnitName(written);
  const unit = parseUnitName(official);
  return type !== undefined && looseKey === unit.looseKey && type !== unit.type;
}

const tidy = (cell: string | undefined): string => (cell === undefined ? '' : collapseSpaces(toNfc(cell)));
