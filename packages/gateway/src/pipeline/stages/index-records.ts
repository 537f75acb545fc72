import {
  RecordError,
  contentDigest,
  nextVersion,
  recordContent,
  recordKeys,
  resolveRecords,
  type RecordHead,
} from '@lienthong/core';
import type { IndexedItem, IntakeBatch, NormalizedItem } from '../intake-item.js';
import type { PipelinePorts } from '../ports.js';

/**
 * Finds the record that each sound item is about, by the keys it carries, and the version it becomes: the next one only
 * when the content changed. What it saw is expected again at the commit, so that two submissions never share a version.
 */
export async function indexRecords(
  ports: PipelinePorts,
  batch: IntakeBatch,
  items: readonly NormalizedItem[],
): Promise<readonly IndexedItem[]> {
  const { hashing, keys, store } = ports;
  const sound = items.filter((item) => item.faults.length === 0);
  const keyed = sound.map((item) => ({
    keys: recordKeys(
      batch.kind,
      item.record!,
      { participantId: batch.participant.participantId, school: item.school, schoolYear: item.schoolYear },
      hashing,
      keys.indexKey,
    ),
  }));
  const hits = await store.findRecordKeys(keyed.flatMap((entry) => entry.keys.map((key) => key.digest)));
  const heads = new Map<string, RecordHead>();
  if (hits.length > 0) {
    for (const head of await store.recordHeads([...new Set(hits.map((hit) => hit.recordId))]))
      heads.set(head.recordId, head);
  }
  const resolutions = resolveRecords(keyed, hits, heads);

  const indexed = new Map<number, IndexedItem>();
  sound.forEach((item, position) => {
    const resolution = resolutions[position]!;
    if (resolution.kind === 'rejected') {
      const { code } = resolution;
      const fault = { code, pointer: '', rule: 'identity', message: new RecordError(code).text };
      indexed.set(item.index, { ...item, outcome: 'rejected', faults: [fault] });
      return;
    }
    const head = resolution.kind === 'known' ? heads.get(resolution.recordId) : undefined;
    const content = recordContent(item.record!);
    const digest = contentDigest(content, hashing, keys.indexKey);
    const next = nextVersion(head, digest, item.envelope);
    const recordId = resolution.kind === 'known' ? resolution.recordId : ports.newId();
    indexed.set(item.index, {
      ...item,
      outcome: next.outcome,
      recordId,
      version: next.version,
      event: next.event,
      expectedVersion: head?.version ?? 0,
      contentDigest: digest,
      content,
      newKeys: resolution.newKeys.map((key) => ({ ...key, recordId })),
      warnings: [...item.warnings, ...resolution.warnings],
    });
  });
  return items.map((item) => indexed.get(item.index) ?? { ...item, outcome: 'rejected' });
}
