import { access, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '@lienthong/core';
import { sampleProvince } from '@lienthong/sandbox';

/** A workbook and what its sender knows of it. */
export interface DemoWorkbook {
  readonly name: string;
  readonly path: string;
  readonly school: { readonly code: string; readonly name?: string };
  readonly schoolYear: string;
}

/** What a demo sends, and whom the simulated population database knows. */
export interface DemoInput {
  readonly citizensFile: string;
  readonly workbooks: readonly DemoWorkbook[];
  /** Workbooks in the directory that the manifest does not name. */
  readonly left: readonly string[];
}

/**
 * The workbooks of a directory with its manifest and citizens; the sample province's where none is named.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE, ERR_CONFIG_INVALID — what is wrong with the directory or its manifest.
 */
export async function readDemoInput(directory: string = sampleProvince): Promise<DemoInput> {
  const citizensFile = path.join(directory, 'citizens.csv');
  await requireFile(citizensFile);
  const manifest = await readManifest(path.join(directory, 'manifest.json'));
  const workbooks: DemoWorkbook[] = [];
  for (const [name, entry] of Object.entries(manifest)) {
    const workbook = path.join(directory, name);
    if (path.basename(name) !== name) throw invalid(name);
    await requireFile(workbook);
    workbooks.push({ name, path: workbook, ...belongs(name, entry) });
  }
  const present = await readdir(directory);
  const left = present.filter((name) => /\.xlsx?$/i.test(name) && !(name in manifest));
  return { citizensFile, workbooks, left };
}

async function readManifest(file: string): Promise<Readonly<Record<string, unknown>>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw unreadable(file, cause);
  }
  const files = (value as { files?: unknown } | null)?.files;
  if (typeof files !== 'object' || files === null || Object.keys(files).length === 0) throw invalid('files');
  return files as Record<string, unknown>;
}

function belongs(name: string, entry: unknown): Pick<DemoWorkbook, 'school' | 'schoolYear'> {
  const { school, schoolYear } = (entry ?? {}) as { school?: { code?: unknown; name?: unknown }; schoolYear?: unknown };
  if (typeof school?.code !== 'string' || typeof schoolYear !== 'string') throw invalid(name);
  return { school: { code: school.code, ...(typeof school.name === 'string' && { name: school.name }) }, schoolYear };
}

async function requireFile(file: string): Promise<void> {
  await access(file).catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
}

const unreadable = (file: string, cause: unknown): ConfigError =>
  new ConfigError('ERR_CONFIG_UNREADABLE', {
    message: {
      vi: `Không đọc được ${path.basename(file)} trong thư mục đầu vào`,
      en: `${path.basename(file)} in the input directory cannot be read`,
    },
    cause,
  });

const invalid = (place: string): ConfigError =>
  new ConfigError('ERR_CONFIG_INVALID', {
    message: {
      vi: `manifest.json: "${place}" cần school.code và schoolYear`,
      en: `manifest.json: "${place}" needs school.code and schoolYear`,
    },
    details: { place },
  });
