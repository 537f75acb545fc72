import { createWriteStream } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PublicKeySet } from '@lienthong/core';
import type { GatewayChoice } from '../commands/command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { unwritable } from '../files/line-output.js';
import { chosenGateway } from './chosen-gateway.js';
import type { OperatorClient } from './operator-client.js';

/** Takes the audit chain away from the running gateway, with the keys to verify it beside it. */
export async function exportAuditFile(options: GatewayChoice & { readonly out: string }): Promise<ExitCode> {
  const gateway = await chosenGateway(options);
  await exportLines(gateway, '/v1/audit', options.out);
  const keysFile = path.join(path.dirname(options.out), 'jwks.json');
  await exportKeys(gateway, keysFile);
  process.stdout.write(`${options.out}\n${keysFile}\n`);
  return EXIT.ok;
}

/** Writes lines of the gateway to a file, which takes its name only when it is whole. */
export async function exportLines(gateway: OperatorClient, from: string, file: string): Promise<void> {
  const partial = `${file}.partial`;
  const lines = await gateway.stream(from);
  await pipeline(Readable.from(lines), createWriteStream(partial, { mode: 0o600 }));
  await rename(partial, file).catch((cause: unknown) => {
    throw unwritable(file, cause);
  });
}

/** Adds the gateway's published keys to a key set file: an older export beside it goes on verifying. */
export async function exportKeys(gateway: OperatorClient, file: string): Promise<void> {
  const published = (await gateway.get('/.well-known/jwks.json')) as PublicKeySet;
  const kids = new Set(published.keys.map(({ kid }) => kid));
  const older = (await readKeys(file)).filter(({ kid }) => !kids.has(kid));
  await writeFile(file, `${JSON.stringify({ keys: [...published.keys, ...older] }, null, 2)}\n`).catch(
    (cause: unknown) => {
      throw unwritable(file, cause);
    },
  );
}

async function readKeys(file: string): Promise<PublicKeySet['keys']> {
  try {
    return (JSON.parse(await readFile(file, 'utf8')) as PublicKeySet).keys;
  } catch {
    return [];
  }
}
