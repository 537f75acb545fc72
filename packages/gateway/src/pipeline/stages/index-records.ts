import {
  RecordError,
  contentDigest,
  naturalFieldOf,
  nextVersion,
  recordContent,
  recordKeys,
  resolveRecords,
  type RecordFault,
  type RecordHead,
  type Resolution,
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
  const keyed = sound.map((item) => {
    const scope = { participantId: batch.participant.participantId, school: item.school, schoolYear: item.schoolYear };
    const content = recordContent(item.record!);
    return {
      content,
      contentDigest: contentDigest(content, hashing, keys.indexKey),
      keys: recordKeys(batch.kind, item.record!, scope, hashing, keys.indexKey),
      naturalField: naturalFieldOf(batch.kind),
    };
  });
  const hits = await store.findRecordKeys(keyed.flatMap((entry) => entry.keys.map((key) => key.digest)));
  const heads = new Map<string, RecordHead>();
  if (hits.length > 0) {
    const known = [...new Set(hits.map((hit) => hit.recordId))];
    for (const head of await store.recordHeads(known)) heads.set(head.recordId, head);
  }

  const resolutions = resolveRecords(keyed, hits, heads);
  const indexed = new Map<number, IndexedItem>();
  const place = (position: number): IndexedItem => {
    const item = sound[position]!;
    const known = indexed.get(item.index);
    if (known) return known;
    const placed = placeItem(ports, item, keyed[position]!, resolutions[position]!, heads, place);
    indexed.set(item.index, placed);
    return placed;
  };
  sound.forEach((_, position) => place(position));
  return items.map((item) => indexed.get(item.index) ?? { ...item, outcome: 'rejected' });
}

function placeItem(
  ports: PipelinePorts,
  item: NormalizedItem,
  { content, contentDigest }: { readonly content: string; readonly contentDigest: string },
  resolution: Resolution,
  heads: ReadonlyMap<string, RecordHead>,
  place: (position: number) => IndexedItem,
): IndexedItem {
  switch (resolution.kind) {
    case 'rejected':
      return rejected(item, resolution.code, { pointer: '', rule: 'identity' });
    case 'repeated': {
      const { outcome, faults, recordId, version } = place(resolution.of);
      if (outcome === 'rejected') return { ...item, outcome, faults };
      const warnings = [...item.warnings, ...resolution.warnings];
      return { ...item, outcome: 'unchanged', recordId: recordId!, version: version!, warnings };
    }
    case 'known':
    case 'new': {
      const head = resolution.kind === 'known' ? heads.get(resolution.recordId) : undefined;
      if (head?.erasedAt !== undefined) return rejected(item, 'ERR_RECORD_ERASED', { pointer: '', rule: 'erasure' });
      const next = nextVersion(head, contentDigest, item.envelope);
      if (next.outcome === 'rejected') return rejected(item, next.code, { pointer: '/event', rule: 'withdrawal' });
      const recordId = resolution.kind === 'known' ? resolution.recordId : ports.newId();
      return {
        ...item,
        ...next,
        recordId,
        expectedVersion: head?.version ?? 0,
        contentDigest,
        content,
        newKeys: resolution.newKeys.map((key) => ({ ...key, recordId })),
        warnings: [...item.warnings, ...resolution.warnings],
      };
    }
  }
}

function rejected(
  item: NormalizedItem,
  code: ConstructorParameters<typeof RecordError>[0],
  place: Pick<RecordFault, 'pointer' | 'rule'>,
): IndexedItem {
  const fault = { ...place, code, message: new RecordError(code).text };
  return { ...item, outcome: 'rejected', faults: [fault] };
}
