import type { SmasProfile } from '../profile.js';
import { sandbox } from './sandbox.js';

/** The deployments that are known. */
export const smasProfiles: readonly SmasProfile[] = [sandbox];
