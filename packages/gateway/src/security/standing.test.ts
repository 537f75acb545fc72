import { expect, test } from '@jest/globals';
import type { StoredParticipant } from '@lienthong/core';
import { requireStanding } from './standing.js';

const NOW = '2026-01-05T08:00:00.000Z';
const BEFORE = '2026-01-05T07:59:59.999Z';
const AFTER = '2026-01-05T08:00:00.001Z';
const REVOKED = 'ERR_AUTH_PARTICIPANT_REVOKED';
const SUSPENDED = 'ERR_AUTH_PARTICIPANT_SUSPENDED';

test.each<[string, Partial<StoredParticipant>, string | undefined]>([
  ['active', {}, undefined],
  ['suspended', { status: 'suspended' }, SUSPENDED],
  ['revoked', { status: 'revoked' }, REVOKED],
  ['revoked, and its time over', { status: 'revoked', validUntil: BEFORE }, REVOKED],
  ['from this moment on', { validFrom: NOW }, undefined],
  ['from the next moment on', { validFrom: AFTER }, SUSPENDED],
  ['until this moment', { validUntil: NOW }, SUSPENDED],
  ['until the next moment', { validUntil: AFTER }, undefined],
  ['between two moments', { validFrom: BEFORE, validUntil: AFTER }, undefined],
])('Given a participant that is registered: %s, then it may act or is told why not', (_what, given, code) => {
  const participant = { participantId: 'p', status: 'active', ...given } as StoredParticipant;
  const act = () => requireStanding(participant, Date.parse(NOW));
  if (code === undefined) expect(act).not.toThrow();
  else expect(act).toThrow(expect.objectContaining({ code }));
});
