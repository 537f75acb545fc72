export type { CertificateOptions } from './certificate-register.js';
export type { DecisionOptions } from './transcript-register.js';
export { transcriptService, type TranscriptServiceOptions } from './transcript-service.js';
