import { readFile, rm } from 'node:fs/promises';
import { ConfigError, checkPublicKeys, type StoredParticipant } from '@lienthong/core';
import type { GatewayChoice } from '../commands/command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { generateKeyFiles, publicFileOf } from '../proof/generate-key-files.js';
import { table } from '../terminal/table.js';
import { chosenGateway } from './chosen-gateway.js';

/** Who is to be registered, with which rights. */
export interface NewParticipantOptions extends GatewayChoice {
  readonly name?: string;
  readonly type: string;
  readonly schools: readonly string[];
  readonly kinds: readonly string[];
  readonly rights: readonly string[];
  readonly key?: string;
}

/** Registers a participant with the running gateway. */
export async function addParticipant(participantId: string, options: NewParticipantOptions): Promise<ExitCode> {
  const gateway = await chosenGateway(options);
  const { name = participantId, type, rights, kinds, schools } = options;
  const made = options.key === undefined ? await makeKey(participantId) : undefined;
  try {
    await gateway.post('/v1/participants', {
      participantId,
      name,
      type,
      jwks: await readPublicKeys(options.key ?? made!.publicFile),
      rights: rights.map((operation) => ({ operation, kinds, schools })),
    });
  } catch (error) {
    // A key that nobody knows is of no use to anybody.
    if (made) await Promise.all([rm(made.privateFile), rm(made.publicFile)]);
    throw error;
  }
  process.stdout.write(`${participantId}: ${rights.join(', ')} · ${schools.join(', ')}\n`);
  return EXIT.ok;
}

/** Prints the participants of the running gateway. */
export async function listParticipants(choice: GatewayChoice): Promise<ExitCode> {
  const gateway = await chosenGateway(choice);
  const { items } = (await gateway.get('/v1/participants')) as { readonly items: readonly StoredParticipant[] };
  const rows = items.map(({ participantId, name, type, status, rights }) => [
    participantId,
    name,
    type,
    status,
    rights.map((right) => `${right.operation} ${right.kinds.join(',')} @ ${right.schools.join(',')}`).join('; '),
  ]);
  process.stdout.write(
    `${table(['Mã / id', 'Tên / name', 'Loại / type', 'Tình trạng / status', 'Quyền / rights'], rows)}\n`,
  );
  return EXIT.ok;
}

/** Ends a participant's rights. */
export async function revokeParticipant(participantId: string, choice: GatewayChoice): Promise<ExitCode> {
  const gateway = await chosenGateway(choice);
  await gateway.post(`/v1/participants/${encodeURIComponent(participantId)}/revocation`, {});
  process.stdout.write(`${participantId}: đã thu hồi / revoked\n`);
  return EXIT.ok;
}

async function makeKey(participantId: string): Promise<{ readonly privateFile: string; readonly publicFile: string }> {
  const privateFile = `${participantId.replace(/[^\w.-]/g, '_')}.jwk.json`;
  await generateKeyFiles({ out: privateFile, alg: 'ES256' });
  return { privateFile, publicFile: publicFileOf(privateFile) };
}

/** A JWK, or a set of them; the private half of a key never leaves this machine. */
async function readPublicKeys(file: string): Promise<{ readonly keys: readonly object[] }> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new ConfigError('ERR_CONFIG_UNREADABLE', {
      message: { vi: `Không đọc được khoá công khai ${file}`, en: `The public key ${file} cannot be read` },
      cause,
    });
  }
  const isSet = typeof value === 'object' && value !== null && 'keys' in value;
  return checkPublicKeys(isSet ? value : { keys: [value] });
}
