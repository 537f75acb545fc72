import { ConfigError } from '@lienthong/core';
import type { PopulationProfile } from '../profile.js';
import { lgspJson } from './lgsp-json.js';
import { ndxp } from './ndxp.js';
import { ndxp2025 } from './ndxp-2025.js';
import { isoDates } from './iso-dates.js';

/** Built-in profiles of the population service; `ndxp` is the default. */
export const POPULATION_PROFILES: readonly PopulationProfile[] = [ndxp, ndxp2025, isoDates, lgspJson];

/**
 * The profile with this name, or the given one itself.
 * @throws {ConfigError} ERR_CONFIG_PROFILE_UNKNOWN
 */
export function populationProfile(profile: string | PopulationProfile = ndxp.name): PopulationProfile {
  if (typeof profile !== 'string') return profile;
  const found = POPULATION_PROFILES.find(({ name }) => name === profile);
  if (found === undefined) throw new ConfigError('ERR_CONFIG_PROFILE_UNKNOWN', { details: { profile } });
  return found;
}
