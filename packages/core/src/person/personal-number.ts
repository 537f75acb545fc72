import type { Gender, PartialDate } from '@lienthong/schemas';
import type { RecordWarning } from '../record/record.js';
import { warning } from '../text/warning.js';
import { BIRTH_REGISTRATION_PREFIXES } from './birth-registration-prefixes.js';

export interface PersonalNumberResult {
  /** 12 digits. */
  readonly value?: string;
  /** A 9-digit identity card number (CMND) that stood in the cell; kept only as a historical identifier. */
  readonly oldIdentityCard?: string;
  readonly warnings: readonly RecordWarning[];
}

const TWELVE_DIGITS = /^\d{12}$/;
const SEPARATORS = /[\s.,\-–'’‘`\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const SCIENTIFIC = /^(\d)[.,](\d+)E\+?(\d{1,2})$/i;
/** A number cell written out with its decimals: the zeros after the point are none of its digits. */
const DECIMALS = /^(\d+)[.,]0+$/;
/** What else a point may stand before would make another number of it. */
const BROKEN = /^[.,+=]|\dE[+-]?\d/i;
const NO_VALUE =
  /^(?:x*|(?:không|chưa|khong|chua|ko|k)(?:được|duoc)?(?:có|co|cấp|cap|rõ|ro)?|chưacậpnhật|n\/?a|null|\?*)$/i;
const ONE_DIGIT_ONLY = /^(\d)\1*$/;

/**
 * The personal number that a cell holds, with the zeros back that a number cell lost.
 * @param cell  text or number; absent where the cell is empty.
 * @param field field named in the warnings.
 * @returns no `value` when there is none that can be trusted; the warnings say why.
 * @source 12 digits: Luật Căn cước 2023, Điều 12
 */
export function parsePersonalNumber(
  cell: string | number | null | undefined,
  field = 'personalNumber',
): PersonalNumberResult {
  const digits = readDigits(cell);
  if (NO_VALUE.test(digits)) return { warnings: [warning('missing-personal-number', field)] };
  const isPlaceholder = ONE_DIGIT_ONLY.test(digits);
  if (TWELVE_DIGITS.test(digits) && !isPlaceholder) return { value: digits, warnings: [] };
  const restored = isPlaceholder ? undefined : restoreZeros(digits);
  if (restored !== undefined) return { value: restored, warnings: [warning('personal-number-zero-restored', field)] };
  if (/^\d{9}$/.test(digits) && !isPlaceholder)
    return { oldIdentityCard: digits, warnings: [warning('old-identity-card', field)] };
  return { warnings: [warning('invalid-personal-number', field)] };
}

function readDigits(cell: string | number | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isSafeInteger(cell) && cell >= 0 ? String(cell) : '?invalid';
  if (TWELVE_DIGITS.test(cell)) return cell;
  const text = cell.normalize('NFKC').trim();
  const digits = DECIMALS.exec(text)?.[1];
  if (digits !== undefined) return digits;
  const scientific = SCIENTIFIC.exec(text);
  if (scientific === null) return BROKEN.test(text) ? '?invalid' : text.replace(SEPARATORS, '');
  const [, first, rest, exponent] = scientific as unknown as [string, string, string, string];
  // 8.43E+10 has lost its digits for good; with all of them written, nothing is lost.
  const length = Number(exponent);
  return rest.length >= length && /^0*$/.test(rest.slice(length)) ? first + rest.slice(0, length) : '?invalid';
}

/**
 * Zeros are lost when a spreadsheet takes the number for an amount, so what is left never begins with a zero: a text
 * such as 08331995 is cut short, not shifted. Two zeros are put back only where the result is a number of 001–009.
 */
function restoreZeros(digits: string): string | undefined {
  if (!/^[1-9]\d{9,10}$/.test(digits)) return undefined;
  const candidate = digits.padStart(12, '0');
  if (candidate.charAt(3) > '3') return undefined;
  return digits.length === 11 || BIRTH_REGISTRATION_PREFIXES.has(candidate.slice(0, 3)) ? candidate : undefined;
}

/**
 * What of a personal number does not fit the person. A hint for people: the number is never refused for it.
 * @param number 12 digits.
 * @source NĐ 137/2015/NĐ-CP Điều 13; TT 59/2021/TT-BCA Điều 4; TT 07/2016/TT-BCA Phụ lục 1
 */
export function personalNumberPlausibility(
  number: string,
  person: { readonly birthDate?: PartialDate | undefined; readonly gender?: Gender | undefined },
  field = 'personalNumber',
): RecordWarning[] {
  const warnings: RecordWarning[] = [];
  if (!BIRTH_REGISTRATION_PREFIXES.has(number.slice(0, 3)))
    warnings.push(warning('personal-number-prefix-unknown', field));
  const centuryAndGender = Number(number.charAt(3));
  const year = 1900 + 100 * Math.floor(centuryAndGender / 2) + Number(number.slice(4, 6));
  if (person.birthDate !== undefined && Number(person.birthDate.value.slice(0, 4)) !== year)
    warnings.push(warning('personal-number-year-differs', field));
  const gender = centuryAndGender % 2 === 0 ? 'male' : 'female';
  if ((person.gender === 'male' || person.gender === 'female') && person.gender !== gender)
    warnings.push(warning('personal-number-gender-differs', field));
  return warnings;
}
