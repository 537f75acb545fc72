import { readFileSync } from 'node:fs';
import type { Transcript } from '@lienthong/schemas';

const fixture = new URL('../../../../../schemas/fixtures/transcript/valid/primary.json', import.meta.url);

/** The synthetic primary transcript of the schemas' fixtures, a new copy on each call. */
export const exampleTranscript = (): Transcript => JSON.parse(readFileSync(fixture, 'utf8')) as Transcript;
