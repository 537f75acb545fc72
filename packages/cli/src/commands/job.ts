import { Command } from 'commander';
import { describedCommand, gatewayOptions, type Finish, type GatewayChoice } from './command.js';

/** `lienthong job list` and `job run`. */
export function jobCommand(finish: Finish): Command {
  const list = gatewayOptions(
    describedCommand('list', {
      vi: 'Các tác vụ theo lịch và lần chạy gần nhất',
      en: 'the scheduled jobs and their last run',
      example: ['job list'],
    }),
  ).action(async (options: GatewayChoice) => {
    const { listJobs } = await import('../operate/jobs.js');
    finish(await listJobs(options));
  });
  const run = gatewayOptions(
    describedCommand('run <name>', {
      vi: 'Chạy một tác vụ ngay và chờ kết quả',
      en: 'run a job now and wait for its result',
      example: ['job run nightly'],
    }),
  ).action(async (name: string, options: GatewayChoice) => {
    const { runJob } = await import('../operate/jobs.js');
    finish(await runJob(name, options));
  });
  return new Command('job').description('Tác vụ theo lịch / scheduled jobs').addCommand(list).addCommand(run);
}
