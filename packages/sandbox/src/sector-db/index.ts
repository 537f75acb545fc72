export type { Processing } from './register.js';
export { sectorDbService, type SectorDbOptions } from './sector-db-service.js';
