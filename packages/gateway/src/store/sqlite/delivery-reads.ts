import { DELIVERY_STATES, type DeliveryQuery, type Store } from '@lienthong/core';
import { IS_DUE } from './claims.js';
import { SELECT_DELIVERY, toDelivery, type DeliveryRow } from './delivery-row.js';
import { pageLimit, pageOf, readCursor } from './page.js';
import type { Statements } from './statements.js';

export function deliveryReads(
  statements: Statements,
): Pick<Store, 'findDelivery' | 'listDeliveries' | 'countDeliveries' | 'nextDueAtMs'> {
  return {
    async findDelivery(deliveryId) {
      const row = statements(`${SELECT_DELIVERY} WHERE d.delivery_id = ?`).get(deliveryId) as DeliveryRow | undefined;
      return row && toDelivery(row);
    },

    async listDeliveries(query) {
      const limit = pageLimit(query.limit);
      const { condition, values } = conditionOf(query);
      const rows = statements(
        `${SELECT_DELIVERY} WHERE ${condition} d.delivery_no > ? ORDER BY d.delivery_no LIMIT ?`,
      ).all(...values, readCursor(query.cursor, 0), limit + 1) as DeliveryRow[];
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

function conditionOf(query: DeliveryQuery): { condition: string; values: string[] } {
  const terms: string[] = [];
  const values: string[] = [];
  const equal = (column: string, value: string | undefined): void => {
    if (value === undefined) return;
    terms.push(`${column} = ? AND`);
    values.push(value);
  };
  equal('d.exchange_id', query.exchangeId);
  equal('r.record_id', query.recordId);
  equal('d.participant_id', query.participantId);
  equal('d.cause_code', query.causeCode);
  equal('d.target', query.target);
  if (query.state !== undefined && DELIVERY_STATES.includes(query.state)) {
    // The partial index over what is not delivered answers only where its words stand literally.
    terms.push(`d.state = '${query.state}' AND`);
    if (query.state !== 'delivered') terms.push("d.state <> 'delivered' AND");
  }
  return { condition: terms.join(' '), values };
}
