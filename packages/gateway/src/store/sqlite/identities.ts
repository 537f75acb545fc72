import type { Store, StoredIdentity, Write } from '@lienthong/core';
import type { Statements } from './statements.js';
import { recordNoOf, type WriteContext } from './write-context.js';

export interface IdentityRow {
  readonly status: StoredIdentity['status'];
  readonly fields: string;
  readonly hints: string;
  readonly claim_digest: string;
  readonly checked_at: string;
}

export function identityWrites(context: WriteContext) {
  const { statements, tally } = context;
  const before = statements(
    `SELECT r.school, r.commune, i.status FROM record r LEFT JOIN identity i ON i.record_no = r.record_no
     WHERE r.record_no = ?`,
  );
  const put = statements(
    `INSERT INTO identity (record_no, status, fields, hints, claim_digest, checked_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET status = excluded.status, fields = excluded.fields, hints = excluded.hints,
       claim_digest = excluded.claim_digest, checked_at = excluded.checked_at`,
  );
  // Their own age is their place in the line.
  const ungate = statements(
    "UPDATE delivery SET gated = 0, due_at = created_at WHERE record_no = ? AND gated = 1 AND state = 'pending'",
  );
  return {
    'put-identity'({ identity, releases }: Extract<Write, { type: 'put-identity' }>): boolean {
      const recordNo = recordNoOf(context, identity.recordId);
      if (recordNo === undefined) return false;
      const old = before.get(recordNo) as { school: string; commune: string; status: string | null };
      put.run(
        recordNo,
        identity.status,
        JSON.stringify(identity.fields),
        JSON.stringify(identity.hints),
        identity.claimDigest,
        identity.checkedAt,
      );
      if (old.status !== null) tally.countIdentity(old.school, old.commune, old.status, -1);
      tally.countIdentity(old.school, old.commune, identity.status, 1);
      if (releases) ungate.run(recordNo);
      return true;
    },
  };
}

export function identityReads(statements: Statements): Pick<Store, 'identityOf' | 'countIdentities'> {
  return {
    async identityOf(recordId) {
      const row = statements(
        'SELECT i.* FROM identity i JOIN record r ON r.record_no = i.record_no WHERE r.record_id = ?',
      ).get(recordId) as IdentityRow | undefined;
      return row && toIdentity(row, recordId);
    },
    async countIdentities() {
      const rows = statements(
        'SELECT school, commune, status, count FROM identity_count WHERE count > 0 ORDER BY school, commune, status',
      ).all() as Awaited<ReturnType<Store['countIdentities']>>[number][];
      return rows.map((row) => ({ ...row }));
    },
  };
}

export function toIdentity(row: IdentityRow, recordId: string): StoredIdentity {
  return {
    recordId,
    status: row.status,
    fields: JSON.parse(row.fields) as StoredIdentity['fields'],
    hints: JSON.parse(row.hints) as StoredIdentity['hints'],
    claimDigest: row.claim_digest,
    checkedAt: row.checked_at,
  };
}
