export { checkConfiguration, loadConfiguration } from './config/load-configuration.js';
export { readSecrets } from './config/secrets.js';
export { createLog, type LogLevel } from './log/create-log.js';
export { maskConfiguration } from './config/mask-configuration.js';
export { startGateway, RUNNING_FILE, type Gateway, type GatewayOptions } from './gateway.js';
export type { RowReader } from './files/row-reader.js';
export type { Services } from './services.js';
export { OPERATOR_ID, operatorKeyFile } from './security/participants.js';
