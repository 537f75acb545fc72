import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '@lienthong/core';

/** Says that a directory is a demo's and may be removed by the next one. */
const MARKER = '.lienthong-demo';

/** Where one run of the demo puts what it makes. */
export interface DemoDirectory {
  readonly root: string;
  /** The gateway's data directory. */
  readonly data: string;
  readonly configuration: string;
  readonly file: (name: string) => string;
}

/**
 * An empty directory for a run; an earlier run's is removed, anybody else's is left alone.
 * @throws {ConfigError} ERR_CONFIG_DATA_DIRECTORY — it is there and no demo's.
 */
export async function freshDemoDirectory(directory: string): Promise<DemoDirectory> {
  const root = path.resolve(directory);
  const entries = await readdir(root).catch((error: unknown): string[] => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw notOurs(directory, error);
  });
  if (entries.length > 0) {
    if (!entries.includes(MARKER)) throw notOurs(directory);
    // The contents go, the directory stays: it may be somebody's current directory or a mount.
    await Promise.all(entries.map((entry) => rm(path.join(root, entry), { recursive: true, force: true })));
  }
  await mkdir(root, { recursive: true });
  await writeFile(path.join(root, MARKER), 'Made by `lienthong demo`; the next run removes all of it.\n');
  return {
    root,
    data: path.join(root, 'data'),
    configuration: path.join(root, 'gateway.json'),
    file: (name) => path.join(root, name),
  };
}

const notOurs = (directory: string, cause?: unknown): ConfigError =>
  new ConfigError('ERR_CONFIG_DATA_DIRECTORY', {
    message: {
      vi: `Thư mục ${directory} đã có và không phải do bản chạy thử tạo ra; hãy đổi tên hoặc chọn --out khác`,
      en: `The directory ${directory} exists and was not made by the demo; rename it or choose another --out`,
    },
    cause,
  });
