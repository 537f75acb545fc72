import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '@lienthong/core';
import type { PipelinePorts } from '../pipeline/ports.js';
import type { Files } from '../services.js';
import type { Job } from './job.js';

export interface FolderSettings {
  /** Folder where school software or people put workbooks. */
  readonly directory: string;
  /** In whose name the files are submitted. */
  readonly participant: string;
  readonly profile?: string;
}

/** Which school and school year each file of a folder belongs to; `manifest.json` in the folder. */
export interface FolderManifest {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly school: { readonly code: string; readonly name?: string };
        readonly schoolYear: string;
        readonly profile?: string;
      }
    >
  >;
}

/** Submits every workbook of a folder; a file that was submitted before, unchanged, is left alone. */
export function createFolderJob(
  ports: PipelinePorts,
  files: Files,
  settings: FolderSettings,
  maxFileBytes: number,
): Job {
  return {
    async run({ log, signal }) {
      const participant = await ports.findParticipant(settings.participant);
      if (participant?.status !== 'active') {
        throw new ConfigError('ERR_CONFIG_INVALID', {
          message: {
            vi: 'Tác vụ thư mục: bên tham gia không tồn tại hoặc đã bị thu hồi',
            en: 'Folder job: the participant does not exist or is revoked',
          },
          details: { setting: 'participant' },
        });
      }
      const manifest = await readManifest(settings.directory);
      const counts = { received: 0, known: 0, skipped: 0 };
      for (const name of await workbooksOf(settings.directory)) {
        if (signal.aborted) break;
        const entry = manifest.files[name];
        const file = path.join(settings.directory, name);
        if (!entry || (await stat(file)).size > maxFileBytes) {
          log.warn({ file: name }, 'a file without an entry in manifest.json, or too large, was left alone');
          counts.skipped += 1;
          continue;
        }
        const before = ports.clock.now();
        const stored = await files.receive({
          participant,
          name,
          content: await readFile(file),
          school: entry.school,
          schoolYear: entry.schoolYear,
          profile: entry.profile ?? settings.profile ?? 'auto',
        });
        counts[Date.parse(stored.receivedAt) >= before ? 'received' : 'known'] += 1;
      }
      return counts;
    },
  };
}

const WORKBOOK = /\.(xlsx?|csv)$/i;

async function workbooksOf(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((cause: unknown) => {
    throw new ConfigError('ERR_CONFIG_INVALID', { details: { setting: 'directory' }, cause });
  });
  return entries
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

async function readManifest(directory: string): Promise<FolderManifest> {
  try {
    return JSON.parse(await readFile(path.join(directory, 'manifest.json'), 'utf8')) as FolderManifest;
  } catch (cause) {
    throw new ConfigError('ERR_CONFIG_INVALID', {
      message: {
        vi: 'Thư mục cần tệp manifest.json cho biết trường và năm học của từng tệp',
        en: 'The folder needs a manifest.json that names the school and school year of each file',
      },
      details: { setting: 'directory' },
      cause,
    });
  }
}
