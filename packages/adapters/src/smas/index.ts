export { smasConfigSchema, type SmasConfig } from './config.js';
export { type SmasCodeMeaning, type SmasProfile } from './profile.js';
export { smasProfiles } from './profiles/index.js';
export { smas } from './smas.js';
