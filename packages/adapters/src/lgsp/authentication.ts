import { ConfigError, type AdapterContext, type HttpClient } from '@lienthong/core';
import { clientCredentials } from '../kit/index.js';
import type { LgspConfig, LgspCredentials } from './config.js';
import type { LgspProfile } from './profile.js';

export interface LgspAuthentication {
  /** Secrets: never logged, never in an error. */
  readonly headers: Readonly<Record<string, string>>;
  /** To be called when the LGSP refused what the headers carry. */
  readonly refused: () => void;
}

/**
 * The headers that say who calls, as the profile's style has them.
 * @throws {ConfigError} ERR_CONFIG_SECRET_MISSING with the setting's pointer.
 */
export function lgspAuthentication(
  config: LgspConfig,
  profile: LgspProfile,
  http: HttpClient,
  context: AdapterContext,
): () => Promise<LgspAuthentication> {
  const credentials = config.credentials ?? {};
  if (profile.authentication.type === 'bearer') {
    const token = required(credentials, 'token');
    return async () => ({ headers: { authorization: `Bearer ${token}` }, refused: () => undefined });
  }
  const { tokenPath, header } = profile.authentication;
  const access = { [header]: lgspAccessToken(credentials) };
  const { clientId, clientSecret } = credentials;
  const tokens = clientCredentials({
    http,
    clock: context.clock,
    tokenUrl: tokenPath,
    headers: access,
    ...(clientId !== undefined && { clientId }),
    ...(clientSecret !== undefined && { clientSecret }),
  });
  return async () => {
    const token = await tokens.token();
    return { headers: { authorization: `Bearer ${token}`, ...access }, refused: () => tokens.forget(token) };
  };
}

/**
 * The header `lgspaccesstoken`: Base64 of JSON with the keys in this order. Not encryption: as secret as the keys in it.
 * @source public client code of three systems.
 */
export function lgspAccessToken(credentials: LgspCredentials): string {
  const json = JSON.stringify({
    AccessKey: required(credentials, 'accessKey'),
    SecretKey: required(credentials, 'secretKey'),
    AppName: required(credentials, 'appName'),
    PartnerCode: credentials.partnerCode ?? '',
    PartnerCodeCus: credentials.partnerCodeCus ?? '',
  });
  return Buffer.from(json, 'utf8').toString('base64');
}

function required(credentials: LgspCredentials, name: keyof LgspCredentials): string {
  const value = credentials[name];
  if (value === undefined || value === '') {
    throw new ConfigError('ERR_CONFIG_SECRET_MISSING', { details: { pointer: `/credentials/${name}` } });
  }
  return value;
}
