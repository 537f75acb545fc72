import type { SectorProfile } from '../profile.js';
import { sandboxProfile } from './sandbox.js';

/** The deployments that are known. */
export const sectorProfiles: readonly SectorProfile[] = [sandboxProfile];
