import { canonicalJson } from '@lienthong/core';
import { forPurpose, requireRight } from '../../security/authorize.js';
import { SIGNATURE_HEADER, useSignature, verifyMessage } from '../../security/message-signature.js';
import { invalidMember, shapeOf } from '../check-shape.js';
import type { Shape } from '../check-shape.js';
import type { HttpContext } from '../http-context.js';
import { queryOf } from '../query.js';
import { readJson } from '../read-json.js';
import { replyJson } from '../reply.js';
import { PURPOSE_PARAMETER, signatureParameter, text } from '../route.js';
import type { BearerRoute } from '../route.js';

const GENDERS = ['male', 'female', 'unknown'] as const;
const PRECISIONS = ['day', 'month', 'year'] as const;
const FIELDS = ['personalNumber', 'fullName', 'birthDate', 'gender', 'nationality'];

const PERSON = {
  type: 'object',
  additionalProperties: false,
  required: ['fullName'],
  properties: {
    personalNumber: text(20),
    fullName: text(100),
    birthDate: {
      type: 'object',
      required: ['value', 'precision'],
      properties: { value: text(10), precision: { enum: PRECISIONS } },
    },
    gender: { enum: GENDERS },
    nationality: text(60),
  },
} as const;

/** Asking the population database about people who are not submitted as records. */
export const identityCheckRoutes = ({ services, settings, singleUse }: HttpContext): readonly BearerRoute[] => [
  {
    method: 'post',
    path: '/v1/identity-checks',
    operationId: 'checkIdentities',
    summary: 'Whether the population database knows these people; nothing is kept but the audit of each question',
    tag: 'Identity',
    access: 'bearer',
    needs: 'identify',
    parameters: [PURPOSE_PARAMETER, signatureParameter('the canonical JSON (RFC 8785) of the body')],
    body: {
      required: true,
      content: {
        'application/json': {
          type: 'object',
          additionalProperties: false,
          required: ['people'],
          properties: {
            people: { type: 'array', minItems: 1, maxItems: settings.peoplePerIdentityCheck, items: PERSON },
          },
        },
      },
    },
    answers: {
      200: {
        description: 'One result a person, in their order',
        content: {
          'application/json': {
            type: 'object',
            required: ['results'],
            properties: {
              results: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['index', 'status', 'fields', 'hints'],
                  properties: {
                    index: { type: 'integer' },
                    status: { enum: ['verified', 'mismatch', 'no_match', 'not_sent', 'not_applicable', 'error'] },
                    fields: { type: 'array', items: { type: 'string' } },
                    hints: { type: 'array', items: { type: 'string' } },
                  },
                },
              },
            },
          },
        },
      },
      403: { description: 'No right, or no legal basis is configured for checking many people' },
    },
    async handle({ request, response, participant }) {
      const { purpose } = queryOf(request, ['purpose']);
      requireRight(forPurpose(participant, purpose), 'identify');
      const { value } = await readJson(request, settings);
      const body = shapeOf(value);
      const signed = request.headers[SIGNATURE_HEADER];
      await useSignature(await verifyMessage(signed, () => canonicalJson(value), { participant, singleUse }), services);
      body.only('people');
      const people = body.objects('people', settings.peoplePerIdentityCheck).map(personOf);
      const results = await services.identityChecks.check(participant, people);
      replyJson(response, 200, { results: results.map((result, index) => ({ index, ...result })) });
    },
  },
];

function personOf(person: Shape): Readonly<Record<string, unknown>> {
  person.only(...FIELDS);
  person.text('fullName', { most: 100 });
  person.optionalText('personalNumber', { most: 20 });
  person.optionalText('nationality', { most: 60 });
  if (person.has('gender')) person.oneOf('gender', GENDERS);
  if (person.has('birthDate')) checkDate(person.object('birthDate'));
  return person.value;
}

const FORMS = { day: /^\d{4}-\d{2}-\d{2}$/, month: /^\d{4}-\d{2}$/, year: /^\d{4}$/ };

function checkDate(date: Shape): void {
  date.only('value', 'precision');
  const precision = date.oneOf('precision', PRECISIONS);
  const value = date.text('value', { most: 10, pattern: FORMS[precision] });
  const parsed = new Date(`${value}${'-01-01'.slice(6 - (10 - value.length))}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(value)) {
    throw invalidMember(`${date.pointer}/value`, 'không phải ngày có thật', 'is no real date');
  }
}
