import type { Store, StoredParticipant, Write } from '@lienthong/core';
import type { Statements } from './statements.js';
import type { WriteContext } from './write-context.js';

/** A used id outlives its time by a day, so that a clock set back does not let it be used again. */
const TOKEN_ID_MARGIN_MS = 24 * 3_600_000;
const PURGE_EVERY = 1_000;

export function participantWrites({ statements, clock }: WriteContext) {
  const insert = statements(
    'INSERT INTO participant (participant_id, participant) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const put = statements(
    `INSERT INTO participant (participant_id, participant) VALUES (?, ?)
     ON CONFLICT DO UPDATE SET participant = excluded.participant`,
  );
  const useTokenId = statements(
    'INSERT INTO used_token_id (issuer, token_id, keep_until) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const purge = statements('DELETE FROM used_token_id WHERE keep_until < ?');
  let used = 0;
  return {
    'put-participant': ({ participant, isNew }: Extract<Write, { type: 'put-participant' }>): boolean =>
      (isNew ? insert : put).run(participant.participantId, JSON.stringify(participant)).changes === 1,

    'use-token-id'({ issuer, tokenId, keepUntilMs }: Extract<Write, { type: 'use-token-id' }>): boolean {
      if (++used % PURGE_EVERY === 0) purge.run(clock.now() - TOKEN_ID_MARGIN_MS);
      return useTokenId.run(issuer, tokenId, keepUntilMs).changes === 1;
    },
  };
}

export function participantReads(statements: Statements): Pick<Store, 'findParticipant' | 'listParticipants'> {
  const parse = (row: unknown): StoredParticipant =>
    JSON.parse((row as { participant: string }).participant) as StoredParticipant;
  return {
    async findParticipant(participantId) {
      const row = statements('SELECT participant FROM participant WHERE participant_id = ?').get(participantId) as
        object | undefined;
      return row && parse(row);
    },
    async listParticipants() {
      return statements('SELECT participant FROM participant ORDER BY participant_id').all().map(parse);
    },
  };
}
