import type { OutgoingRecord } from '../adapter/adapter.js';

/**
 * What the gateway signs of a record that leaves: canonical JSON of its kind, id, version, event, time and content.
 * @param content canonical JSON of the record, when it is at hand; it is put in as it stands.
 * @source RFC 8785; the members stand in canonical order already
 */
export function signingInput(
  record: Pick<OutgoingRecord, 'kind' | 'recordId' | 'version' | 'event' | 'updatedAt'>,
  content: string,
): string {
  const { event, kind, recordId, updatedAt, version } = record;
  const quoted = [event, kind, recordId, updatedAt].map((value) => JSON.stringify(value));
  return `{"event":${quoted[0]!},"kind":${quoted[1]!},"record":${content},"recordId":${quoted[2]!},"updatedAt":${quoted[3]!},"version":${version}}`;
}
