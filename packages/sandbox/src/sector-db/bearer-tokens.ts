import { randomBytes } from 'node:crypto';
import type { Clock } from '@lienthong/core';

export interface IssuedToken {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  /** Seconds. */
  readonly expires_in: number;
}

/** Access tokens of one system, known until they end. */
export class BearerTokens {
  readonly #clock: Clock;
  readonly #lifeSeconds: number;
  readonly #endsAtMs = new Map<string, number>();

  constructor(clock: Clock, lifeSeconds = 600) {
    this.#clock = clock;
    this.#lifeSeconds = lifeSeconds;
  }

  issue(): IssuedToken {
    for (const [token, endsAtMs] of this.#endsAtMs) if (endsAtMs <= this.#clock.now()) this.#endsAtMs.delete(token);
    const token = randomBytes(24).toString('base64url');
    this.#endsAtMs.set(token, this.#clock.now() + this.#lifeSeconds * 1000);
    return { access_token: token, token_type: 'Bearer', expires_in: this.#lifeSeconds };
  }

  /** Whether the header carries a token that still lives. */
  knows(authorization: string | undefined): boolean {
    const token = bearerOf(authorization);
    return token !== undefined && (this.#endsAtMs.get(token) ?? 0) > this.#clock.now();
  }
}

export const bearerOf = (authorization: string | undefined): string | undefined =>
  /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
