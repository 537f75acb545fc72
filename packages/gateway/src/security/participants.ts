import { existsSync } from 'node:fs';
import path from 'node:path';
import { AuthError, RequestError, checkPublicKeys, isoTime, publicJwk, systemClock } from '@lienthong/core';
import type { Clock, Right, Store, StoredParticipant } from '@lienthong/core';
import { generatePrivateJwk, readPrivateJwk } from './keys.js';
import { createPrivateFile, makePrivateDirectory } from './private-file.js';

export interface NewParticipant {
  readonly participantId: string;
  readonly name: string;
  readonly type: StoredParticipant['type'];
  readonly jwks: StoredParticipant['jwks'];
  readonly rights: readonly Right[];
}

/** Who may call: read on every request, so kept in memory for a moment. */
export interface Participants {
  /** @returns the participant as of now; another process's change is seen within a second, this one's at once. */
  find(participantId: string): Promise<StoredParticipant | undefined>;
  list(): Promise<readonly StoredParticipant[]>;
  /**
   * Registers a participant.
   * @throws {TrustError} ERR_TRUST_KEY_INVALID.
   * @throws {RequestError} ERR_REQUEST_INVALID — the id is taken.
   */
  add(participant: NewParticipant, actor: string): Promise<StoredParticipant>;
  /**
   * Ends a participant's rights, its tokens' too, at once.
   * @throws {AuthError} ERR_AUTH_PARTICIPANT_UNKNOWN.
   */
  revoke(participantId: string, actor: string): Promise<StoredParticipant>;
}

/** How long another process's change may go unseen. */
const KEEP_MS = 1_000;
const KEEP_MOST = 10_000;

export function createParticipants(store: Store, clock: Clock): Participants {
  const kept = new Map<string, { participant: StoredParticipant; untilMs: number }>();

  function keep(participant: StoredParticipant): StoredParticipant {
    if (kept.size >= KEEP_MOST) kept.clear();
    kept.set(participant.participantId, { participant, untilMs: clock.now() + KEEP_MS });
    return participant;
  }

  async function find(participantId: string): Promise<StoredParticipant | undefined> {
    const known = kept.get(participantId);
    if (known && known.untilMs > clock.now()) return known.participant;
    const participant = await store.findParticipant(participantId);
    if (participant) return keep(participant);
    kept.delete(participantId);
    return undefined;
  }

  async function add(given: NewParticipant, actor: string): Promise<StoredParticipant> {
    const participant: StoredParticipant = {
      participantId: given.participantId,
      name: given.name,
      type: given.type,
      jwks: await checkPublicKeys(given.jwks),
      rights: given.rights,
      status: 'active',
      createdAt: isoTime(clock.now()),
    };
    const outcome = await store.commit({
      writes: [{ type: 'put-participant', participant, isNew: true }],
      events: [
        {
          event: 'participant.added',
          actor,
          subject: participant.participantId,
          details: { type: participant.type, rights: participant.rights, kids: kidsOf(participant) },
        },
      ],
    });
    if (!outcome.committed) {
      throw new RequestError('ERR_REQUEST_INVALID', {
        message: {
          vi: 'Mã bên tham gia này đã có; hãy chọn mã khác',
          en: 'This participant id is taken; choose another',
        },
        details: { pointer: '/participantId' },
      });
    }
    return keep(participant);
  }

  async function revoke(participantId: string, actor: string): Promise<StoredParticipant> {
    const known = await store.findParticipant(participantId);
    if (!known) throw new AuthError('ERR_AUTH_PARTICIPANT_UNKNOWN', { details: { participantId } });
    if (known.status === 'revoked') return keep(known);
    const participant: StoredParticipant = { ...known, status: 'revoked', revokedAt: isoTime(clock.now()) };
    await store.commit({
      writes: [{ type: 'put-participant', participant, isNew: false }],
      events: [{ event: 'participant.revoked', actor, subject: participantId, details: {} }],
    });
    return keep(participant);
  }

  return { find, add, revoke, list: () => store.listParticipants() };
}

/** Id of the participant that the gateway makes on its first start. */
export const OPERATOR_ID = 'operator';

const OPERATOR_RIGHTS: readonly Right[] = (['operate', 'submit', 'pull', 'identify'] as const).map((operation) => ({
  operation,
  kinds: ['*'],
  schools: ['*'],
}));

/**
 * Makes sure that there is an operator: on the first start its private key goes to `<dataDirectory>/operator.jwk.json`,
 * which only its owner can read; the command line calls the gateway with it. A key file removed later is not made again.
 * @throws {ConfigError} ERR_CONFIG_DATA_DIRECTORY.
 */
export async function ensureOperator(
  participants: Participants,
  dataDirectory: string,
  clock: Clock = systemClock,
): Promise<StoredParticipant> {
  const known = await participants.find(OPERATOR_ID);
  if (known) return known;
  const file = operatorKeyFile(dataDirectory);
  makePrivateDirectory(dataDirectory);
  if (!existsSync(file)) {
    const jwk = { participantId: OPERATOR_ID, ...(await generatePrivateJwk(clock)) };
    createPrivateFile(file, `${JSON.stringify(jwk, null, 2)}\n`);
  }
  return participants.add(
    {
      participantId: OPERATOR_ID,
      name: 'Operator',
      type: 'operator',
      jwks: { keys: [await publicJwk(readPrivateJwk(file))] },
      rights: OPERATOR_RIGHTS,
    },
    'gateway',
  );
}

/** Where the operator's private key lies. */
export const operatorKeyFile = (dataDirectory: string): string => path.join(dataDirectory, 'operator.jwk.json');

const kidsOf = (participant: StoredParticipant): unknown[] => participant.jwks.keys.map((jwk) => jwk['kid']);
