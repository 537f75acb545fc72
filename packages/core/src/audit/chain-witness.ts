import type { AuditCheckpoint, AuditEntry, ChainHead } from './audit-event.js';
import { chainFault, type ChainFault } from './chain-fault.js';
import { CHAIN_START } from './hash-chain.js';

/** Heads of this many last entries are kept, for checkpoints of other chains that name them late. */
const KEPT_HEADS = 4_096;
/** Statements about entries not read yet; beyond this many only the furthest is worth keeping. */
const MAX_EXPECTED = 4_096;

/** One chain while it is read: where it stands, and what others say about where it must stand. */
export class ChainWitness {
  count = 0;
  head = CHAIN_START;
  uncheckedHeads = 0;
  #checkpoints = 0;
  #soundUntil = 0;
  #checkpointAt: string | undefined;
  #endsInCheckpoint = false;
  readonly #lastHeads: string[] = [];
  /** Head by position, as signed statements name them. */
  readonly #expected = new Map<number, string>();
  #furthestExpected = 0;

  constructor(readonly chain: string) {}

  /** Takes the next entry, which the caller found to follow; a statement about this position must agree. */
  advance(entry: AuditEntry, line: number): ChainFault | undefined {
    this.count = entry.position;
    this.head = entry.hash;
    this.#lastHeads[entry.position % KEPT_HEADS] = entry.hash;
    this.#endsInCheckpoint = false;
    const expected = this.#expected.get(entry.position);
    if (expected === undefined) return undefined;
    this.#expected.delete(entry.position);
    if (expected === entry.hash) return undefined;
    return chainFault('checkpoint-differs', { chain: this.chain, position: entry.position, line });
  }

  /** A checkpoint of this chain that agrees with where it stands. */
  vouch(checkpoint: AuditCheckpoint): void {
    this.#checkpoints++;
    this.#soundUntil = checkpoint.count;
    this.#checkpointAt = checkpoint.at;
    this.#endsInCheckpoint = true;
  }

  /** A signed statement, from outside or by another chain, that this chain stood there. */
  compare(stated: ChainHead, line: number): ChainFault | undefined {
    if (stated.count > this.count) {
      const differs = (this.#expected.get(stated.count) ?? stated.head) !== stated.head;
      this.expect(stated);
      return differs ? chainFault('checkpoint-differs', this.#at(stated.count, line)) : undefined;
    }
    if (stated.count <= this.count - KEPT_HEADS) {
      this.uncheckedHeads++;
      return undefined;
    }
    if (this.#lastHeads[stated.count % KEPT_HEADS] === stated.head) return undefined;
    return chainFault('checkpoint-differs', this.#at(stated.count, line));
  }

  /** Remembers where this chain must come to. */
  expect(stated: ChainHead): void {
    this.#furthestExpected = Math.max(this.#furthestExpected, stated.count);
    if (this.#expected.size >= MAX_EXPECTED && !this.#expected.has(stated.count)) {
      this.uncheckedHeads++;
      if (stated.count < this.#furthestExpected) return;
      this.#expected.delete(this.#expected.keys().next().value!);
    }
    if (stated.count > 0) this.#expected.set(stated.count, stated.head);
  }

  /** What is wrong when nothing follows. */
  end(line: number): ChainFault | undefined {
    if (this.#furthestExpected > this.count) return chainFault('cut', this.#at(this.count, line));
    if (!this.#endsInCheckpoint) return chainFault('no-checkpoint', this.#at(this.count, line));
    return undefined;
  }

  summary() {
    return {
      chain: this.chain,
      events: this.count,
      checkpoints: this.#checkpoints,
      head: this.head,
      soundUntil: this.#soundUntil,
      checkpointAt: this.#checkpointAt,
    };
  }

  #at(position: number, line: number) {
    return { chain: this.chain, position, line };
  }
}
