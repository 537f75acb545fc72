import { AuthError, RecordError } from '@lienthong/core';
import type { RecordKind, StoredIdentity, StoredParticipant, StoredRecord } from '@lienthong/core';
import { RECORD_KINDS } from '@lienthong/schemas';
import { forPurpose, hasRight, schoolsOf } from '../../security/authorize.js';
import type { SchoolScope } from '../../security/authorize.js';
import type { HttpContext } from '../http-context.js';
import { limitOf, queryOf } from '../query.js';
import { replyText } from '../reply.js';
import { pageOf, PURPOSE_PARAMETER, queryParameter, schemaRef } from '../route.js';
import type { BearerRoute } from '../route.js';

/** Pulling: what a participant may see flows back to it, page by page, in the order of change. */
export const recordRoutes = ({ services }: HttpContext): readonly BearerRoute[] => [
  {
    method: 'get',
    path: '/v1/records/{kind}',
    operationId: 'pullRecords',
    summary: 'Records of a kind in the order of their last change, after a cursor',
    tag: 'Records',
    access: 'bearer',
    needs: 'pull',
    parameters: [
      { name: 'kind', in: 'path', required: true, description: 'Kind of record.', schema: { enum: [...RECORD_KINDS] } },
      queryParameter('cursor', 'From an earlier page; the cursor of the last page finds what changes later.'),
      queryParameter('limit', 'Items a page, 100 by default.', { type: 'integer', minimum: 1, maximum: 500 }),
      PURPOSE_PARAMETER,
    ],
    answers: {
      200: {
        description: 'A page',
        content: {
          'application/json': pageOf({
            type: 'object',
            required: ['recordId', 'version', 'event', 'updatedAt', 'record'],
            properties: {
              recordId: { type: 'string' },
              version: { type: 'integer', minimum: 1 },
              event: { enum: ['NEW', 'UPDATE', 'CANCEL'] },
              updatedAt: { type: 'string', format: 'date-time' },
              identity: {
                type: 'object',
                properties: {
                  status: { type: 'string' },
                  fields: { type: 'array', items: { type: 'string' } },
                  hints: { type: 'array', items: { type: 'string' } },
                  checkedAt: { type: 'string', format: 'date-time' },
                },
              },
              record: { anyOf: RECORD_KINDS.map((kind) => schemaRef(schemaName(kind))) },
            },
          }),
        },
      },
    },
    async handle({ request, response, participant }) {
      const kind = kindOf(request.params['kind'] as string);
      const query = queryOf(request, ['cursor', 'limit', 'purpose']);
      const limit = limitOf(query.limit, 100, 500);
      const schools = visibleSchools(forPurpose(participant, query.purpose), kind);
      const page = await services.store.listRecords({
        kind,
        limit,
        ...(query.cursor !== undefined && { cursor: query.cursor }),
        ...(schools !== 'all' && { schools }),
      });
      const items = await Promise.all(
        page.items.map(async (record) => shown(record, await services.store.identityOf(record.recordId))),
      );
      // An empty page shows nothing of anybody; a caller that asks every minute would fill the chain with it.
      if (page.items.length > 0) {
        await services.store.commit({
          writes: [],
          events: [
            {
              event: 'records.pulled',
              actor: participant.participantId,
              details: {
                kind,
                count: page.items.length,
                ...(query.purpose !== undefined && { purpose: query.purpose }),
                fromSequence: page.items[0]!.sequence,
                toSequence: page.items.at(-1)!.sequence,
              },
            },
          ],
        });
      }
      const cursor = page.cursor ?? query.cursor;
      const end = cursor === undefined ? '}' : `,"cursor":${JSON.stringify(cursor)}}`;
      replyText(response, 200, `{"items":[${items.join(',')}]${end}`, 'application/json; charset=utf-8');
    },
  },
];

/** Name of a kind's schema in the document: `academic-result` → `AcademicResult`; the type of `class` is `SchoolClass`. */
const schemaName = (kind: string): string =>
  kind === 'class' ? 'SchoolClass' : kind.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

function kindOf(given: string): RecordKind {
  const kind = RECORD_KINDS.find((known) => known === given);
  if (kind) return kind;
  throw new RecordError('ERR_RECORD_KIND_UNKNOWN', { details: { known: RECORD_KINDS } });
}

function visibleSchools(participant: StoredParticipant, kind: RecordKind): SchoolScope {
  if (hasRight(participant, 'operate', kind)) return 'all';
  const schools = schoolsOf(participant, 'pull', kind);
  if (schools.length === 0) throw new AuthError('ERR_AUTH_FORBIDDEN', { details: { operation: 'pull', kind } });
  return schools;
}

/** The content is canonical JSON already: it is passed on, not parsed and written again. */
function shown(record: StoredRecord, identity: StoredIdentity | undefined): string {
  const { recordId, version, event, updatedAt } = record;
  const head = JSON.stringify({
    recordId,
    version,
    event,
    updatedAt,
    ...(identity && {
      identity: {
        status: identity.status,
        fields: identity.fields,
        hints: identity.hints,
        checkedAt: identity.checkedAt,
      },
    }),
  });
  return `${head.slice(0, -1)},"record":${record.content}}`;
}
