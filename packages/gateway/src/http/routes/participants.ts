import { RequestError } from '@lienthong/core';
import type { StoredParticipant } from '@lienthong/core';
import { requireRight } from '../../security/authorize.js';
import type { Participants } from '../../security/participants.js';
import type { HttpContext } from '../http-context.js';
import { changedTermsOf, newParticipantOf } from '../participant-body.js';
import { queryOf } from '../query.js';
import { readJson } from '../read-json.js';
import { replyJson } from '../reply.js';
import { pathParameter, schemaRef } from '../route.js';
import type { BearerRoute } from '../route.js';

const PARTICIPANT_ID_PARAMETER = pathParameter('participantId', 'Id of the participant.');

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
    path: '/v1/participants/{participantId}/changes',
    operationId: 'changeParticipant',
    summary: 'Changes the keys, rights or terms that are given, and leaves the rest; at once, for tokens too',
    tag: 'Participants',
    access: 'bearer',
    needs: 'operate',
    parameters: [PARTICIPANT_ID_PARAMETER],
    body: { required: true, content: { 'application/json': schemaRef('ParticipantChanges') } },
    answers: { 200: { description: 'Changed', content: { 'application/json': schemaRef('Participant') } } },
    async handle({ request, response, participant }) {
      requireRight(participant, 'operate');
      const { value } = await readJson(request, settings);
      const participantId = anotherThan(participant, request.params['participantId'] as string);
      const terms = changedTermsOf(value);
      replyJson(response, 200, await participants.change(participantId, terms, participant.participantId));
    },
  },
  statusRoute(participants, 'suspension', 'suspended', 'Stops a participant for the time being, its tokens too'),
  statusRoute(participants, 'reinstatement', 'active', 'Lets a suspended participant act again'),
  statusRoute(participants, 'revocation', 'revoked', "Ends a participant's rights at once, with the tokens it holds"),
];

function statusRoute(
  participants: Participants,
  step: 'suspension' | 'reinstatement' | 'revocation',
  status: StoredParticipant['status'],
  summary: string,
): BearerRoute {
  const verb = { suspension: 'suspend', reinstatement: 'reinstate', revocation: 'revoke' }[step];
  return {
    method: 'post',
    path: `/v1/participants/{participantId}/${step}`,
    operationId: `${verb}Participant`,
    summary,
    tag: 'Participants',
    access: 'bearer',
    needs: 'operate',
    parameters: [PARTICIPANT_ID_PARAMETER],
    answers: { 200: { description: 'Done', content: { 'application/json': schemaRef('Participant') } } },
    async handle({ request, response, participant }) {
      requireRight(participant, 'operate');
      const participantId = anotherThan(participant, request.params['participantId'] as string);
      replyJson(response, 200, await participants.setStatus(participantId, status, participant.participantId));
    },
  };
}

/** An operator that shuts itself out, by mistake or under somebody's hand, could not be let in again. */
function anotherThan({ participantId: own }: StoredParticipant, participantId: string): string {
  if (participantId !== own) return participantId;
  throw new RequestError('ERR_REQUEST_INVALID', {
    message: {
      vi: 'Không thể tự thu hồi hay thay đổi quyền của chính mình',
      en: 'A participant cannot revoke or change itself',
    },
  });
}
