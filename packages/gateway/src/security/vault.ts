import { createCipheriv, createDecipheriv, createSecretKey, hash, timingSafeEqual } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { StoreError } from '@lienthong/core';
import type { Hashing, Vault } from '@lienthong/core';

export const MASTER_KEY_BYTES = 32;

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID_BYTES = 8;
const FORM = Uint8Array.of(1);
const WRAPPED_BYTES = 1 + KEY_ID_BYTES + NONCE_BYTES + KEY_BYTES + TAG_BYTES;
const WRAPPING = 'subject-key';

/**
 * A vault of AES-256-GCM: each subject has a random key, wrapped under the master key.
 * Wrapped key: form, id of the master key, nonce, key, tag. Sealed text: form, nonce, text, tag.
 * @param masterKeys 32 bytes each; the first wraps, the others only open what was wrapped before.
 * @source NIST SP 800-38D: a nonce is random; a subject's key seals few texts, a master key far fewer than 2³² keys.
 */
export function createVault(masterKeys: readonly Uint8Array[], hashing: Pick<Hashing, 'random'>): Vault {
  const held = masterKeys.map((key) => ({ key: createSecretKey(key), id: idOf(key) }));
  const current = held[0]!;
  /** Keys just made, so that sealing the first text costs no unwrapping. */
  const fresh = new WeakMap<Uint8Array, KeyObject>();

  /** @returns the head, then nonce, text and tag. A key as an object: as bytes it costs several times the encryption. */
  function encrypt(key: KeyObject, plain: string | Uint8Array, context: string, ...head: Uint8Array[]): Buffer {
    const nonce = hashing.random(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key, nonce);
    cipher.setAAD(Buffer.from(context));
    const text = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
    cipher.final();
    return Buffer.concat([...head, nonce, text, cipher.getAuthTag()]);
  }

  function decrypt(key: KeyObject, sealed: Uint8Array, context: string): Buffer {
    try {
      const tagAt = sealed.length - TAG_BYTES;
      const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(sealed.subarray(tagAt));
      const text = decipher.update(sealed.subarray(NONCE_BYTES, tagAt));
      decipher.final();
      return text;
    } catch (cause) {
      throw new StoreError('ERR_STORE_SEALED', { cause });
    }
  }

  const wrap = (key: Uint8Array): Uint8Array => encrypt(current.key, key, WRAPPING, FORM, current.id);

  function unwrap(wrapped: Uint8Array): Uint8Array {
    if (wrapped.length !== WRAPPED_BYTES || wrapped[0] !== FORM[0]) throw new StoreError('ERR_STORE_SEALED');
    const id = wrapped.subarray(1, 1 + KEY_ID_BYTES);
    const master = held.find((candidate) => timingSafeEqual(candidate.id, id));
    if (!master) throw new StoreError('ERR_STORE_SEALED', { details: { reason: 'master key' } });
    return decrypt(master.key, wrapped.subarray(1 + KEY_ID_BYTES), WRAPPING);
  }

  const keyIn = (wrapped: Uint8Array): KeyObject => fresh.get(wrapped) ?? createSecretKey(unwrap(wrapped));

  return {
    newSubjectKey() {
      const key = hashing.random(KEY_BYTES);
      const wrapped = wrap(key);
      fresh.set(wrapped, createSecretKey(key));
      return wrapped;
    },
    seal: (subjectKey, plain, context) => encrypt(keyIn(subjectKey), plain, context, FORM),
    open(subjectKey, sealed, context) {
      if (sealed.length < 1 + NONCE_BYTES + TAG_BYTES || sealed[0] !== FORM[0])
        throw new StoreError('ERR_STORE_SEALED');
      return decrypt(keyIn(subjectKey), sealed.subarray(1), context);
    },
    rewrap(subjectKey) {
      const isCurrent = timingSafeEqual(subjectKey.subarray(1, 1 + KEY_ID_BYTES), current.id);
      return isCurrent ? undefined : wrap(unwrap(subjectKey));
    },
  };
}

/** Names a master key without telling anything of it. */
const idOf = (key: Uint8Array): Buffer =>
  hash('sha256', Buffer.concat([Buffer.from('lienthong master key id|'), key]), 'buffer').subarray(0, KEY_ID_BYTES);
