import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { populationDbConfigSchema } from '../config.js';
import { populationProfileSchema } from '../profile-schema.js';
import { POPULATION_PROFILES, populationProfile } from './index.js';

interface Ajv {
  compile(schema: object): ((value: unknown) => boolean) & { errors?: unknown };
}
const { Ajv2020 } = createRequire(new URL('../../../../../schemas/package.json', import.meta.url))(
  'ajv/dist/2020.js',
) as { Ajv2020: new (options: object) => Ajv };
const ajv = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false });

describe('profiles', () => {
  const fits = ajv.compile(populationProfileSchema);

  test.each(POPULATION_PROFILES.map((profile) => [profile.name, profile] as const))(
    '%s fits the schema',
    (_name, profile) => {
      fits(profile);
      expect(fits.errors).toBeNull();
    },
  );
  test('each name is given once', () => {
    expect(new Set(POPULATION_PROFILES.map(({ name }) => name)).size).toBe(POPULATION_PROFILES.length);
  });
  test.each<[string, (facts: Record<string, unknown>) => object]>([
    ['without a source', (facts) => ({ ...facts, dateText: { value: 'yyyyMMdd', confirmed: true } })],
    [
      'with an unknown date text',
      (facts) => ({ ...facts, dateText: { value: 'dd/MM', confirmed: true, source: 'x' } }),
    ],
    [
      'with an operation that is no name',
      (facts) => ({ ...facts, confirmOperation: { value: '<x>', confirmed: true, source: 'x' } }),
    ],
    [
      'without a path for JSON',
      (facts) => ({ ...facts, envelope: { value: 'json-wrapped', confirmed: true, source: 'x' } }),
    ],
  ])('a fact %s does not fit', (_name, change) => {
    const profile = populationProfile();
    expect(fits({ ...profile, facts: change(profile.facts as never) })).toBe(false);
  });
  test('the default is ndxp; a profile of ones own is taken as it is', () => {
    const own = { ...populationProfile(), name: 'province' };
    expect(populationProfile().name).toBe('ndxp');
    expect(populationProfile(own)).toBe(own);
  });
});

describe('configuration', () => {
  const fits = ajv.compile(populationDbConfigSchema);
  test.each([
    [{ baseUrl: 'https://lgsp.example.vn/dancu' }, true],
    [
      {
        baseUrl: 'https://lgsp.example.vn/dancu',
        profile: populationProfile(),
        credentials: { username: 'u', secret: 's' },
      },
      true,
    ],
    [{}, false],
    [{ baseUrl: 'https://x', credentials: { username: 'u' } }, false],
    [{ baseUrl: 'https://x', headers: { 'bad header': 'x' } }, false],
    [{ baseUrl: 'https://x', password: 'x' }, false],
  ])('%j: %s', (config, expected) => {
    expect(fits(config)).toBe(expected);
  });
});
