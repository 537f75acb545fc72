import { ConfigError } from '@lienthong/core';
import type { Configuration } from '@lienthong/schemas';
import type { PipelinePorts } from '../pipeline/ports.js';
import type { Files } from '../services.js';
import { createFolderJob, type FolderSettings } from './folder-job.js';
import { createIdentityRecheckJob } from './identity-recheck-job.js';
import type { Job } from './job.js';
import { createScheduler, type Scheduler } from './scheduler.js';

type JobSettings = NonNullable<Configuration['jobs']>[string];

const DEFAULT_MAX_FILE_BYTES = 20 * 1024 * 1024;

/** The jobs that the configuration names. */
export function createJobs(ports: PipelinePorts, files: Files): Scheduler {
  const entries = Object.entries(ports.configuration.jobs ?? {}).map(
    ([name, settings]) => [name, { settings, job: jobOf(ports, files, name, settings) }] as const,
  );
  return createScheduler(ports, new Map(entries));
}

function jobOf(ports: PipelinePorts, files: Files, name: string, settings: JobSettings): Job {
  switch (settings.job) {
    case 'folder': {
      const maxFileBytes = ports.configuration.limits?.fileBytes ?? DEFAULT_MAX_FILE_BYTES;
      return createFolderJob(ports, files, settings.settings as unknown as FolderSettings, maxFileBytes);
    }
    case 'identity-recheck':
      return createIdentityRecheckJob(ports);
    default:
      throw new ConfigError('ERR_CONFIG_JOB_UNKNOWN', { details: { setting: `/jobs/${name}/job` } });
  }
}
