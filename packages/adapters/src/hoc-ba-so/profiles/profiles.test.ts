import { describe, expect, test } from '@jest/globals';
import { transcriptProfileGaps } from '../profile-gaps.js';
import { transcriptProfile, transcriptProfiles } from './index.js';

describe.each(transcriptProfiles.map((profile) => [profile.name, profile] as const))(
  'the profile %s',
  (name, profile) => {
    test('fits its schema and is found by its name', () => {
      expect(transcriptProfile(name)).toBe(profile);
    });

    test('says of each assumption what it rests on', () => {
      const gaps = transcriptProfileGaps(profile);
      expect(gaps.map(({ fact }) => fact)).toEqual(
        expect.arrayContaining([
          'format.tables',
          'format.ids',
          'format.words',
          'format.signature',
          'format.escapeQuotes',
        ]),
      );
      expect(gaps.map(({ fact }) => fact)).not.toContain('format.general');
      for (const { source } of gaps) expect(source.length).toBeGreaterThan(20);
    });
  },
);

test('a service whose description is not public is assumed, but for the statuses that the specification prints', () => {
  const ofService = transcriptProfileGaps(transcriptProfile('sandbox')).filter(({ fact }) =>
    fact.startsWith('service.'),
  );
  expect(ofService.map(({ fact }) => fact)).toContain('service.transactions');
  expect(ofService.map(({ fact }) => fact)).not.toContain('service.statuses');
});

test('a profile of one’s own is checked', () => {
  const own = structuredClone(transcriptProfile('pilot-v1'));
  own.format.signature.value.minimumKeyBits = 512;
  expect(() => transcriptProfile(own)).toThrow(
    expect.objectContaining({ code: 'ERR_CONFIG_INVALID', details: expect.objectContaining({ rule: 'minimum' }) }),
  );
  expect(() => transcriptProfile('later')).toThrow(expect.objectContaining({ code: 'ERR_CONFIG_PROFILE_UNKNOWN' }));
});
