import type { JobRun, Store, Write } from '@lienthong/core';
import { isoTime } from '@lienthong/core';
import { pageLimit } from './page.js';
import type { Statements } from './statements.js';
import type { WriteContext } from './write-context.js';

export function jobRunWrites({ statements, clock }: WriteContext) {
  const lock = statements('SELECT run_id, lease_until FROM job_lock WHERE job = ?');
  const takeLock = statements(
    `INSERT INTO job_lock (job, run_id, lease_until) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET run_id = excluded.run_id, lease_until = excluded.lease_until`,
  );
  const releaseLock = statements('DELETE FROM job_lock WHERE job = ? AND run_id = ?');
  const insert = statements('INSERT INTO job_run (run_id, job, run) VALUES (?, ?, ?)');
  const find = statements('SELECT run FROM job_run WHERE run_id = ?');
  const update = statements('UPDATE job_run SET run = ? WHERE run_id = ?');

  return {
    'begin-job-run'({ run, leaseUntilMs }: Extract<Write, { type: 'begin-job-run' }>): boolean {
      const held = lock.get(run.job) as { run_id: string; lease_until: number } | undefined;
      if (held !== undefined) {
        if (held.lease_until > clock.now()) return false;
        endLapsedRun(held.run_id);
      }
      takeLock.run(run.job, run.runId, leaseUntilMs);
      insert.run(run.runId, run.job, JSON.stringify(run));
      return true;
    },

    'end-job-run'({ run }: Extract<Write, { type: 'end-job-run' }>): boolean {
      if (update.run(JSON.stringify(run), run.runId).changes !== 1) return false;
      releaseLock.run(run.job, run.runId);
      return true;
    },
  };

  /** The run whose process died must not stand as running for ever. */
  function endLapsedRun(runId: string): void {
    const run = JSON.parse((find.get(runId) as { run: string }).run) as JobRun;
    if (run.status !== 'running') return;
    const ended: JobRun = {
      ...run,
      status: 'failed',
      endedAt: isoTime(clock.now()),
      problem: { code: 'ERR_INTERNAL', detail: 'The run did not end before its lease lapsed' },
    };
    update.run(JSON.stringify(ended), runId);
  }
}

export function jobRunReads(statements: Statements): Pick<Store, 'lastJobRun' | 'listJobRuns'> {
  const newest = statements('SELECT run FROM job_run WHERE job = ? ORDER BY job_run_no DESC LIMIT ?');
  const list = (job: string, limit: number): JobRun[] =>
    (newest.all(job, limit) as { run: string }[]).map(({ run }) => JSON.parse(run) as JobRun);
  return {
    async lastJobRun(job) {
      return list(job, 1)[0];
    },
    async listJobRuns(job, limit) {
      return list(job, pageLimit(limit));
    },
  };
}
