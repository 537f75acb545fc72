export { smasService, type SmasOptions } from './smas-service.js';
export type { SmasPupil } from './sample-pupils.js';
