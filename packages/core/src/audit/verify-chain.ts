import { canonicalJson } from '../trust/canonical-json.js';
import type { PublicKeySet } from '../trust/key-set.js';
import { verifyCompact } from '../trust/signature.js';
import type { Hashing } from '../ports/hashing.js';
import type { AuditCheckpoint, AuditEntry, AuditLine, ChainHead } from './audit-event.js';
import { chainFault, type ChainFault } from './chain-fault.js';
import { ChainWitness } from './chain-witness.js';
import { entryHash } from './hash-chain.js';

export interface AuditVerifyOptions {
  /** Checkpoints kept outside the gateway: only they show that a chain was cut back to an earlier checkpoint. */
  readonly knownCheckpoints?: readonly AuditCheckpoint[];
  /** The lines are an export of this chain alone; other chains that its checkpoints name are not missed. */
  readonly onlyChain?: string;
}

/** One chain as far as it was read. */
export interface VerifiedChain {
  readonly chain: string;
  readonly events: number;
  readonly checkpoints: number;
  /** Hash of the last entry, base64url. */
  readonly head: string;
  /** Position of the last entry that a checkpoint vouches for. */
  readonly soundUntil: number;
  /** When that checkpoint was made, ISO 8601 UTC. */
  readonly checkpointAt: string | undefined;
}

export interface AuditVerdict {
  readonly sound: boolean;
  readonly events: number;
  readonly checkpoints: number;
  readonly chains: readonly VerifiedChain[];
  /** The first thing wrong; absent when sound. */
  readonly fault?: ChainFault;
  /** Heads named by other chains' checkpoints that lay too far back to be compared. */
  readonly uncheckedHeads: number;
}

/**
 * Checks exported audit lines offline, in one pass; memory grows with the number of chains, not of entries.
 * Every changed, removed, added or swapped entry shows, as does a chain that does not end in a checkpoint.
 * @param lines entries and checkpoints in the order of each chain, chains mixed or one after the other; parsed, or as
 * one line of JSON each.
 * @param jwks the gateway's published keys, past ones included.
 */
export async function verifyAudit(
  lines: Iterable<AuditLine | string> | AsyncIterable<AuditLine | string>,
  jwks: PublicKeySet,
  hashing: Hashing,
  options: AuditVerifyOptions = {},
): Promise<AuditVerdict> {
  const audit = new AuditReading(jwks, hashing, options.onlyChain);
  let fault: ChainFault | undefined;
  for (const checkpoint of options.knownCheckpoints ?? []) fault ??= await audit.expectCheckpoint(checkpoint);
  let lineNumber = 0;
  if (fault === undefined) {
    for await (const line of lines) {
      lineNumber++;
      if (typeof line === 'string' && line.trim() === '') continue;
      fault = await audit.read(line, lineNumber);
      if (fault !== undefined) break;
    }
  }
  fault ??= audit.end(lineNumber);
  return { ...audit.summary(), sound: fault === undefined, ...(fault === undefined ? undefined : { fault }) };
}

/** What has been read so far. */
class AuditReading {
  readonly #witnesses = new Map<string, ChainWitness>();

  constructor(
    private readonly jwks: PublicKeySet,
    private readonly hashing: Hashing,
    private readonly onlyChain: string | undefined,
  ) {}

  /** A checkpoint kept outside: its chain must reach it. */
  async expectCheckpoint(checkpoint: AuditCheckpoint): Promise<ChainFault | undefined> {
    if (this.onlyChain !== undefined && checkpoint.chain !== this.onlyChain) return undefined;
    const fault = await this.#signatureFault(checkpoint, 0);
    if (fault !== undefined) return fault;
    this.#witness(checkpoint.chain).expect(checkpoint);
    return undefined;
  }

  async read(line: AuditLine | string, lineNumber: number): Promise<ChainFault | undefined> {
    const parsed = parseLine(line);
    if (parsed === undefined) return chainFault('unreadable', { line: lineNumber });
    return parsed.type === 'event' ? this.#readEntry(parsed, lineNumber) : this.#readCheckpoint(parsed, lineNumber);
  }

  /** What can only be said when nothing follows. */
  end(lineNumber: number): ChainFault | undefined {
    for (const witness of this.#witnesses.values()) {
      const fault = witness.end(lineNumber);
      if (fault !== undefined) return fault;
    }
    if (this.#witnesses.size === 0) return chainFault('no-checkpoint', { line: lineNumber });
    return undefined;
  }

  summary(): Omit<AuditVerdict, 'sound' | 'fault'> {
    const witnesses = [...this.#witnesses.values()];
    const chains = witnesses.map((witness) => witness.summary());
    return {
      events: chains.reduce((sum, { events }) => sum + events, 0),
      checkpoints: chains.reduce((sum, { checkpoints }) => sum + checkpoints, 0),
      chains,
      uncheckedHeads: witnesses.reduce((sum, { uncheckedHeads }) => sum + uncheckedHeads, 0),
    };
  }

  #readEntry(entry: AuditEntry, line: number): ChainFault | undefined {
    const witness = this.#witness(entry.chain);
    const { position } = entry;
    const place = { chain: entry.chain, position: witness.count + 1, line };
    const { hash, ...sealed } = entry;
    // The content first: a changed position or predecessor is a change of this entry, not a gap before it.
    if (hashOf(sealed, this.hashing) !== hash) return chainFault('changed', place);
    if (position !== witness.count + 1) return chainFault(position > witness.count + 1 ? 'missing' : 'order', place);
    if (entry.previous !== witness.head) return chainFault('changed', place);
    return witness.advance(entry, line);
  }

  async #readCheckpoint(checkpoint: AuditCheckpoint, line: number): Promise<ChainFault | undefined> {
    const fault = await this.#signatureFault(checkpoint, line);
    if (fault !== undefined) return fault;
    const witness = this.#witness(checkpoint.chain);
    const place = { chain: checkpoint.chain, position: checkpoint.count, line };
    if (checkpoint.count !== witness.count) {
      return chainFault(checkpoint.count > witness.count ? 'missing' : 'order', { ...place, position: witness.count });
    }
    if (checkpoint.head !== witness.head) return chainFault('checkpoint-differs', place);
    witness.vouch(checkpoint);
    for (const other of checkpoint.others) {
      const otherFault = this.#compareOther(other, line);
      if (otherFault !== undefined) return otherFault;
    }
    return undefined;
  }

  #compareOther(other: ChainHead, line: number): ChainFault | undefined {
    if (this.onlyChain !== undefined || other.count === 0) return undefined;
    return this.#witness(other.chain).compare(other, line);
  }

  async #signatureFault(checkpoint: AuditCheckpoint, line: number): Promise<ChainFault | undefined> {
    const { jws, ...statement } = checkpoint;
    const place = { chain: checkpoint.chain, position: checkpoint.count, line };
    try {
      const { payload } = await verifyCompact(jws, this.jwks, 'checkpoint');
      if (new TextDecoder().decode(payload) === canonicalJson(statement)) return undefined;
    } catch (error) {
      const isUnknown = (error as { code?: unknown }).code === 'ERR_TRUST_KEY_UNKNOWN';
      return chainFault(isUnknown ? 'unknown-key' : 'signature', place);
    }
    return chainFault('checkpoint-differs', place);
  }

  #witness(chain: string): ChainWitness {
    let witness = this.#witnesses.get(chain);
    if (witness === undefined) {
      witness = new ChainWitness(chain);
      this.#witnesses.set(chain, witness);
    }
    return witness;
  }
}

function hashOf(sealed: Readonly<Record<string, unknown>>, hashing: Hashing): string | undefined {
  try {
    return entryHash(sealed, hashing);
  } catch {
    return undefined; // no canonical form: it cannot be what was chained
  }
}

function parseLine(line: AuditLine | string): AuditLine | undefined {
  let parsed: unknown = line;
  if (typeof line === 'string') {
    try {
      parsed = JSON.parse(line);
    } catch {
      return undefined;
    }
  }
  return isAuditLine(parsed) ? parsed : undefined;
}

function isAuditLine(value: unknown): value is AuditLine {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Partial<Record<keyof AuditEntry | keyof AuditCheckpoint, unknown>>;
  if (typeof line.chain !== 'string') return false;
  if (line.type === 'event') return Number.isSafeInteger(line.position);
  return (
    line.type === 'checkpoint' &&
    Number.isSafeInteger(line.count) &&
    Array.isArray(line.others) &&
    line.others.every(isHead)
  );
}

function isHead(value: unknown): value is ChainHead {
  if (typeof value !== 'object' || value === null) return false;
  const { chain, count, head } = value as Partial<Record<keyof ChainHead, unknown>>;
  return typeof chain === 'string' && Number.isSafeInteger(count) && typeof head === 'string';
}
