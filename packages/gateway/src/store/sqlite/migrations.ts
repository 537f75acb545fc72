/**
 * Forward-only: a migration that has been released is never edited; a new one is appended. Its place in the list is
 * the `user_version` that it leaves.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  -- Chains ever registered here, with where they stand.
  CREATE TABLE chain (
    chain_no INTEGER PRIMARY KEY,
    chain TEXT NOT NULL UNIQUE,
    count INTEGER NOT NULL,
    head TEXT NOT NULL
  ) STRICT;
  -- line = chain_no * 2^41 + position * 2, a checkpoint one after its entry: written at the end, read in order.
  CREATE TABLE audit_line (line INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;

  -- One root signature for each group of units; the hashes of its leaves, 32 bytes each.
  CREATE TABLE receipt_group (group_no INTEGER PRIMARY KEY, root TEXT NOT NULL, leaf_hashes BLOB NOT NULL) STRICT;
  CREATE TABLE receipt (
    receipt_no INTEGER PRIMARY KEY,
    exchange_id TEXT NOT NULL,
    group_no INTEGER NOT NULL REFERENCES receipt_group,
    leaf_index INTEGER NOT NULL,
    leaf TEXT NOT NULL
  ) STRICT;
  CREATE INDEX receipt_by_exchange ON receipt (exchange_id);

  CREATE TABLE exchange (
    exchange_no INTEGER PRIMARY KEY,
    exchange_id TEXT NOT NULL UNIQUE,
    participant_id TEXT NOT NULL,
    idempotency_key TEXT,
    body_digest TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    received_at TEXT NOT NULL,
    results TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX exchange_by_key ON exchange (participant_id, idempotency_key) WHERE idempotency_key IS NOT NULL;

  CREATE TABLE record (
    record_no INTEGER PRIMARY KEY,
    record_id TEXT NOT NULL UNIQUE,
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    event TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    school TEXT NOT NULL,
    school_year TEXT NOT NULL,
    commune TEXT NOT NULL,
    content_digest TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    content TEXT NOT NULL
  ) STRICT;
  CREATE INDEX record_by_kind ON record (kind, sequence);
  CREATE INDEX record_by_school ON record (school, kind, sequence);

  -- Older versions that an open delivery still carries.
  CREATE TABLE record_version (
    record_no INTEGER NOT NULL REFERENCES record,
    version INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (record_no, version)
  ) STRICT, WITHOUT ROWID;

  -- Keys in the order they came; where a digest stands is found by record_key_digest.
  CREATE TABLE record_key (
    record_key_no INTEGER PRIMARY KEY,
    digest TEXT NOT NULL,
    type TEXT NOT NULL,
    record_no INTEGER NOT NULL REFERENCES record
  ) STRICT;
  CREATE INDEX record_key_by_record ON record_key (record_no);
  -- Digests are spread at random, so a row here costs a page: they come in sorted batches, range by range.
  CREATE TABLE record_key_digest (digest TEXT PRIMARY KEY, record_key_no INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  -- Keys of a range up to this number are in record_key_digest; the later ones are kept in memory as well.
  CREATE TABLE record_key_range (range TEXT PRIMARY KEY, until_no INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE delivery (
    delivery_no INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL UNIQUE,
    exchange_id TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    target TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_no INTEGER NOT NULL REFERENCES record,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    lease_until INTEGER,
    fence INTEGER NOT NULL,
    -- Waits for an identity check, at most until due_at.
    gated INTEGER NOT NULL,
    -- Held up by another version of its record that is at the target now.
    blocked INTEGER NOT NULL DEFAULT 0,
    upstream_id TEXT,
    cause_code TEXT,
    cause TEXT,
    outcome TEXT,
    created_at INTEGER NOT NULL,
    settled_at INTEGER
  ) STRICT;
  CREATE INDEX delivery_by_exchange ON delivery (exchange_id);
  CREATE INDEX delivery_by_record ON delivery (record_no, target);
  CREATE INDEX delivery_due ON delivery (target, due_at)
    WHERE lease_until IS NULL AND blocked = 0 AND state IN ('pending', 'waiting', 'submitted');
  CREATE INDEX delivery_leased ON delivery (lease_until) WHERE lease_until IS NOT NULL;
  CREATE INDEX delivery_troubled ON delivery (state) WHERE state IN ('waiting', 'dead', 'cancelled', 'superseded');
  CREATE INDEX delivery_by_cause ON delivery (cause_code) WHERE cause_code IS NOT NULL;

  -- Version of a record that a target last took.
  CREATE TABLE delivered_version (
    record_no INTEGER NOT NULL REFERENCES record,
    target TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (record_no, target)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE delivery_count (
    target TEXT NOT NULL,
    state TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (target, state)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE identity (
    record_no INTEGER PRIMARY KEY REFERENCES record,
    status TEXT NOT NULL,
    fields TEXT NOT NULL,
    hints TEXT NOT NULL,
    claim_digest TEXT NOT NULL,
    checked_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE identity_count (
    school TEXT NOT NULL,
    commune TEXT NOT NULL,
    status TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (school, commune, status)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE file (
    file_no INTEGER PRIMARY KEY,
    file_id TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    file TEXT NOT NULL
  ) STRICT;
  CREATE INDEX file_unprocessed ON file (status) WHERE status = 'received';
  CREATE TABLE file_content (file_no INTEGER PRIMARY KEY REFERENCES file, content BLOB NOT NULL) STRICT;
  CREATE TABLE file_row (
    file_row_no INTEGER PRIMARY KEY,
    file_no INTEGER NOT NULL REFERENCES file,
    sheet TEXT NOT NULL,
    row INTEGER NOT NULL,
    kind TEXT NOT NULL,
    -- Tells apart the records of one kind that one row gives.
    part INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (file_no, sheet, row, kind, part)
  ) STRICT;
  CREATE INDEX file_row_by_file ON file_row (file_no);

  CREATE TABLE participant (
    participant_id TEXT PRIMARY KEY,
    participant TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE used_token_id (
    issuer TEXT NOT NULL,
    token_id TEXT NOT NULL,
    keep_until INTEGER NOT NULL,
    PRIMARY KEY (issuer, token_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX used_token_id_by_end ON used_token_id (keep_until);

  CREATE TABLE job_run (
    job_run_no INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL UNIQUE,
    job TEXT NOT NULL,
    run TEXT NOT NULL
  ) STRICT;
  CREATE INDEX job_run_by_job ON job_run (job);
  CREATE TABLE job_lock (job TEXT PRIMARY KEY, run_id TEXT NOT NULL, lease_until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  -- The sender's signature over the body, where it gave one.
  ALTER TABLE exchange ADD COLUMN signature TEXT;
  `,
  `
  -- Content sealed under the subject's own key; the plain column is then empty. Without a key, what was held is erased.
  ALTER TABLE record ADD COLUMN subject_key BLOB;
  ALTER TABLE record ADD COLUMN sealed BLOB;
  ALTER TABLE record ADD COLUMN erased_at TEXT;
  -- Read when records of an older form are sealed and keys wrapped anew; empty otherwise.
  CREATE INDEX record_unsealed ON record (record_no) WHERE content <> '';
  -- A file holds many people: it has a key of its own.
  ALTER TABLE file_content ADD COLUMN file_key BLOB;
  `,
  `
  -- What a record costs is the places it is written to. Receipts of a commit now share a row, their leaves as lines in order;
  -- an exchange finds its own by its number, for exchanges and commits are numbered alike.
  CREATE INDEX receipt_by_leaf ON receipt (group_no, leaf_index, leaf);
  CREATE TABLE receipts_of_commit (
    commit_no INTEGER PRIMARY KEY,
    -- The last exchange that stood in the store after the commit.
    last_exchange_no INTEGER NOT NULL,
    root TEXT NOT NULL,
    leaf_hashes BLOB NOT NULL,
    leaves TEXT NOT NULL
  ) STRICT;
  INSERT INTO receipts_of_commit (commit_no, last_exchange_no, root, leaf_hashes, leaves)
    SELECT g.group_no,
      (SELECT coalesce(max(e.exchange_no), 0) FROM receipt t JOIN exchange e ON e.exchange_id = t.exchange_id
        WHERE t.group_no = g.group_no),
      g.root, g.leaf_hashes,
      (SELECT group_concat(t.leaf, char(10) ORDER BY t.leaf_index) FROM receipt t WHERE t.group_no = g.group_no)
    FROM receipt_group g ORDER BY g.group_no;
  CREATE INDEX receipts_by_exchange ON receipts_of_commit (last_exchange_no);
  DROP TABLE receipt;
  DROP TABLE receipt_group;

  -- Lines of the audit log that one commit wrote share a row too, under the line of the last.

  -- Keys stand with their record, as [type, digest]; what leads from a digest to its record comes in sorted batches.
  ALTER TABLE record ADD COLUMN keys TEXT NOT NULL DEFAULT '[]';
  UPDATE record SET keys = (SELECT json_group_array(json_array(k.type, k.digest) ORDER BY k.record_key_no)
    FROM record_key k WHERE k.record_no = record.record_no);
  CREATE TABLE record_of_key (digest TEXT PRIMARY KEY, record_no INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO record_of_key (digest, record_no) SELECT digest, min(record_no) FROM record_key GROUP BY digest;
  DROP TABLE record_key_digest;
  DROP TABLE record_key;
  DROP TABLE record_key_range;
  -- Records of a range of digests up to this one have theirs in record_of_key; later ones are kept in memory as well.
  CREATE TABLE record_key_range (range TEXT PRIMARY KEY, until_record_no INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT OR REPLACE INTO setting (name, value)
    SELECT 'record-keys-from', coalesce(max(record_no), 0) + 1 FROM record;

  -- Schools lie apart, so that each record cost a page of its own where they stood in order.
  DROP INDEX record_by_school;
  DROP INDEX record_by_kind;
  CREATE INDEX record_by_kind ON record (kind, sequence, school);
  -- Whether there may be contents that are not sealed is one word, not an index.
  INSERT INTO setting (name, value) SELECT 'contents', 'plain' WHERE EXISTS (SELECT 1 FROM record WHERE content <> '');
  DROP INDEX record_unsealed;
  `,
  `
  -- An exchange names its records, and through them its deliveries are found.
  DROP INDEX delivery_by_exchange;
  `,
  `
  -- Files, and versions under way, may be plain where no record is.
  INSERT INTO setting (name, value) SELECT 'contents', 'plain'
    WHERE EXISTS (SELECT 1 FROM file_content WHERE file_key IS NULL) OR EXISTS (SELECT 1 FROM record_version)
    ON CONFLICT DO NOTHING;
  `,
];
