export type { PopulationDbConfig } from './config.js';
export { populationDb } from './population-db.js';
export { populationProfileSchema } from './profile-schema.js';
export type { Fact, PopulationProfile, RequestElement } from './profile.js';
export { POPULATION_PROFILES, populationProfile } from './profiles/index.js';
