import type { TranscriptFormat } from '@lienthong/schemas';

/** The library's option, left out for names that it looks at anyway: named again, it would find each element twice. */
export function idAttribute({ ids }: Pick<TranscriptFormat, 'ids'>): { idAttribute?: string } {
  const { attribute } = ids.value;
  return ['Id', 'ID', 'id'].includes(attribute) ? {} : { idAttribute: attribute };
}
