import { emptyHead, type AuditEntry, type AuditLine, type ChainHead, type Store, type Write } from '@lienthong/core';
import type { SealedGroup } from '../commit-engine.js';
import { chunks, COMMITS_CHUNK } from './page.js';
import type { Statements } from './statements.js';

interface ChainRow extends ChainHead {
  readonly chain_no: number;
}

interface AuditWrites {
  readonly registerChain: (chain: string) => void;
  readonly headOf: (chain: string) => ChainHead;
  readonly appendEntries: (sealed: SealedGroup) => void;
  readonly putCheckpoint: (write: Extract<Write, { type: 'put-checkpoint' }>) => boolean;
}

/**
 * Lines of a chain share a range, in the order of their positions. A row holds the entries of one commit under the line of
 * the last; a checkpoint, which tells of the end of a commit, comes right after its row.
 */
const LINES_OF_CHAIN = 2 ** 41;
const lineOf = (chainNo: number, position: number, isCheckpoint = false): number =>
  chainNo * LINES_OF_CHAIN + position * 2 + (isCheckpoint ? 1 : 0);

export function auditWrites(statements: Statements): AuditWrites {
  const findChain = statements('SELECT chain_no, chain, count, head FROM chain WHERE chain = ?');
  const insertChain = statements('INSERT INTO chain (chain, count, head) VALUES (?, ?, ?)');
  const moveHead = statements('UPDATE chain SET count = ?, head = ? WHERE chain = ?');
  const insertLine = statements('INSERT INTO audit_line (line, body) VALUES (?, ?)');
  const putLine = statements('INSERT OR REPLACE INTO audit_line (line, body) VALUES (?, ?)');
  const findLine = statements('SELECT body FROM audit_line WHERE line = ?');
  const chainRow = (chain: string): ChainRow | undefined => findChain.get(chain) as ChainRow | undefined;
  const chainNos = new Map<string, number>();

  function chainNoOf(chain: string): number {
    let chainNo = chainNos.get(chain);
    if (chainNo === undefined) chainNos.set(chain, (chainNo = chainRow(chain)!.chain_no));
    return chainNo;
  }

  return {
    registerChain(chain: string): void {
      const { count, head } = emptyHead(chain);
      if (chainRow(chain) === undefined) insertChain.run(chain, count, head);
    },

    headOf(chain: string): ChainHead {
      const { count, head } = chainRow(chain)!;
      return { chain, count, head };
    },

    appendEntries({ entries, head }: SealedGroup): void {
      if (entries.length === 0) return;
      insertLine.run(lineOf(chainNoOf(head.chain), head.count), entries.join('\n'));
      moveHead.run(head.count, head.head, head.chain);
    },

    /** A checkpoint that does not say what the chain is would be proof of nothing. */
    putCheckpoint({ checkpoint }: Extract<Write, { type: 'put-checkpoint' }>): boolean {
      const chain = chainRow(checkpoint.chain);
      if (chain === undefined || checkpoint.count > chain.count) return false;
      if (hashAt(chain, checkpoint.count) !== checkpoint.head) return false;
      putLine.run(lineOf(chain.chain_no, checkpoint.count, true), JSON.stringify(checkpoint));
      return true;
    },
  };

  /** Where the chain stood between two commits; undefined within one, where nobody ever saw it. */
  function hashAt(chain: ChainRow, count: number): string | undefined {
    if (count === chain.count) return chain.head;
    if (count === 0) return emptyHead(chain.chain).head;
    const row = findLine.get(lineOf(chain.chain_no, count)) as { body: string } | undefined;
    return row && (JSON.parse(row.body.slice(row.body.lastIndexOf('\n') + 1)) as AuditEntry).hash;
  }
}

export function auditReads(
  statements: Statements,
  chain: string,
): Pick<Store, 'chainHead' | 'chainHeads' | 'auditLines'> {
  const heads = (): ChainRow[] =>
    statements('SELECT chain_no, chain, count, head FROM chain ORDER BY chain_no').all() as ChainRow[];
  const toHead = ({ chain, count, head }: ChainRow): ChainHead => ({ chain, count, head });
  return {
    async chainHead() {
      return toHead(heads().find((row) => row.chain === chain)!);
    },
    async chainHeads() {
      return heads().map(toHead);
    },
    async *auditLines(only) {
      const page = statements('SELECT line, body FROM audit_line WHERE line > ? AND line < ? ORDER BY line LIMIT ?');
      for (const { chain_no, chain } of heads()) {
        if (only !== undefined && only !== chain) continue;
        const read = (after: number, limit: number) =>
          page.all(after, lineOf(chain_no + 1, 0), limit) as { line: number; body: string }[];
        const from = { start: lineOf(chain_no, 0) - 1, size: COMMITS_CHUNK };
        for await (const { body } of chunks(read, (row) => row.line, from)) {
          for (const line of body.split('\n')) yield JSON.parse(line) as AuditLine;
        }
      }
    },
  };
}
