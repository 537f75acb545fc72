import { readFile, writeFile } from 'node:fs/promises';
import { ConfigError } from '@lienthong/core';
import type { GatewayChoice } from '../commands/command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { unwritable } from '../files/line-output.js';
import { chosenGateway } from './chosen-gateway.js';

export interface SubjectOptions extends GatewayChoice {
  readonly person: string;
  readonly out?: string;
}

/** Hands out all that a running gateway holds on one person. */
export async function exportSubject(options: SubjectOptions): Promise<ExitCode> {
  const gateway = await chosenGateway(options);
  const answer = (await gateway.post('/v1/subjects/export', await readPerson(options.person))) as { items: unknown[] };
  const text = `${JSON.stringify(answer.items, null, 2)}\n`;
  if (options.out === undefined) process.stdout.write(text);
  else {
    await writeFile(options.out, text, { mode: 0o600, flag: 'wx' }).catch((cause: unknown) => {
      throw unwritable(options.out!, cause);
    });
  }
  process.stderr.write(`${answer.items.length} bản ghi / records\n`);
  return EXIT.ok;
}

/** Ends what a running gateway holds of a record. */
export async function eraseRecord(
  recordId: string,
  options: GatewayChoice & { readonly reason: string },
): Promise<ExitCode> {
  const gateway = await chosenGateway(options);
  await gateway.post(`/v1/records/${encodeURIComponent(recordId)}/erasure`, { reason: options.reason });
  process.stdout.write(`${recordId}: đã xoá / erased\n`);
  return EXIT.ok;
}

async function readPerson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    // The parser's message quotes what it read, and that is a person.
    throw new ConfigError('ERR_CONFIG_UNREADABLE', {
      message: { vi: `Không đọc được tệp JSON ${file}`, en: `The JSON file ${file} cannot be read` },
    });
  }
}
