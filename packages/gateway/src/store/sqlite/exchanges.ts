import type { Page, Store, StoredExchange, Write } from '@lienthong/core';
import { pageLimit, pageOf, readCursor, walk } from './page.js';
import type { Statements } from './statements.js';
import type { WriteContext } from './write-context.js';

interface ExchangeRow {
  readonly exchange_no: number;
  readonly exchange_id: string;
  readonly participant_id: string;
  readonly idempotency_key: string | null;
  readonly body_digest: string;
  readonly signature: string | null;
  readonly kind: StoredExchange['kind'];
  readonly status: StoredExchange['status'];
  readonly received_at: string;
  readonly results: string;
}

export function exchangeWrites({ statements }: WriteContext) {
  const insert = statements(
    `INSERT INTO exchange (exchange_id, participant_id, idempotency_key, body_digest, signature, kind, status, received_at,
       results)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  return {
    'insert-exchange'({ exchange }: Extract<Write, { type: 'insert-exchange' }>): boolean {
      const { changes } = insert.run(
        exchange.exchangeId,
        exchange.participantId,
        exchange.idempotencyKey ?? null,
        exchange.bodyDigest,
        exchange.signature ?? null,
        exchange.kind,
        exchange.status,
        exchange.receivedAt,
        JSON.stringify(exchange.results),
      );
      return changes === 1;
    },
  };
}

export function exchangeReads(
  statements: Statements,
): Pick<Store, 'findExchange' | 'findExchangeByKey' | 'listExchanges'> {
  return {
    async findExchange(exchangeId) {
      const row = statements('SELECT * FROM exchange WHERE exchange_id = ?').get(exchangeId) as ExchangeRow | undefined;
      return row && toExchange(row);
    },
    async findExchangeByKey(participantId, idempotencyKey) {
      const row = statements('SELECT * FROM exchange WHERE participant_id = ? AND idempotency_key = ?').get(
        participantId,
        idempotencyKey,
      ) as ExchangeRow | undefined;
      return row && toExchange(row);
    },
    async listExchanges({ participantId, cursor, limit }): Promise<Page<StoredExchange>> {
      const size = pageLimit(limit);
      const before = readCursor(cursor, Number.MAX_SAFE_INTEGER);
      const last = (statements('SELECT max(exchange_no) AS last FROM exchange').get() as { last: number | null }).last;
      const select = `SELECT * FROM exchange WHERE exchange_no BETWEEN ? AND ?
        ${participantId === undefined ? '' : 'AND participant_id = ?'} ORDER BY exchange_no DESC LIMIT ?`;
      const owner = participantId === undefined ? [] : [participantId];
      const rows = await walk(
        { low: 1, high: Math.min(before - 1, last ?? 0), direction: 'down' },
        size + 1,
        (low, high, count) => statements(select).all(low, high, ...owner, count) as ExchangeRow[],
      );
      return pageOf(rows, size, toExchange, (row) => row.exchange_no);
    },
  };
}

function toExchange(row: ExchangeRow): StoredExchange {
  return {
    exchangeId: row.exchange_id,
    participantId: row.participant_id,
    ...(row.idempotency_key === null ? undefined : { idempotencyKey: row.idempotency_key }),
    bodyDigest: row.body_digest,
    ...(row.signature === null ? undefined : { signature: row.signature }),
    kind: row.kind,
    status: row.status,
    receivedAt: row.received_at,
    results: JSON.parse(row.results) as StoredExchange['results'],
  };
}
