export { attempted, type AttemptLimits, type Pauses } from './attempts.js';
export {
  createGatewayClient,
  type DeliveryFilter,
  type FileOptions,
  type GatewayClient,
  type GatewayClientOptions,
  type SubmitOptions,
} from './gateway-client.js';
export type { Language } from './problem-error.js';
export type {
  DeliveryStatus,
  ExchangeStatus,
  FileStatus,
  IdentityCheckResult,
  PulledPage,
  PulledRecord,
  Submitted,
} from './wire.js';
