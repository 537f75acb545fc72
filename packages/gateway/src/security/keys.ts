import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, generateSigningKey, importSigningKey, isoTime, publicJwk, systemClock } from '@lienthong/core';
import type { Clock, PublicKeySet } from '@lienthong/core';
import { SignJWT } from 'jose';
import type { GatewayKeys } from '../services.js';
import { createPrivateFile, makePrivateDirectory, readPrivateFile } from './private-file.js';
import { compactSigner } from './sign-compact.js';

/** What a key is for: receipts, checkpoints and deliveries, or access tokens. */
export type KeyPurpose = 'signing' | 'token';

export interface OpenedKeys extends GatewayKeys {
  /** Keys made by this call, so that the caller can audit them. */
  readonly generated: readonly { readonly purpose: KeyPurpose; readonly kid: string }[];
}

export interface PrivateJwk extends Readonly<Record<string, unknown>> {
  readonly kid: string;
  /** ISO 8601 UTC; the newest key of a purpose signs. */
  readonly createdAt: string;
}

const FILE = /^(signing|token)-[\w-]+\.jwk\.json$/;
const INDEX_KEY_BYTES = 32;

/**
 * Opens the gateway's keys in `<dataDirectory>/keys`, making on the first start what is missing: an ES256 key each for
 * signatures and for access tokens, and the key of the record index. The newest key of a purpose signs; older ones stay
 * in the published set, so that what they signed goes on verifying.
 * @throws {ConfigError} ERR_CONFIG_DATA_DIRECTORY — a file cannot be used, or others can read it.
 */
export async function openKeys(dataDirectory: string, clock: Clock = systemClock): Promise<OpenedKeys> {
  const directory = path.join(dataDirectory, 'keys');
  makePrivateDirectory(dataDirectory);
  makePrivateDirectory(directory);

  const generated: { purpose: KeyPurpose; kid: string }[] = [];
  const held = readKeys(directory);
  for (const purpose of ['signing', 'token'] as const) {
    if (held.some((key) => key.purpose === purpose)) continue;
    const jwk = await generateGatewayKey(dataDirectory, purpose, clock);
    held.push({ purpose, jwk });
    generated.push({ purpose, kid: jwk.kid });
  }
  const indexKey = createPrivateFile(path.join(directory, 'index.key'), randomBytes(INDEX_KEY_BYTES));
  if (indexKey.length !== INDEX_KEY_BYTES) throw damaged(path.join(directory, 'index.key'));

  let current = await ready(held);
  return {
    generated,
    indexKey: new Uint8Array(indexKey),
    get jwks() {
      return current.jwks;
    },
    get tokenJwks() {
      return current.tokenJwks;
    },
    sign: (payload, typ) => current.sign(payload, typ),
    signToken: (claims) => current.signToken(claims),
    async rotate(purpose) {
      const jwk = await generateGatewayKey(dataDirectory, purpose, clock);
      held.push({ purpose, jwk });
      current = await ready(held);
      return jwk.kid;
    },
  };
}

/** The newest key of each purpose ready to sign, and the public halves of all. */
async function ready(
  held: readonly HeldKey[],
): Promise<Pick<GatewayKeys, 'jwks' | 'tokenJwks' | 'sign' | 'signToken'>> {
  const signing = newest(held, 'signing');
  const token = await importSigningKey(newest(held, 'token'));
  return {
    jwks: await publicKeysOf(held),
    tokenJwks: await publicKeysOf(held.filter(({ purpose }) => purpose === 'token')),
    sign: compactSigner(await importSigningKey(signing), signing),
    signToken: (claims) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: token.alg, kid: token.kid, typ: 'at+jwt' })
        .sign(token.privateKey),
  };
}

/**
 * Makes a new key of the gateway and keeps it beside the older ones; the next start signs with it.
 * @returns the private JWK as kept.
 * @throws {ConfigError} ERR_CONFIG_DATA_DIRECTORY.
 */
export async function generateGatewayKey(
  dataDirectory: string,
  purpose: KeyPurpose,
  clock: Clock = systemClock,
): Promise<PrivateJwk> {
  const directory = path.join(dataDirectory, 'keys');
  makePrivateDirectory(dataDirectory);
  makePrivateDirectory(directory);
  const jwk = await generatePrivateJwk(clock);
  createPrivateFile(path.join(directory, `${purpose}-${jwk.kid}.jwk.json`), `${JSON.stringify(jwk, null, 2)}\n`);
  return jwk;
}

/** A new ES256 key pair as a private JWK; its thumbprint is its `kid`. */
export async function generatePrivateJwk(clock: Clock): Promise<PrivateJwk> {
  const jwk = await generateSigningKey('ES256');
  return { ...jwk, kid: jwk.kid!, createdAt: isoTime(clock.now()) };
}

interface HeldKey {
  readonly purpose: KeyPurpose;
  readonly jwk: PrivateJwk;
}

function readKeys(directory: string): HeldKey[] {
  const names = readdirSync(directory).sort();
  return names.flatMap((name) => {
    const purpose = FILE.exec(name)?.[1] as KeyPurpose | undefined;
    return purpose ? [{ purpose, jwk: readPrivateJwk(path.join(directory, name)) }] : [];
  });
}

/**
 * Reads a private JWK from a file that only its owner can read.
 * @throws {ConfigError} ERR_CONFIG_DATA_DIRECTORY.
 */
export function readPrivateJwk(file: string): PrivateJwk {
  const text = readPrivateFile(file).toString('utf8');
  let jwk: Partial<PrivateJwk> | null;
  try {
    jwk = JSON.parse(text) as Partial<PrivateJwk> | null;
  } catch {
    // The parser's message quotes what it read, and that is a key.
    throw damaged(file);
  }
  if (typeof jwk?.kid !== 'string' || typeof jwk.createdAt !== 'string') throw damaged(file);
  return jwk as PrivateJwk;
}

const publicKeysOf = async (held: readonly HeldKey[]): Promise<PublicKeySet> => ({
  keys: await Promise.all(held.map(({ jwk }) => publicJwk(jwk))),
});

function newest(held: readonly HeldKey[], purpose: KeyPurpose): PrivateJwk {
  const ofPurpose = held.filter((key) => key.purpose === purpose).map(({ jwk }) => jwk);
  // Of two made in the same moment the later in the list signs.
  return ofPurpose.reduce((a, b) => (b.createdAt >= a.createdAt ? b : a));
}

function damaged(file: string, cause?: unknown): ConfigError {
  return new ConfigError('ERR_CONFIG_DATA_DIRECTORY', {
    message: {
      vi: `Tệp khoá "${file}" bị hỏng; hãy lấy lại từ bản sao lưu`,
      en: `The key file "${file}" is damaged; restore it from a backup`,
    },
    details: { file },
    cause,
  });
}
