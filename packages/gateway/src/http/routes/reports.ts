import { AuthError, IDENTITY_STATUSES } from '@lienthong/core';
import type { IdentityStatus, StoredParticipant } from '@lienthong/core';
import { hasRight, schoolsOf } from '../../security/authorize.js';
import type { SchoolScope } from '../../security/authorize.js';
import type { HttpContext } from '../http-context.js';
import { replyJson } from '../reply.js';
import type { BearerRoute } from '../route.js';

const COUNTS = {
  type: 'object',
  required: ['people', 'verified', 'rate', 'statuses'],
  properties: {
    people: { type: 'integer', description: 'People in the rate; foreign pupils stand outside it.' },
    verified: { type: 'integer' },
    rate: { type: ['number', 'null'], description: 'verified / people, from 0 to 1; null where there is nobody.' },
    statuses: {
      type: 'object',
      properties: Object.fromEntries(IDENTITY_STATUSES.map((s) => [s, { type: 'integer' }])),
    },
  },
} as const;

const withName = (name: string): object => ({
  ...COUNTS,
  required: [name, ...COUNTS.required],
  properties: { [name]: { type: 'string' }, ...COUNTS.properties },
});

/** How many people the population database knows as they are recorded. */
export const reportRoutes = ({ services }: HttpContext): readonly BearerRoute[] => [
  {
    method: 'get',
    path: '/v1/reports/identity',
    operationId: 'reportIdentity',
    summary: 'Identity rate by school and commune, for the schools that the caller may pull',
    tag: 'Identity',
    access: 'bearer',
    needs: 'pull',
    answers: {
      200: {
        description: 'Rates',
        content: {
          'application/json': {
            type: 'object',
            required: ['total', 'bySchool', 'byCommune'],
            properties: {
              total: COUNTS,
              bySchool: { type: 'array', items: withName('school') },
              byCommune: { type: 'array', items: withName('commune') },
            },
          },
        },
      },
    },
    async handle({ response, participant }) {
      const schools = visibleSchools(participant);
      const rows = (await services.store.countIdentities()).filter(
        ({ school }) => schools === 'all' || schools.includes(school),
      );
      replyJson(response, 200, {
        total: rateOf(rows),
        bySchool: grouped(rows, 'school'),
        byCommune: grouped(rows, 'commune'),
      });
    },
  },
];

interface Row {
  readonly school: string;
  readonly commune: string;
  readonly status: IdentityStatus;
  readonly count: number;
}

function visibleSchools(participant: StoredParticipant): SchoolScope {
  if (hasRight(participant, 'operate')) return 'all';
  const schools = schoolsOf(participant, 'pull', 'student');
  if (schools.length === 0) throw new AuthError('ERR_AUTH_FORBIDDEN', { details: { operation: 'pull' } });
  return schools;
}

function rateOf(rows: readonly Row[]): object {
  const statuses = Object.fromEntries(IDENTITY_STATUSES.map((status) => [status, 0])) as Record<IdentityStatus, number>;
  for (const { status, count } of rows) statuses[status] += count;
  const people = IDENTITY_STATUSES.reduce(
    (sum, status) => (status === 'not_applicable' ? sum : sum + statuses[status]),
    0,
  );
  return { people, verified: statuses.verified, rate: people === 0 ? null : statuses.verified / people, statuses };
}

function grouped(rows: readonly Row[], by: 'school' | 'commune'): object[] {
  const names = [...new Set(rows.map((row) => row[by]))].sort();
  return names.map((name) => ({ [by]: name, ...rateOf(rows.filter((row) => row[by] === name)) }));
}
