import { DELIVERY_STATES, type DeliveryQuery, type Store } from '@lienthong/core';
import { IS_DUE } from './claims.js';
import { SELECT_DELIVERY, toDelivery, type DeliveryRow } from './delivery-row.js';
import { pageLimit, pageOf, readCursor, walk } from './page.js';
import type { Statements } from './statements.js';

export function deliveryReads(
  statements: Statements,
): Pick<Store, 'findDelivery' | 'listDeliveries' | 'countDeliveries' | 'nextDueAtMs'> {
  const lastNo = (): number => {
    const row = statements('SELECT max(delivery_no) AS last FROM delivery').get() as { last: number | null };
    return row.last ?? 0;
  };
  return {
    async findDelivery(deliveryId) {
      const row = statements(`${SELECT_DELIVERY} WHERE d.delivery_id = ?`).get(deliveryId) as DeliveryRow | undefined;
      return row && toDelivery(row);
    },

    async listDeliveries(query) {
      const limit = pageLimit(query.limit);
      const { condition, values, isIndexed } = conditionOf(query);
      const select = `${SELECT_DELIVERY} WHERE ${condition} d.delivery_no BETWEEN ? AND ? ORDER BY d.delivery_no LIMIT ?`;
      const read = (low: number, high: number, count: number): DeliveryRow[] =>
        statements(select).all(...values, low, high, count) as DeliveryRow[];
      const from = readCursor(query.cursor, 0) + 1;
      const rows = isIndexed
        ? read(from, Number.MAX_SAFE_INTEGER, limit + 1)
        : await walk({ low: from, high: lastNo(), direction: 'up' }, limit + 1, read);
      return pageOf(rows, limit, toDelivery, (row) => row.delivery_no);
    },

    async countDeliveries() {
      const rows = statements(
        'SELECT target, state, count FROM delivery_count WHERE count > 0 ORDER BY target, state',
      ).all() as Awaited<ReturnType<Store['countDeliveries']>>[number][];
      return rows.map((row) => ({ ...row }));
    },

    async nextDueAtMs(targets) {
      const due = statements(`SELECT min(due_at) AS due FROM delivery WHERE target = ? AND ${IS_DUE}`);
      let next: number | undefined;
      for (const target of targets) {
        const { due: at } = due.get(target) as { due: number | null };
        if (at !== null && (next === undefined || at < next)) next = at;
      }
      return next;
    },
  };
}

/** An exchange names its records; each has few deliveries. */
const RECORDS_OF_EXCHANGE = `SELECT named.record_no FROM exchange e, json_each(e.results) result
  JOIN record named ON named.record_id = result.value ->> 'recordId' WHERE e.exchange_id = ?`;

/** States whose deliveries are few and have an index of their own; its words must stand literally to be used. */
const TROUBLED = ['waiting', 'dead', 'cancelled', 'superseded'];

function conditionOf(query: DeliveryQuery): { condition: string; values: string[]; isIndexed: boolean } {
  const terms: string[] = [];
  const values: string[] = [];
  const equal = (column: string, value: string | undefined): void => {
    if (value === undefined) return;
    terms.push(`${column} = ? AND`);
    values.push(value);
  };
  if (query.exchangeId !== undefined) {
    terms.push(`d.record_no IN (${RECORDS_OF_EXCHANGE}) AND`);
    values.push(query.exchangeId);
    equal('d.exchange_id', query.exchangeId);
  }
  equal('r.record_id', query.recordId);
  equal('d.cause_code', query.causeCode);
  let isIndexed = terms.length > 0;
  // A plus keeps the planner from an index that answers less.
  equal('+d.participant_id', query.participantId);
  equal('+d.target', query.target);
  if (query.state !== undefined && DELIVERY_STATES.includes(query.state)) {
    const isTroubled = TROUBLED.includes(query.state);
    terms.push(`d.state = '${query.state}' AND`);
    if (isTroubled) terms.push("d.state IN ('waiting', 'dead', 'cancelled', 'superseded') AND");
    isIndexed ||= isTroubled;
  }
  return { condition: terms.join(' '), values, isIndexed };
}
