import { randomUUID } from 'node:crypto';

/** A lookup code for a transcript that has none yet: a UUID of version 4, never the code of a withdrawn one. */
export const newTranscriptId = (): string => randomUUID();

/** @source CV 2088/BGDĐT-GDTH Phụ lục 1, II.1.4 */
export const isUuidV4 = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(text);
