export { lgspAccessToken } from './authentication.js';
export { lgspConfigSchema, type LgspConfig, type LgspCredentials } from './config.js';
export { lgsp } from './lgsp.js';
export { LGSP_KINDS, type AnswerLayer, type CodeMeaning, type LgspKind, type LgspProfile } from './profile.js';
export { jsonEnvelope } from './profiles/json-envelope.js';
export { oauth2Lgspaccesstoken } from './profiles/oauth2-lgspaccesstoken.js';
export { lgspProfiles } from './profiles/index.js';
