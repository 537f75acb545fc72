import { existsSync } from 'node:fs';
import path from 'node:path';
import { AuthError, RequestError, checkPublicKeys, isoTime, publicJwk, systemClock } from '@lienthong/core';
import type { AuditDraft, Clock, Right, Store, StoredParticipant } from '@lienthong/core';
import { generatePrivateJwk, readPrivateJwk } from './keys.js';
import { createSchoolPlaces } from './school-places.js';
import { createPrivateFile, makePrivateDirectory } from './private-file.js';

export type NewParticipant = Pick<StoredParticipant, 'participantId' | 'type'> & Terms;

/** What may be changed of a participant later on. */
export type Terms = Pick<
  StoredParticipant,
  'name' | 'jwks' | 'rights' | 'requires' | 'agencyCode' | 'contact' | 'validFrom' | 'validUntil'
>;

const STATUS_EVENTS = {
  active: 'participant.reinstated',
  suspended: 'participant.suspended',
  revoked: 'participant.revoked',
} as const;

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
   * Changes what is given, and leaves the rest; tokens given out before have the new rights at once.
   * @throws {AuthError} ERR_AUTH_PARTICIPANT_UNKNOWN, ERR_AUTH_PARTICIPANT_REVOKED.
   * @throws {TrustError} ERR_TRUST_KEY_INVALID.
   */
  change(participantId: string, terms: Partial<Terms>, actor: string): Promise<StoredParticipant>;
  /**
   * Stops a participant for the time being, lets it act again, or ends its rights for good; its tokens' too, at once.
   * @throws {AuthError} ERR_AUTH_PARTICIPANT_UNKNOWN; ERR_AUTH_PARTICIPANT_REVOKED — what is revoked stays so.
   */
  setStatus(participantId: string, status: StoredParticipant['status'], actor: string): Promise<StoredParticipant>;
}

/** How long another process's change may go unseen. */
const KEEP_MS = 1_000;
const KEEP_MOST = 10_000;

export function createParticipants(store: Store, clock: Clock): Participants {
  const schoolPlaces = createSchoolPlaces(store, clock);
  const kept = new Map<string, { participant: StoredParticipant; untilMs: number }>();

  /** @param participant with its schools named one by one. */
  function keep(participant: StoredParticipant): StoredParticipant {
    if (kept.size >= KEEP_MOST) kept.clear();
    kept.set(participant.participantId, { participant, untilMs: clock.now() + KEEP_MS });
    return participant;
  }

  async function find(participantId: string): Promise<StoredParticipant | undefined> {
    const known = kept.get(participantId);
    if (known && known.untilMs > clock.now()) return known.participant;
    const participant = await store.findParticipant(participantId);
    if (participant) return keep(await schoolPlaces.resolve(participant));
    kept.delete(participantId);
    return undefined;
  }

  /** Read anew the next time: which schools its places mean is found then. */
  function changed(participant: StoredParticipant): StoredParticipant {
    kept.delete(participant.participantId);
    return participant;
  }

  async function add(given: NewParticipant, actor: string): Promise<StoredParticipant> {
    const participant: StoredParticipant = {
      ...given,
      jwks: await checkPublicKeys(given.jwks),
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
          details: { type: participant.type, ...auditedTerms(participant) },
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
    return changed(participant);
  }

  async function change(participantId: string, terms: Partial<Terms>, actor: string): Promise<StoredParticipant> {
    const known = await living(participantId);
    const jwks = terms.jwks && (await checkPublicKeys(terms.jwks));
    const participant: StoredParticipant = { ...known, ...terms, ...(jwks && { jwks }) };
    return put(participant, { event: 'participant.changed', actor, details: auditedTerms(participant) });
  }

  async function setStatus(participantId: string, status: StoredParticipant['status'], actor: string) {
    const known = status === 'revoked' ? await registered(participantId) : await living(participantId);
    if (known.status === status) return known;
    const revokedAt = status === 'revoked' ? { revokedAt: isoTime(clock.now()) } : undefined;
    return put({ ...known, status, ...revokedAt }, { event: STATUS_EVENTS[status], actor, details: {} });
  }

  async function registered(participantId: string): Promise<StoredParticipant> {
    const known = await store.findParticipant(participantId);
    if (known) return known;
    throw new AuthError('ERR_AUTH_PARTICIPANT_UNKNOWN', { details: { participantId } });
  }

  async function living(participantId: string): Promise<StoredParticipant> {
    const known = await registered(participantId);
    if (known.status === 'revoked') throw new AuthError('ERR_AUTH_PARTICIPANT_REVOKED', { details: { participantId } });
    return known;
  }

  async function put(participant: StoredParticipant, event: Omit<AuditDraft, 'subject'>): Promise<StoredParticipant> {
    await store.commit({
      writes: [{ type: 'put-participant', participant, isNew: false }],
      events: [{ ...event, subject: participant.participantId }],
    });
    return changed(participant);
  }

  return { find, add, change, setStatus, list: () => store.listParticipants() };
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

/** What the audit keeps of a registration: everything but whom to turn to. */
const auditedTerms = ({ rights, jwks, requires, agencyCode, validFrom, validUntil }: StoredParticipant) => ({
  rights,
  kids: jwks.keys.map((jwk) => jwk['kid']),
  ...(requires && { requires }),
  ...(agencyCode !== undefined && { agencyCode }),
  ...(validFrom !== undefined && { validFrom }),
  ...(validUntil !== undefined && { validUntil }),
});
