import type { AuditLine } from '@lienthong/core';
import { requireRight } from '../../security/authorize.js';
import type { HttpContext } from '../http-context.js';
import { replyNdjson } from '../reply-ndjson.js';
import { schemaRef } from '../route.js';
import type { BearerRoute } from '../route.js';

/** What an auditor takes away and verifies offline: for operators. */
export const auditRoutes = ({ services }: HttpContext): readonly BearerRoute[] => [
  {
    method: 'get',
    path: '/v1/audit',
    operationId: 'exportAudit',
    summary: 'The audit chains up to a checkpoint made now, one JSON line an entry',
    tag: 'Audit',
    access: 'bearer',
    needs: 'operate',
    answers: {
      200: { description: 'Lines', content: { 'application/x-ndjson': schemaRef('AuditLine') } },
    },
    async handle({ response, participant }) {
      requireRight(participant, 'operate');
      const { chain, count } = await services.store.chainHead();
      await services.checkpoint();
      await replyNdjson(response, untilCheckpoint(services.store.auditLines(), chain, count));
    },
  },
  {
    method: 'get',
    path: '/v1/receipts',
    operationId: 'exportReceipts',
    summary: 'All receipts in the order of their commits, one JSON line a receipt',
    tag: 'Audit',
    access: 'bearer',
    needs: 'operate',
    answers: { 200: { description: 'Lines', content: { 'application/x-ndjson': schemaRef('Receipt') } } },
    async handle({ response, participant }) {
      requireRight(participant, 'operate');
      await replyNdjson(response, services.store.receipts());
    },
  },
];

/** Our own chain grows while it is read: what comes after the checkpoint belongs to the next export. */
async function* untilCheckpoint(
  lines: AsyncIterable<AuditLine>,
  chain: string,
  count: number,
): AsyncIterable<AuditLine> {
  let ended = false;
  for await (const line of lines) {
    if (line.chain === chain && ended) continue;
    yield line;
    ended ||= line.chain === chain && line.type === 'checkpoint' && line.count >= count;
  }
}
