import { ConfigError, StoreError, isExchangeError, isoTime } from '@lienthong/core';
import type { JobRun } from '@lienthong/core';
import type { Configuration } from '@lienthong/schemas';
import { Cron } from 'croner';
import type { PipelinePorts } from '../pipeline/ports.js';
import type { JobDescription, Jobs } from '../services.js';
import type { Job } from './job.js';

/** A run that says nothing for this long is taken for dead, and the next may begin. */
const RUN_LEASE_MS = 3_600_000;

const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';

export interface Scheduler extends Jobs {
  start(): void;
  /** No further run begins; resolves when the running ones have ended. */
  stop(): Promise<void>;
}

/** Runs each configured job at its times, one run of a job at once over all processes: the store holds the lock. */
export function createScheduler(
  ports: PipelinePorts,
  jobs: ReadonlyMap<string, { readonly settings: NonNullable<Configuration['jobs']>[string]; readonly job: Job }>,
): Scheduler {
  const timers = new Map<string, Cron>();
  const underWay = new Set<Promise<unknown>>();
  const ending = new AbortController();

  async function run(name: string, actor: string): Promise<JobRun> {
    const entry = jobs.get(name);
    if (!entry) throw new ConfigError('ERR_CONFIG_JOB_UNKNOWN', { details: { job: name } });
    const startedMs = ports.clock.now();
    const started: JobRun = { runId: ports.newId(), job: name, startedAt: isoTime(startedMs), status: 'running' };
    const begun = await ports.store.commit({
      writes: [{ type: 'begin-job-run', run: started, leaseUntilMs: startedMs + RUN_LEASE_MS }],
      events: [{ event: 'job.started', actor, subject: started.runId, details: { job: name } }],
    });
    if (!begun.committed) throw new StoreError('ERR_STORE_CONFLICT', { details: { job: name } });
    const ended = await attempt(entry.job, started);
    await ports.store.commit({
      writes: [{ type: 'end-job-run', run: ended }],
      events: [
        {
          event: 'job.ended',
          actor,
          subject: ended.runId,
          details: { job: name, status: ended.status, ...ended.result },
        },
      ],
    });
    return ended;
  }

  async function attempt(job: Job, started: JobRun): Promise<JobRun> {
    const end = (): string => isoTime(ports.clock.now());
    try {
      const result = await job.run({ log: ports.log, signal: ending.signal });
      return { ...started, endedAt: end(), status: 'succeeded', result };
    } catch (error) {
      ports.log.error({ err: error, job: started.job, run: started.runId }, 'a job failed');
      const problem = isExchangeError(error)
        ? { code: error.code, detail: error.text.en }
        : { code: 'ERR_INTERNAL', detail: 'see the log' };
      return { ...started, endedAt: end(), status: 'failed', problem };
    }
  }

  function tracked(name: string): void {
    const running = run(name, 'gateway')
      .catch((error: unknown) => ports.log.warn({ err: error, job: name }, 'a job did not begin'))
      .finally(() => underWay.delete(running));
    underWay.add(running);
  }

  return {
    run,
    async list() {
      return Promise.all([...jobs].map(([name, { settings }]) => describe(name, settings)));
    },
    start() {
      for (const [name, { settings }] of jobs) {
        if (settings.enabled === false) continue;
        timers.set(
          name,
          new Cron(settings.schedule, { timezone: settings.timeZone ?? DEFAULT_TIME_ZONE, protect: true }, () =>
            tracked(name),
          ),
        );
      }
    },
    async stop() {
      ending.abort();
      for (const timer of timers.values()) timer.stop();
      await Promise.allSettled([...underWay]);
    },
  };

  async function describe(name: string, settings: NonNullable<Configuration['jobs']>[string]): Promise<JobDescription> {
    const next = timers.get(name)?.nextRun();
    const lastRun = await ports.store.lastJobRun(name);
    return {
      name,
      schedule: settings.schedule,
      timeZone: settings.timeZone ?? DEFAULT_TIME_ZONE,
      enabled: settings.enabled !== false,
      ...(next && { nextRunAt: next.toISOString() }),
      ...(lastRun && { lastRun }),
    };
  }
}
