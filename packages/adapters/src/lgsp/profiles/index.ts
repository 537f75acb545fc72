import type { LgspProfile } from '../profile.js';
import { jsonEnvelope } from './json-envelope.js';
import { oauth2Lgspaccesstoken } from './oauth2-lgspaccesstoken.js';

/** The styles of connection that have been seen. */
export const lgspProfiles: readonly LgspProfile[] = [oauth2Lgspaccesstoken, jsonEnvelope];
