import { RecordError } from '../errors/errors.js';
import type { RecordHead } from '../ports/store.js';
import type { RecordEvent } from './record.js';

/** What a submission makes of a record; all but `accepted` change nothing. */
export type NextVersion =
  | {
      readonly outcome: 'accepted' | 'unchanged' | 'stale';
      /** The version that stands afterwards. */
      readonly version: number;
      readonly event: RecordEvent;
    }
  /** There is no record to say it of. */
  | { readonly outcome: 'rejected'; readonly code: 'ERR_RECORD_NOT_FOUND' };

const MAX_VERSION = 2_147_483_647;

/**
 * The version that a submission makes of a record: the next one only when the content changed, and only when what the
 * sender says of its own version is newer than what is held. What is not held cannot be withdrawn.
 * @param head where the record stands; undefined when it is new.
 * @param contentDigest of what was sent.
 * @param envelope the sender's event and version, where it gives them.
 * @throws {RecordError} ERR_RECORD_INVALID — the sender's version is not a whole number from 1 to 2³¹ − 1, or its event is unknown.
 */
export function nextVersion(
  head: Pick<RecordHead, 'version' | 'contentDigest' | 'event'> | undefined,
  contentDigest: string,
  envelope: { readonly event?: RecordEvent; readonly version?: number } = {},
): NextVersion {
  assertEnvelope(envelope);
  const isCancel = envelope.event === 'CANCEL';
  if (head === undefined) {
    return isCancel
      ? { outcome: 'rejected', code: 'ERR_RECORD_NOT_FOUND' }
      : { outcome: 'accepted', version: envelope.version ?? 1, event: 'NEW' };
  }
  const held = { version: head.version, event: head.event };
  const isCancelled = head.event === 'CANCEL';
  // A withdrawal says all it has to say; a record that comes back is a change even with its old content.
  const isSame = isCancel ? isCancelled : !isCancelled && head.contentDigest === contentDigest;
  if (isSame) return { outcome: 'unchanged', ...held };
  if (envelope.version !== undefined && envelope.version <= head.version) return { outcome: 'stale', ...held };
  return {
    outcome: 'accepted',
    version: envelope.version ?? head.version + 1,
    event: isCancel ? 'CANCEL' : 'UPDATE',
  };
}

function assertEnvelope({ event, version }: { readonly event?: unknown; readonly version?: unknown }): void {
  const isVersion = version === undefined || (Number.isInteger(version) && Number(version) >= 1);
  if (!isVersion || Number(version) > MAX_VERSION) throw invalid('/version');
  if (event !== undefined && event !== 'NEW' && event !== 'UPDATE' && event !== 'CANCEL') throw invalid('/event');
}

function invalid(pointer: string): RecordError {
  return new RecordError('ERR_RECORD_INVALID', { details: { pointer } });
}
