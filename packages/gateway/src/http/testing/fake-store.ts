import type {
  AuditDraft,
  AuditLine,
  Delivery,
  Receipt,
  Store,
  StoredExchange,
  StoredFile,
  StoredIdentity,
  StoredParticipant,
  StoredRecord,
  UnitOfWork,
} from '@lienthong/core';

/** A store in memory that knows just what HTTP asks of it; tests fill it and look into it. */
export interface FakeStore extends Store {
  readonly events: AuditDraft[];
  readonly participants: Map<string, StoredParticipant>;
  readonly exchanges: StoredExchange[];
  readonly deliveries: Delivery[];
  readonly records: StoredRecord[];
  readonly files: StoredFile[];
  readonly identities: Map<string, StoredIdentity>;
  readonly receiptsById: Map<string, Receipt>;
  readonly lines: AuditLine[];
  identityCounts: Awaited<ReturnType<Store['countIdentities']>>;
}

export function fakeStore(): FakeStore {
  const usedTokenIds = new Set<string>();
  const participants = new Map<string, StoredParticipant>();
  const events: AuditDraft[] = [];

  function refusedWrite({ writes }: UnitOfWork): number {
    return writes.findIndex(
      (write) =>
        (write.type === 'use-token-id' && usedTokenIds.has(`${write.issuer} ${write.tokenId}`)) ||
        (write.type === 'put-participant' && write.isNew && participants.has(write.participant.participantId)),
    );
  }

  const store = {
    events,
    participants,
    exchanges: [] as StoredExchange[],
    deliveries: [] as Delivery[],
    records: [] as StoredRecord[],
    files: [] as StoredFile[],
    identities: new Map<string, StoredIdentity>(),
    receiptsById: new Map<string, Receipt>(),
    lines: [] as AuditLine[],
    identityCounts: [],

    async commit(unit: UnitOfWork) {
      const refusedBy = refusedWrite(unit);
      if (refusedBy >= 0) return { committed: false, refusedBy };
      for (const write of unit.writes) {
        if (write.type === 'use-token-id') usedTokenIds.add(`${write.issuer} ${write.tokenId}`);
        if (write.type === 'put-participant') participants.set(write.participant.participantId, write.participant);
      }
      events.push(...unit.events);
      return { committed: true };
    },
    findParticipant: async (id: string) => participants.get(id),
    listParticipants: async () => [...participants.values()],
    findExchange: async (id: string) => store.exchanges.find(({ exchangeId }) => exchangeId === id),
    listExchanges: async ({ participantId }: { participantId?: string }) => ({
      items: store.exchanges.filter((each) => participantId === undefined || each.participantId === participantId),
    }),
    receiptOf: async (id: string) => store.receiptsById.get(id),
    async *receipts() {
      yield* store.receiptsById.values();
    },
    listDeliveries: async (query: { participantId?: string; exchangeId?: string; state?: string }) => ({
      items: store.deliveries.filter(
        (each) =>
          (query.participantId === undefined || each.participantId === query.participantId) &&
          (query.exchangeId === undefined || each.exchangeId === query.exchangeId) &&
          (query.state === undefined || each.state === query.state),
      ),
    }),
    countDeliveries: async () => [{ target: 'sector-db', state: 'pending', count: 3 }],
    async listRecords({ kind, schools, cursor, limit }: Parameters<Store['listRecords']>[0]) {
      const items = store.records
        .filter((each) => each.kind === kind && (schools === undefined || schools.includes(each.school)))
        .filter(({ sequence }) => sequence > Number(cursor ?? 0))
        .slice(0, limit);
      return { items, cursor: String(items.at(-1)?.sequence ?? cursor ?? '0') };
    },
    identityOf: async (id: string) => store.identities.get(id),
    countIdentities: async () => store.identityCounts,
    findFile: async (id: string) => store.files.find(({ fileId }) => fileId === id),
    chainHead: async () => ({ chain: 'a', count: events.length, head: '' }),
    async *auditLines() {
      yield* store.lines;
    },
  };
  return store as unknown as FakeStore;
}
