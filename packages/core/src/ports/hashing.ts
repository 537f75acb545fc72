/**
 * Hashing as a synchronous port: Web Crypto's digest is asynchronous and about ten times dearer for small inputs,
 * and the chain and the Merkle tree hash inside a commit.
 */
export interface Hashing {
  /** SHA-256 of the concatenated parts (strings as UTF-8), 32 bytes. */
  sha256(...parts: readonly (string | Uint8Array)[]): Uint8Array;
  /** The same as base64url; a text costs a third of what an array of bytes does. */
  sha256Text(...parts: readonly (string | Uint8Array)[]): string;
  /** HMAC-SHA-256, 32 bytes. */
  hmacSha256(key: Uint8Array, ...parts: readonly (string | Uint8Array)[]): Uint8Array;
  /** The same as base64url. */
  hmacSha256Text(key: Uint8Array, ...parts: readonly (string | Uint8Array)[]): string;
  /** Cryptographically strong random bytes. */
  random(length: number): Uint8Array;
}
