import { ConfigError } from '@lienthong/core';
import { validators, type TranscriptProfile } from '@lienthong/schemas';
import { pilotV1 } from './pilot-v1.js';
import { sandboxTranscriptProfile } from './sandbox.js';

/** The deployments that are known. */
export const transcriptProfiles: readonly TranscriptProfile[] = [pilotV1, sandboxTranscriptProfile];

/**
 * A profile by its name, or the operator's own after a check.
 * @throws {ConfigError} ERR_CONFIG_PROFILE_UNKNOWN; ERR_CONFIG_INVALID naming the place.
 */
export function transcriptProfile(wanted: string | TranscriptProfile = pilotV1.name): TranscriptProfile {
  const profile = typeof wanted === 'string' ? transcriptProfiles.find(({ name }) => name === wanted) : wanted;
  if (profile === undefined) throw new ConfigError('ERR_CONFIG_PROFILE_UNKNOWN', { details: { profile: wanted } });
  const validate = validators['transcript-profile'];
  if (!validate(profile)) {
    const [fault] = validate.errors ?? [];
    const details = { pointer: `/profile${fault?.instancePath ?? ''}`, rule: fault?.keyword };
    throw new ConfigError('ERR_CONFIG_INVALID', { details });
  }
  return profile;
}
