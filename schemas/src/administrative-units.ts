export * from './generated/administrative-units.js';
export type { Province } from './province.js';
