import type { JobRun } from '@lienthong/core';
import type { GatewayChoice } from '../commands/command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { table } from '../terminal/table.js';
import { chosenGateway } from './chosen-gateway.js';

/** A job as `GET /v1/jobs` tells it. */
interface ListedJob {
  readonly name: string;
  readonly schedule: string;
  readonly timeZone: string;
  readonly enabled: boolean;
  readonly nextRunAt?: string;
  readonly lastRun?: JobRun;
}

const NONE = '–';

/** Prints the jobs of the running gateway. */
export async function listJobs(choice: GatewayChoice): Promise<ExitCode> {
  const gateway = await chosenGateway(choice);
  const { items } = (await gateway.get('/v1/jobs')) as { readonly items: readonly ListedJob[] };
  const rows = items.map(({ name, schedule, timeZone, enabled, nextRunAt, lastRun }) => [
    name,
    `${schedule} (${timeZone})`,
    enabled ? (nextRunAt ?? NONE) : 'tắt / off',
    lastRun === undefined ? NONE : `${lastRun.startedAt} ${lastRun.status}`,
  ]);
  process.stdout.write(`${table(['Tác vụ / job', 'Lịch / schedule', 'Lần tới / next', 'Gần nhất / last'], rows)}\n`);
  return EXIT.ok;
}

/**
 * Runs a job and prints what came of it.
 * @returns 1 when the run failed.
 */
export async function runJob(name: string, choice: GatewayChoice): Promise<ExitCode> {
  const gateway = await chosenGateway(choice);
  const run = (await gateway.post(`/v1/jobs/${encodeURIComponent(name)}/runs`, {})) as JobRun;
  process.stdout.write(`${JSON.stringify(run)}\n`);
  return run.status === 'succeeded' ? EXIT.ok : EXIT.failed;
}
