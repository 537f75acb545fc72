import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { keySigner, type TranscriptSigner } from './signing-port.js';

/** A signer made up on the spot, and its parts. */
export interface TestSigner extends TranscriptSigner {
  /** PEM; the private key is kept nowhere else. */
  readonly certificatePem: string;
  readonly privateKeyPem: string;
}

export interface TestSignerOptions {
  /** Common name; the certificate says besides that it is worth nothing. */
  readonly name: string;
  /** Epoch ms of the first moment; default: an hour ago. */
  readonly fromMs?: number;
  /** Days that it holds; default 365. */
  readonly days?: number;
  /** Length of the RSA key; default 2048. */
  readonly bits?: number;
}

const HOUR_MS = 3_600_000;

/**
 * Makes an RSA key and a certificate signed by itself, for sandboxes and tests only: no authority stands behind it, and
 * its subject says so.
 */
export function createTestSigner(options: TestSignerOptions): TestSigner {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: options.bits ?? 2048 });
  const fromMs = options.fromMs ?? Date.now() - HOUR_MS;
  const name = sequence(
    relativeName('2.5.4.6', printable('VN')),
    relativeName('2.5.4.10', utf8('KHÔNG CÓ GIÁ TRỊ PHÁP LÝ / TEST ONLY')),
    relativeName('2.5.4.3', utf8(options.name)),
  );
  const rsaSha256 = sequence(objectId('1.2.840.113549.1.1.11'), der(0x05));
  const body = sequence(
    der(0x02, Buffer.concat([Buffer.from([0x01]), randomBytes(15)])),
    rsaSha256,
    name,
    sequence(time(fromMs), time(fromMs + (options.days ?? 365) * 24 * HOUR_MS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', body, privateKey);
  const bytes = sequence(body, rsaSha256, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = bytes.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  const certificatePem = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
  const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  return { ...keySigner(privateKey, certificatePem), certificatePem, privateKeyPem };
}

/** Tag, length and content of X.690; content shorter than 64 KiB. */
function der(tag: number, content: Buffer = Buffer.alloc(0)): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Buffer[]): Buffer => der(0x30, Buffer.concat(parts));
const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text));
const printable = (text: string): Buffer => der(0x13, Buffer.from(text));
const relativeName = (id: string, value: Buffer): Buffer => der(0x31, sequence(objectId(id), value));

/** UTCTime, as X.509 wants it before 2050. */
const time = (ms: number): Buffer =>
  der(0x17, Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let left = value >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
  return digits;
}
