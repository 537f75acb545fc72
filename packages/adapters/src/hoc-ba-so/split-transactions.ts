import { gzipSync } from 'node:zlib';
import { SourceError } from '@lienthong/core';
import type { TranscriptFormat } from '@lienthong/schemas';

/** Room for what surrounds the transcripts: the list's signature, the request's other members. */
const ALLOWANCE_BYTES = 12_000;

/**
 * Divides transcripts, in order, so that the request of each part stays below the limit of a transaction.
 * @param xmlOf the signed XML of an item.
 * @returns the parts, and those items that alone are over the limit.
 */
export function splitTransactions<T>(
  items: readonly T[],
  xmlOf: (item: T) => string,
  { maxRequestBytes }: Pick<TranscriptFormat, 'maxRequestBytes'>,
): { readonly parts: readonly (readonly T[])[]; readonly tooLarge: readonly T[] } {
  const limit = maxRequestBytes.value;
  const sizeOf = (part: readonly T[]): number => packedBytes(part.map(xmlOf).join('')) + ALLOWANCE_BYTES;
  const divide = (part: readonly T[]): T[][] => {
    if (part.length === 0) return [];
    if (part.length === 1 || sizeOf(part) <= limit) return [[...part]];
    const middle = Math.ceil(part.length / 2);
    return [...divide(part.slice(0, middle)), ...divide(part.slice(middle))];
  };
  const parts = divide(items);
  const isTooLarge = (part: readonly T[]): boolean => part.length === 1 && sizeOf(part) > limit;
  return { parts: parts.filter((part) => !isTooLarge(part)), tooLarge: parts.filter(isTooLarge).flat() };
}

/** Of base64 of the gzip, as it will travel. */
const packedBytes = (xml: string): number => Math.ceil(gzipSync(xml).length / 3) * 4;

/** One transcript that no transaction can hold. */
export const transcriptTooLarge = (limit: number): SourceError =>
  new SourceError('ERR_SOURCE_TOO_LARGE', {
    message: {
      vi: `Một học bạ vượt giới hạn ${limit} byte của một giao dịch; hãy rút ngắn các nhận xét`,
      en: `One transcript is over the limit of ${limit} bytes a transaction; shorten its comments`,
    },
    details: { limit },
  });
