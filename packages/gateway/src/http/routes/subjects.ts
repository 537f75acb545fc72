import type { StoredIdentity } from '@lienthong/core';
import { requireRight } from '../../security/authorize.js';
import { ERASURE_REASONS } from '../../services.js';
import type { HeldRecord, SubjectClaim } from '../../services.js';
import { shapeOf } from '../check-shape.js';
import type { Shape } from '../check-shape.js';
import type { HttpContext } from '../http-context.js';
import { readJson } from '../read-json.js';
import { replyJson, replyText } from '../reply.js';
import { pathParameter, text } from '../route.js';
import type { BearerRoute } from '../route.js';

const HELD = {
  type: 'object',
  required: ['kind', 'recordId', 'version', 'participantId', 'school', 'schoolYear', 'updatedAt', 'record'],
  properties: {
    kind: { type: 'string' },
    recordId: { type: 'string' },
    version: { type: 'integer' },
    participantId: { type: 'string', description: 'Who sent it.' },
    school: { type: 'string' },
    schoolYear: { type: 'string' },
    updatedAt: { type: 'string', format: 'date-time' },
    identity: { type: 'object' },
    record: { type: 'object' },
  },
} as const;

/** What people may ask: what is held on them, and that it ends. For operators. */
export const subjectRoutes = ({ services, settings }: HttpContext): readonly BearerRoute[] => [
  {
    method: 'post',
    path: '/v1/subjects/export',
    operationId: 'exportSubject',
    summary: 'All that is held on one person; the person is named in the body, never in the address',
    tag: 'Subjects',
    access: 'bearer',
    needs: 'operate',
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          additionalProperties: false,
          properties: { personalNumber: text(12), fullName: text(150), birthDate: text(10) },
          description: 'The personal number; or name and birth date.',
        },
      },
    },
    answers: {
      200: {
        description: 'The records, of every kind, school and year',
        content: {
          'application/json': {
            type: 'object',
            required: ['items'],
            properties: { items: { type: 'array', items: HELD } },
          },
        },
      },
    },
    async handle({ request, response, participant }) {
      requireRight(participant, 'operate');
      const claim = claimOf(shapeOf((await readJson(request, settings)).value));
      const items: string[] = [];
      const recordIds: string[] = [];
      for await (const held of services.subjects.find(claim)) {
        items.push(shown(held));
        recordIds.push(held.record.recordId);
      }
      await services.store.commit({
        writes: [],
        events: [{ event: 'subject.exported', actor: participant.participantId, details: { recordIds } }],
      });
      replyText(response, 200, `{"items":[${items.join(',')}]}`, 'application/json; charset=utf-8');
    },
  },
  {
    method: 'post',
    path: '/v1/records/{recordId}/erasure',
    operationId: 'eraseRecord',
    summary: 'Ends what is held of a record; it is not taken again, and the audit chain still verifies',
    tag: 'Subjects',
    access: 'bearer',
    needs: 'operate',
    parameters: [pathParameter('recordId', 'Id of the record.')],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          additionalProperties: false,
          required: ['reason'],
          properties: { reason: { enum: ERASURE_REASONS } },
        },
      },
    },
    answers: {
      200: {
        description: 'Erased',
        content: {
          'application/json': {
            type: 'object',
            required: ['recordId', 'erasedAt'],
            properties: { recordId: { type: 'string' }, erasedAt: { type: 'string', format: 'date-time' } },
          },
        },
      },
    },
    async handle({ request, response, participant }) {
      requireRight(participant, 'operate');
      const recordId = request.params['recordId'] as string;
      const body = shapeOf((await readJson(request, settings)).value);
      body.only('reason');
      const reason = body.oneOf('reason', ERASURE_REASONS);
      const { erasedAt } = await services.subjects.erase(recordId, reason, participant.participantId);
      replyJson(response, 200, { recordId, erasedAt });
    },
  },
];

function claimOf(body: Shape): SubjectClaim {
  if (body.has('personalNumber')) {
    body.only('personalNumber');
    return { personalNumber: body.text('personalNumber', { most: 12, pattern: /^\d{9,12}$/ }) };
  }
  body.only('fullName', 'birthDate');
  return {
    fullName: body.text('fullName', { most: 150 }),
    birthDate: body.text('birthDate', { most: 10, pattern: /^\d{4}(-\d{2}(-\d{2})?)?$/ }),
  };
}

/** The content is JSON already: it is passed on, not parsed and written again. */
function shown({ record, identity }: HeldRecord): string {
  const { kind, recordId, version, participantId, school, schoolYear, updatedAt } = record;
  const known = { kind, recordId, version, participantId, school, schoolYear, updatedAt };
  const head = JSON.stringify({ ...known, ...(identity && { identity: found(identity) }) });
  return `${head.slice(0, -1)},"record":${record.content}}`;
}

const found = ({ status, fields, hints, checkedAt }: StoredIdentity): object => ({ status, fields, hints, checkedAt });
