export { startSandbox, startServe, type SystemUrls } from './children/start-systems.js';
export { main } from './main.js';
export { buildProgram } from './program.js';
export { sandboxConfiguration } from './serve/sandbox-configuration.js';
