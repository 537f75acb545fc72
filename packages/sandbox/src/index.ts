export type { CertificateOptions, DecisionOptions, TranscriptServiceOptions } from './hoc-ba-so/index.js';
export { CitizenRegister, readCitizens, type Citizen, type CitizenQuery } from './citizens.js';
export {
  NO_FAULTS,
  parseFaults,
  readFaults,
  type Fault,
  type FaultMatch,
  type FaultRule,
  type Faults,
} from './faults.js';
export { SystemInspection, type Arrival, type InspectedRecord, type InspectionReport } from './inspection.js';
export type { LgspOptions } from './lgsp/index.js';
export type { PopulationOptions } from './population/population-service.js';
export { createSandbox, sampleProvince, type Sandbox, type SandboxOptions, type SandboxUrls } from './sandbox.js';
export type { SectorDbOptions } from './sector-db/index.js';
export type { SmasOptions, SmasPupil } from './smas/index.js';
export type { RequestSubject, SandboxAnswer, SandboxContext, SandboxRequest, SandboxSystem } from './system.js';
