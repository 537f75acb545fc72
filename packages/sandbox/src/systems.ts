import type { SandboxSystem } from './system.js';

/** The systems beside the population service. */
export function otherSystems(): readonly SandboxSystem[] {
  return [];
}
