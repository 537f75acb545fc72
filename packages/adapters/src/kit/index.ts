export { refusalOf, type AddressPolicy } from './address-guard.js';
export { csvText } from './csv-text.js';
export { faultOfStatus } from './fault-of-status.js';
export { nodeHashing } from './hashing.js';
export {
  createHttpClient,
  DEFAULT_MAX_ANSWER_BYTES,
  DEFAULT_TIMEOUT_MS,
  type GuardedHttpClient,
  type GuardedHttpOptions,
} from './http-client.js';
export { clientCredentials, type ClientCredentials, type TokenSource } from './oauth.js';
export { retryAfterMs } from './retry-after.js';
export {
  childOf,
  childrenOf,
  escapeXml,
  parseXml,
  refusalOfXml,
  textOf,
  type XmlLimits,
  type XmlNode,
  type XmlRefusal,
} from './xml.js';
export { withoutPersonalData } from './without-personal-data.js';
export { checkZip, type CheckedZip, type ZipFaults, type ZipLimits } from './zip.js';
