/** The closed list of what is audited; `docs/audit-events.md` is generated from it. */
export const AUDIT_EVENTS = {
  'gateway.started': 'The gateway began to serve',
  'gateway.stopped': 'The gateway stopped in order',
  'participant.added': 'A participant was registered',
  'participant.changed': "A participant's keys, rights or terms were changed",
  'participant.suspended': 'A participant was stopped for the time being',
  'participant.reinstated': 'A suspended participant may act again',
  'participant.revoked': "A participant's rights ended",
  'token.issued': 'An access token was issued',
  'token.refused': 'An access token was refused',
  'request.refused': 'A request was refused before it became an exchange',
  'exchange.accepted': 'An exchange was accepted, in whole or in part',
  'exchange.refused': 'An exchange was refused in whole',
  'file.received': 'A file was received',
  'file.processed': 'The rows of a file were processed',
  'file.refused': 'A file could not be read',
  'records.pulled': 'A participant pulled records',
  'record.erased': 'What was held of a record was erased; its keys stay, so that it does not come back',
  'subject.exported': 'All that is held on one person was handed out',
  'identity.asked': 'The population database was asked about a person',
  'delivery.delivered': 'A target took a record',
  'delivery.submitted': 'A target will answer later about a record',
  'delivery.retried': 'A delivery failed for the moment and waits',
  'delivery.dead': 'A delivery failed for good',
  'delivery.cancelled': 'A delivery was cancelled',
  'delivery.superseded': 'A newer version went instead',
  'delivery.replayed': 'A dead delivery was set going again',
  'job.started': 'A job began',
  'job.ended': 'A job ended',
  'key.generated': 'A signing key was made',
} as const;

export type AuditEventName = keyof typeof AUDIT_EVENTS;

/** An event before the chain gives it a place. */
export interface AuditDraft {
  readonly event: AuditEventName;
  /** Participant id, `operator`, or `gateway`. */
  readonly actor: string;
  /** Id of what it is about: exchange, delivery, participant, file, job run. */
  readonly subject?: string;
  /** Identifiers, counts, codes and salted or keyed digests; never a person's data. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** An event in its place in the chain of one gateway process. */
export interface AuditEntry extends AuditDraft {
  readonly type: 'event';
  /** Id of the chain. */
  readonly chain: string;
  /** From 1, without gaps. */
  readonly position: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Hash of the entry before, base64url; 32 zero bytes for the first. */
  readonly previous: string;
  /** SHA-256 of the canonical JSON of all the other members, base64url. */
  readonly hash: string;
}

/** Where a chain stands. */
export interface ChainHead {
  readonly chain: string;
  /** Entries so far. */
  readonly count: number;
  /** Hash of the last entry, base64url. */
  readonly head: string;
}

/** A signed statement of where a chain stands; `jws` is a compact JWS over the other members. */
export interface AuditCheckpoint extends ChainHead {
  readonly type: 'checkpoint';
  readonly at: string;
  /** Heads of the other chains this gateway knows of, so that a whole chain cannot vanish unseen. */
  readonly others: readonly ChainHead[];
  readonly jws: string;
}

export type AuditLine = AuditEntry | AuditCheckpoint;
