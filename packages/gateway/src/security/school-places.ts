import type { Clock, Right, Store, StoredParticipant } from '@lienthong/core';

/** How long a school that moved, or was registered, may go unseen. */
const KEEP_MS = 60_000;
const PAGE = 1_000;

/** Where schools are, from the school records that authorities sent: a vendor must not widen a right by moving a school. */
const TRUSTED: ReadonlySet<StoredParticipant['type']> = new Set(['department', 'agency', 'operator']);

interface Place {
  readonly code: string;
  readonly commune?: string;
  readonly province?: string;
}

export interface SchoolPlaces {
  /** The participant with the schools of its communes and provinces named one by one. */
  resolve(participant: StoredParticipant): Promise<StoredParticipant>;
}

export function createSchoolPlaces(store: Store, clock: Clock): SchoolPlaces {
  let known: { readonly places: Promise<readonly Place[]>; readonly untilMs: number } | undefined;

  function places(): Promise<readonly Place[]> {
    if (known === undefined || known.untilMs <= clock.now()) {
      known = { places: readPlaces(store), untilMs: clock.now() + KEEP_MS };
    }
    return known.places;
  }

  return {
    async resolve(participant) {
      if (!participant.rights.some(isByPlace)) return participant;
      const all = await places();
      return { ...participant, rights: participant.rights.map((right) => withSchools(right, all)) };
    },
  };
}

const isByPlace = ({ communes, provinces }: Right): boolean => communes !== undefined || provinces !== undefined;

function withSchools(right: Right, places: readonly Place[]): Right {
  if (!isByPlace(right)) return right;
  const { communes = [], provinces = [] } = right;
  const found = places.filter(
    ({ commune, province }) =>
      (commune !== undefined && communes.includes(commune)) || (province !== undefined && provinces.includes(province)),
  );
  return { ...right, schools: [...new Set([...right.schools, ...found.map(({ code }) => code)])] };
}

async function readPlaces(store: Store): Promise<readonly Place[]> {
  const trusted = new Set(
    (await store.listParticipants()).filter(({ type }) => TRUSTED.has(type)).map(({ participantId }) => participantId),
  );
  const places: Place[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await store.listRecords({ kind: 'school', limit: PAGE, ...(cursor !== undefined && { cursor }) });
    for (const { event, participantId, content } of page.items) {
      if (event !== 'CANCEL' && trusted.has(participantId)) places.push(placeOf(content));
    }
    if (page.items.length < PAGE) return places;
    cursor = page.cursor;
  }
}

function placeOf(content: string): Place {
  const { code, address } = JSON.parse(content) as {
    readonly code: string;
    readonly address?: { readonly communeCode?: string; readonly provinceCode?: string };
  };
  return {
    code,
    ...(address?.communeCode !== undefined && { commune: address.communeCode }),
    ...(address?.provinceCode !== undefined && { province: address.provinceCode }),
  };
}
