import { readFile, rm } from 'node:fs/promises';
import { ConfigError, RequestError, checkPublicKeys, type StoredParticipant } from '@lienthong/core';
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
  readonly require?: readonly string[];
  readonly until?: string;
}

/** What is to be changed; what is absent stays. */
export interface ParticipantChanges extends GatewayChoice {
  readonly name?: string;
  readonly schools?: readonly string[];
  readonly kinds: readonly string[];
  readonly rights?: readonly string[];
  readonly key?: string;
  readonly require?: readonly string[];
  readonly until?: string;
}

export type StatusStep = 'suspension' | 'reinstatement' | 'revocation';

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
      ...termsOf(options),
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

/** Changes a participant of the running gateway. */
export async function changeParticipant(participantId: string, options: ParticipantChanges): Promise<ExitCode> {
  const { name, rights, schools, kinds, key } = options;
  if ((rights === undefined) !== (schools === undefined)) {
    throw new RequestError('ERR_REQUEST_INVALID', {
      message: { vi: 'Phải nêu cả --rights và --schools', en: 'Name both --rights and --schools' },
    });
  }
  const gateway = await chosenGateway(options);
  await gateway.post(`/v1/participants/${encodeURIComponent(participantId)}/changes`, {
    ...(name !== undefined && { name }),
    ...(rights && { rights: rights.map((operation) => ({ operation, kinds, schools })) }),
    ...(key !== undefined && { jwks: await readPublicKeys(key) }),
    ...termsOf(options),
  });
  process.stdout.write(`${participantId}: đã thay đổi / changed\n`);
  return EXIT.ok;
}

const DONE: Readonly<Record<StatusStep, string>> = {
  suspension: 'đã tạm dừng / suspended',
  reinstatement: 'hoạt động lại / reinstated',
  revocation: 'đã thu hồi / revoked',
};

/** Stops a participant, lets it act again, or ends its rights. */
export async function setParticipantStatus(
  participantId: string,
  step: StatusStep,
  choice: GatewayChoice,
): Promise<ExitCode> {
  const gateway = await chosenGateway(choice);
  await gateway.post(`/v1/participants/${encodeURIComponent(participantId)}/${step}`, {});
  process.stdout.write(`${participantId}: ${DONE[step]}\n`);
  return EXIT.ok;
}

const termsOf = (options: Pick<ParticipantChanges, 'require' | 'until'>): object => ({
  ...(options.require && { requires: options.require }),
  ...(options.until !== undefined && { validUntil: options.until }),
});

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
