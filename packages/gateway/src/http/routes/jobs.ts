import { requireRight } from '../../security/authorize.js';
import type { HttpContext } from '../http-context.js';
import { replyJson } from '../reply.js';
import { pathParameter } from '../route.js';
import type { BearerRoute } from '../route.js';

const RUN = {
  type: 'object',
  required: ['runId', 'job', 'startedAt', 'status'],
  properties: {
    runId: { type: 'string' },
    job: { type: 'string' },
    startedAt: { type: 'string', format: 'date-time' },
    endedAt: { type: 'string', format: 'date-time' },
    status: { enum: ['running', 'succeeded', 'failed'] },
    result: { type: 'object' },
    problem: { type: 'object', properties: { code: { type: 'string' }, detail: { type: 'string' } } },
  },
} as const;

/** Scheduled work, and running it now: for operators. */
export const jobRoutes = ({ services }: HttpContext): readonly BearerRoute[] => [
  {
    method: 'get',
    path: '/v1/jobs',
    operationId: 'listJobs',
    summary: 'Jobs with their schedule, next run and last run',
    tag: 'Jobs',
    access: 'bearer',
    needs: 'operate',
    answers: {
      200: {
        description: 'Jobs',
        content: {
          'application/json': {
            type: 'object',
            required: ['items'],
            properties: {
              items: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['name', 'schedule', 'timeZone', 'enabled'],
                  properties: {
                    name: { type: 'string' },
                    schedule: { type: 'string' },
                    timeZone: { type: 'string' },
                    enabled: { type: 'boolean' },
                    nextRunAt: { type: 'string', format: 'date-time' },
                    lastRun: RUN,
                  },
                },
              },
            },
          },
        },
      },
    },
    async handle({ response, participant }) {
      requireRight(participant, 'operate');
      replyJson(response, 200, { items: await services.jobs.list() });
    },
  },
  {
    method: 'post',
    path: '/v1/jobs/{name}/runs',
    operationId: 'runJob',
    summary: 'Runs a job now and answers when it has ended',
    tag: 'Jobs',
    access: 'bearer',
    needs: 'operate',
    parameters: [pathParameter('name', 'Name of the job.')],
    answers: {
      200: { description: 'The run', content: { 'application/json': RUN } },
      409: { description: 'The job is running already' },
    },
    async handle({ request, response, participant }) {
      requireRight(participant, 'operate');
      request.resume();
      replyJson(response, 200, await services.jobs.run(request.params['name'] as string, participant.participantId));
    },
  },
];
