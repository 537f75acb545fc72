import { nodeHashing } from '@lienthong/adapters/kit';
import {
  verifyAudit,
  type AuditCheckpoint,
  type AuditVerdict,
  type ChainFault,
  type PublicKeySet,
} from '@lienthong/core';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { readLines } from '../files/read-lines.js';
import { formatError } from '../terminal/report-error.js';
import { readKeySet } from './read-key-set.js';

/** What `lienthong audit verify` was asked to do. */
export interface AuditVerifyCommandOptions {
  readonly keys?: string;
  readonly checkpoint?: string;
}

/**
 * Verifies an exported audit chain and says what it found.
 * @returns 0 when sound, 1 when not.
 */
export async function verifyAuditFile(file: string, options: AuditVerifyCommandOptions): Promise<ExitCode> {
  const jwks = await readKeySet(options.keys, file);
  const known = options.checkpoint === undefined ? [] : await readCheckpoints(options.checkpoint);
  const verdict = await auditVerdictOf(file, jwks, known);
  if (verdict.fault !== undefined) {
    process.stderr.write(faultText(verdict.fault));
    return EXIT.failed;
  }
  const { events, checkpoints, chains } = verdict;
  process.stdout.write(
    `Chuỗi nguyên vẹn / the chain is sound: ${events} sự kiện / events, ${checkpoints} điểm kiểm tra / checkpoints, ` +
      `${chains.length} chuỗi / chains\n`,
  );
  return EXIT.ok;
}

/** What the lines of a file prove. */
export function auditVerdictOf(
  file: string,
  jwks: PublicKeySet,
  knownCheckpoints: readonly AuditCheckpoint[] = [],
): Promise<AuditVerdict> {
  return verifyAudit(strictLines(file), jwks, nodeHashing, { knownCheckpoints });
}

/** Space around an entry changes nothing in it, but it was not there when the file was written. */
async function* strictLines(file: string): AsyncGenerator<string, void> {
  for await (const line of readLines(file)) yield line === line.trim() ? line : `\u0000${line}`;
}

function faultText({ code, line, chain, position, vi, en }: ChainFault): string {
  const where = chain === undefined ? '' : `, ${chain}${position === undefined ? '' : ` #${position}`}`;
  return formatError(code, {
    vi: `mục sai đầu tiên ở dòng ${line}${where}: ${vi}`,
    en: `first bad entry at line ${line}${where}: ${en}`,
  });
}

/** Checkpoints of a file that holds one, or lines of which some are checkpoints. */
async function readCheckpoints(file: string): Promise<AuditCheckpoint[]> {
  const lines: string[] = [];
  for await (const line of readLines(file)) lines.push(line);
  const values = parsed(lines.join('\n')) ?? lines.map(parsed);
  return [values].flat().filter(isCheckpoint);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isCheckpoint = (value: unknown): value is AuditCheckpoint =>
  (value as { type?: unknown } | null | undefined)?.type === 'checkpoint';
