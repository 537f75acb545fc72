import type { TranscriptProfile } from '@lienthong/schemas';

/** A fact that a profile assumes because no document of the service's owner states it. */
export interface TranscriptProfileGap {
  /** Dotted place in the profile, e.g. `format.tables`. */
  readonly fact: string;
  /** Why it is assumed, and from what. */
  readonly source: string;
}

/** Everything that a profile assumes: to be asked of the Ministry or the department, and to be said at start. */
export function transcriptProfileGaps({ format, service }: TranscriptProfile): readonly TranscriptProfileGap[] {
  return [...gapsOf('format', format), ...gapsOf('service', service ?? {})];
}

const gapsOf = (group: string, facts: object): TranscriptProfileGap[] =>
  Object.entries(facts as Record<string, { readonly confirmed: boolean; readonly source: string }>)
    .filter(([, { confirmed }]) => !confirmed)
    .map(([name, { source }]) => ({ fact: `${group}.${name}`, source }));
