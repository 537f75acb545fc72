export { lgspServices, type LgspOptions } from './lgsp-services.js';
