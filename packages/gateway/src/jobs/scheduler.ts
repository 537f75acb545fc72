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

const ignore = (): void => undefined;

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

  /** A run by hand is waited for at the stop like any other: what it commits must find the store open. */
  function run(name: string, actor: string): Promise<JobRun> {
    const running = runOnce(name, actor);
    const ended = running.then(ignore, ignore).finally(() => underWay.delete(ended));
    underWay.add(ended);
    return running;
  }

  async function runOnce(name: string, actor: string): Promise<JobRun> {
    if (ending.signal.aborted) throw new StoreError('ERR_STORE_UNAVAILABLE', { details: { reason: 'stopping' } });
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
          details: { ...ended.result, job: name, status: ended.status },
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

  async function runOnTime(name: string): Promise<void> {
    try {
      await run(name, 'gateway');
    } catch (error) {
      ports.log.warn({ err: error, job: name }, 'a job did not begin');
    }
  }

  return {
    run,
    async list() {
      return Promise.all([...jobs].map(([name, { settings }]) => describe(name, settings)));
    },
    start() {
      for (const [name, { settings }] of jobs) {
        if (settings.enabled === false) continue;
        const timeZone = settings.timeZone ?? DEFAULT_TIME_ZONE;
        timers.set(name, new Cron(settings.schedule, { timezone: timeZone, protect: true }, () => runOnTime(name)));
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
