import type { Write } from '@lienthong/core';
import { deliveryMoves, MOVING, type MovingDelivery } from './delivery-moves.js';
import type { IdentityRow } from './identities.js';
import type { RecordRow } from './record-row.js';
import type { WriteContext } from './write-context.js';

/** Ends what is kept of a record; the connection overwrites what it frees, so that no key is left in a free page. */
export function erasure(context: WriteContext): (write: Extract<Write, { type: 'erase-record' }>) => boolean {
  const { statements, tally, clock } = context;
  const moves = deliveryMoves(context);
  const find = statements('SELECT * FROM record WHERE record_id = ?');
  const erase = statements(
    `UPDATE record SET subject_key = NULL, sealed = NULL, content = '', content_digest = '', commune = '',
       erased_at = ? WHERE record_no = ?`,
  );
  const dropVersions = statements('DELETE FROM record_version WHERE record_no = ?');
  const identityOf = statements('SELECT * FROM identity WHERE record_no = ?');
  const dropIdentity = statements('DELETE FROM identity WHERE record_no = ?');
  const open = statements(
    `SELECT ${MOVING} FROM delivery WHERE record_no = ? AND state IN ('pending', 'waiting', 'dead')`,
  );
  const forgetAnswers = statements(
    'UPDATE delivery SET cause = NULL, outcome = NULL, upstream_id = NULL WHERE record_no = ? AND lease_until IS NULL',
  );

  return ({ recordId, erasedAt }) => {
    const record = find.get(recordId) as RecordRow | undefined;
    if (record === undefined || record.erased_at !== null) return false;
    const { record_no: recordNo, school, commune } = record;
    const identity = identityOf.get(recordNo) as IdentityRow | undefined;
    if (identity !== undefined) tally.countIdentity(school, commune, identity.status, -1);
    dropIdentity.run(recordNo);
    forgetAnswers.run(recordNo);
    for (const delivery of open.all(recordNo) as MovingDelivery[]) {
      moves.end(delivery, 'cancel', clock.now(), { code: 'ERR_RECORD_ERASED' });
    }
    dropVersions.run(recordNo);
    erase.run(erasedAt, recordNo);
    context.hasErased = true;
    return true;
  };
}
