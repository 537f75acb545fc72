import { describe, expect, test } from '@jest/globals';
import type { Right, StoredParticipant, StoredRecord } from '@lienthong/core';
import { fakeClock } from '@lienthong/core/testing';
import { fakeStore } from '../http/testing/fake-store.js';
import { createSchoolPlaces } from './school-places.js';

const clock = fakeClock();
const store = fakeStore();
const participant = (
  participantId: string,
  type: StoredParticipant['type'],
  rights: Right[] = [],
): StoredParticipant => ({
  participantId,
  name: participantId,
  type,
  jwks: { keys: [] },
  rights,
  status: 'active',
  createdAt: '2026-01-05T00:00:00.000Z',
});
for (const one of [participant('so', 'department'), participant('vendor', 'vendor')]) {
  store.participants.set(one.participantId, one);
}
let sequence = 0;
const school = (
  code: string,
  communeCode: string,
  provinceCode: string,
  more: Partial<StoredRecord> = {},
): StoredRecord => ({
  kind: 'school',
  recordId: code,
  version: 1,
  event: 'NEW',
  participantId: 'so',
  school: code,
  schoolYear: '',
  commune: '',
  contentDigest: '',
  content: JSON.stringify({ code, name: code, address: { communeCode, provinceCode } }),
  updatedAt: '2026-01-05T00:00:00.000Z',
  sequence: (sequence += 1),
  ...more,
});
store.records.push(
  school('A', '29611', '86'),
  school('B', '29551', '86'),
  school('C', '24133', '66'),
  school('CLOSED', '29611', '86', { event: 'CANCEL' }),
  school('CLAIMED', '29611', '86', { participantId: 'vendor' }),
);

const resolved = async (right: Partial<Right>): Promise<readonly string[]> => {
  const rights: Right[] = [{ operation: 'pull', kinds: ['*'], schools: [], ...right }];
  const { rights: found } = await createSchoolPlaces(store, clock).resolve(participant('p', 'agency', rights));
  return found[0]!.schools;
};

describe('Given a right for places', () => {
  test.each<[Partial<Right>, string[]]>([
    [{ communes: ['29611'] }, ['A']],
    [{ provinces: ['86'] }, ['A', 'B']],
    [{ communes: ['24133'], provinces: ['86'] }, ['A', 'B', 'C']],
    [{ schools: ['C'], communes: ['29551'] }, ['C', 'B']],
    [{ communes: ['00000'] }, []],
  ])('%j reaches the schools there that an authority registered: %j', async (right, schools) => {
    expect(await resolved(right)).toEqual(schools);
  });

  test('then a school registered later is reached within a minute', async () => {
    const places = createSchoolPlaces(store, clock);
    const held = participant('p', 'agency', [{ operation: 'pull', kinds: ['*'], schools: [], communes: ['24133'] }]);
    const schools = async () => (await places.resolve(held)).rights[0]!.schools;
    expect(await schools()).toEqual(['C']);
    store.records.push(school('D', '24133', '66'));
    expect(await schools()).toEqual(['C']);
    clock.advance(60_001);
    expect(await schools()).toEqual(['C', 'D']);
  });

  test('then a right for schools alone is left as it is', async () => {
    const held = participant('p', 'vendor', [{ operation: 'pull', kinds: ['*'], schools: ['A'] }]);
    expect(await createSchoolPlaces(store, clock).resolve(held)).toBe(held);
  });
});
