import { exactNameKey, looseNameKey, matchCode, type CodeListId } from '@lienthong/core';
import type { ColumnField } from '../profile.js';
import type { AllowedValues } from './template-lists.js';

const LISTS: Readonly<Partial<Record<ColumnField, CodeListId>>> = {
  ethnicGroup: 'ethnic-groups',
  religion: 'religions',
  status: 'student-statuses',
  learningResult: 'secondary-learning-results',
  conductResult: 'secondary-conduct-results',
  overallResult: 'primary-overall-results',
};
const UNIT_TYPE =
  /^(?:tỉnh|thành phố|tp\.?|quận|q\.|huyện|h\.|thị xã|tx\.?|xã|x\.|phường|p\.|thị trấn|tt\.?|đặc khu|lớp|khối)\s+/iu;
/** "01 - Kinh", "Kinh (01)" */
const CODE_BESIDE = /^\d{1,5}\s*[-.:]\s*|\s*[[(]\d{1,5}[\])]$/g;

/**
 * A value as the template's list spells it.
 * @param forms ways to write the value, the usual first.
 * @returns undefined where the list has no such value, or several.
 */
export function spellValue(
  forms: readonly string[],
  field: ColumnField | undefined,
  allowed: AllowedValues,
): string | undefined {
  const list = field === undefined ? undefined : LISTS[field];
  const keys: ((text: string) => string)[] = [
    exactNameKey,
    (text) => exactNameKey(bare(text)),
    (text) => looseNameKey(text),
    (text) => looseNameKey(bare(text)),
    ...(list === undefined ? [] : [(text: string) => matchCode(list, bare(text))?.code ?? '']),
  ];
  for (const key of keys) {
    const wanted = forms.map(key).filter((text) => text !== '');
    const fitting = new Set(allowed.filter((value) => wanted.includes(key(value))));
    if (fitting.size === 1) return [...fitting][0];
    // The first form decides between values that fit different forms.
    const first = allowed.filter((value) => key(value) === wanted[0]);
    if (new Set(first).size === 1) return first[0];
  }
  return undefined;
}

const bare = (text: string): string => text.replace(CODE_BESIDE, '').trim().replace(UNIT_TYPE, '');
