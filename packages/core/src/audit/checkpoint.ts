import { canonicalJson } from '../trust/canonical-json.js';
import type { SignCompact } from '../trust/signature.js';
import type { AuditCheckpoint, ChainHead } from './audit-event.js';

/**
 * A signed statement of where a chain stands.
 * @param others heads of the other chains this gateway knows of.
 * @param at ISO 8601 UTC.
 * @param sign signs with the gateway's key; the header's `typ` becomes `checkpoint`.
 */
export async function makeCheckpoint(
  head: ChainHead,
  others: readonly ChainHead[],
  at: string,
  sign: SignCompact,
): Promise<AuditCheckpoint> {
  const statement = {
    type: 'checkpoint' as const,
    chain: head.chain,
    count: head.count,
    head: head.head,
    at,
    others: others.map(({ chain, count, head: hash }) => ({ chain, count, head: hash })),
  };
  return { ...statement, jws: await sign(canonicalJson(statement), 'checkpoint') };
}
