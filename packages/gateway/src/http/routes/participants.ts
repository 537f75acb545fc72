import { RequestError } from '@lienthong/core';
import type { Right } from '@lienthong/core';
import { RECORD_KINDS } from '@lienthong/schemas';
import { requireRight } from '../../security/authorize.js';
import type { NewParticipant } from '../../security/participants.js';
import { invalidMember, shapeOf } from '../check-shape.js';
import type { Shape } from '../check-shape.js';
import type { HttpContext } from '../http-context.js';
import { queryOf } from '../query.js';
import { readJson } from '../read-json.js';
import { replyJson } from '../reply.js';
import { pathParameter, schemaRef, text } from '../route.js';
import type { BearerRoute } from '../route.js';

const TYPES = ['vendor', 'school', 'department', 'agency', 'operator'] as const;
export const OPERATIONS = ['submit', 'pull', 'identify', 'operate'] as const;
const PARTICIPANT_ID = /^[a-z0-9][a-z0-9._-]{1,63}$/;
/** Names that audit entries give to those who are no participants. */
const RESERVED_IDS = ['gateway', 'anonymous'];
const MOST_RIGHTS = 50;
const MOST_SCHOOLS = 5_000;

/** Who may call: for operators. */
export const participantRoutes = ({ participants, settings }: HttpContext): readonly BearerRoute[] => [
  {
    method: 'get',
    path: '/v1/participants',
    operationId: 'listParticipants',
    summary: 'All participants with their public keys and rights',
    tag: 'Participants',
    access: 'bearer',
    needs: 'operate',
    answers: {
      200: {
        description: 'Participants',
        content: {
          'application/json': {
            type: 'object',
            required: ['items'],
            properties: { items: { type: 'array', items: schemaRef('Participant') } },
          },
        },
      },
    },
    async handle({ request, response, participant }) {
      requireRight(participant, 'operate');
      queryOf(request, []);
      replyJson(response, 200, { items: await participants.list() });
    },
  },
  {
    method: 'post',
    path: '/v1/participants',
    operationId: 'addParticipant',
    summary: 'Registers a participant with its public keys and rights',
    tag: 'Participants',
    access: 'bearer',
    needs: 'operate',
    body: { required: true, content: { 'application/json': schemaRef('NewParticipant') } },
    answers: {
      201: { description: 'Registered', content: { 'application/json': schemaRef('Participant') } },
      422: { description: 'A key is private, of another type, or doubled' },
    },
    async handle({ request, response, participant }) {
      requireRight(participant, 'operate');
      const { value } = await readJson(request, settings);
      replyJson(response, 201, await participants.add(newParticipantOf(value), participant.participantId));
    },
  },
  {
    method: 'post',
    path: '/v1/participants/{participantId}/revocation',
    operationId: 'revokeParticipant',
    summary: "Ends a participant's rights at once, with the tokens it holds",
    tag: 'Participants',
    access: 'bearer',
    needs: 'operate',
    parameters: [pathParameter('participantId', 'Id of the participant.')],
    answers: { 200: { description: 'Revoked', content: { 'application/json': schemaRef('Participant') } } },
    async handle({ request, response, participant }) {
      requireRight(participant, 'operate');
      const participantId = request.params['participantId'] as string;
      if (participantId === participant.participantId) {
        throw new RequestError('ERR_REQUEST_INVALID', {
          message: {
            vi: 'Không thể tự thu hồi quyền của chính mình',
            en: 'A participant cannot revoke itself',
          },
        });
      }
      replyJson(response, 200, await participants.revoke(participantId, participant.participantId));
    },
  },
];

function newParticipantOf(value: unknown): NewParticipant {
  const body = shapeOf(value);
  body.only('participantId', 'name', 'type', 'jwks', 'rights');
  const participantId = body.text('participantId', { most: 64, pattern: PARTICIPANT_ID });
  if (RESERVED_IDS.includes(participantId)) {
    throw invalidMember('/participantId', 'là tên dành riêng', 'is a reserved name');
  }
  const jwks = body.object('jwks');
  return {
    participantId,
    name: body.text('name', { most: 200 }),
    type: body.oneOf('type', TYPES),
    jwks: { keys: jwks.objects('keys', 20).map((key) => key.value) },
    rights: body.objects('rights', MOST_RIGHTS).map(rightOf),
  };
}

function rightOf(right: Shape): Right {
  right.only('operation', 'kinds', 'schools');
  const kinds = right.texts('kinds', { most: RECORD_KINDS.length + 1 });
  return {
    operation: right.oneOf('operation', OPERATIONS),
    kinds: kinds.map((given, index) => {
      const kind = ([...RECORD_KINDS, '*'] as const).find((known) => known === given);
      if (kind !== undefined) return kind;
      throw invalidMember(`${right.pointer}/kinds/${index}`, 'không có loại này', 'is no kind of record');
    }),
    schools: right.texts('schools', { most: MOST_SCHOOLS, pattern: /^(\*|[\w.-]{1,35})$/ }),
  };
}

export const PARTICIPANT_SCHEMAS = {
  Right: {
    type: 'object',
    additionalProperties: false,
    required: ['operation', 'kinds', 'schools'],
    properties: {
      operation: { enum: OPERATIONS },
      kinds: { type: 'array', minItems: 1, maxItems: RECORD_KINDS.length + 1, items: { enum: [...RECORD_KINDS, '*'] } },
      schools: {
        type: 'array',
        minItems: 1,
        maxItems: MOST_SCHOOLS,
        items: { ...text(35), description: 'School code, or `*` for all.' },
      },
    },
  },
  NewParticipant: {
    type: 'object',
    additionalProperties: false,
    required: ['participantId', 'name', 'type', 'jwks', 'rights'],
    properties: {
      participantId: { type: 'string', pattern: PARTICIPANT_ID.source },
      name: text(200),
      type: { enum: TYPES },
      jwks: {
        type: 'object',
        required: ['keys'],
        properties: {
          keys: { type: 'array', minItems: 1, maxItems: 20, items: { type: 'object' } },
        },
        description: 'Public keys only, EC P-256 (ES256) or Ed25519 (EdDSA).',
      },
      rights: { type: 'array', minItems: 1, maxItems: MOST_RIGHTS, items: schemaRef('Right') },
    },
  },
  Participant: {
    type: 'object',
    required: ['participantId', 'name', 'type', 'jwks', 'rights', 'status', 'createdAt'],
    properties: {
      participantId: { type: 'string' },
      name: { type: 'string' },
      type: { enum: TYPES },
      jwks: { type: 'object' },
      rights: { type: 'array', items: schemaRef('Right') },
      status: { enum: ['active', 'revoked'] },
      createdAt: { type: 'string', format: 'date-time' },
      revokedAt: { type: 'string', format: 'date-time' },
    },
  },
} as const;
