import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileStatus } from '@lienthong/adapters/gateway';
import { exportKeys, exportLines } from '../operate/export-audit-file.js';
import type { OperatorClient } from '../operate/operator-client.js';
import { auditVerdictOf } from '../proof/verify-audit-file.js';
import { readKeySet } from '../proof/read-key-set.js';
import { receiptsVerdictOf } from '../proof/verify-receipt-file.js';
import type { DemoDirectory } from './demo-directory.js';

/** What the exported receipts and audit entries prove. */
export interface Proofs {
  readonly receipts: { readonly issued: number; readonly verified: number };
  readonly audit: { readonly events: number; readonly verified: boolean };
}

/** Takes receipts, keys and the audit chain away from the gateway and verifies them as an auditor would: offline. */
export async function collectProofs(gateway: OperatorClient, directory: DemoDirectory): Promise<Proofs> {
  const receiptsFile = directory.file('receipts.jsonl');
  const auditFile = directory.file('audit.jsonl');
  await exportKeys(gateway, directory.file('jwks.json'));
  await exportLines(gateway, '/v1/receipts', receiptsFile);
  await exportLines(gateway, '/v1/audit', auditFile);
  const jwks = await readKeySet(undefined, auditFile);
  const receipts = await receiptsVerdictOf(receiptsFile, jwks);
  const audit = await auditVerdictOf(auditFile, jwks);
  return {
    receipts: { issued: receipts.receipts, verified: receipts.verified },
    audit: { events: audit.events, verified: audit.sound },
  };
}

/** Fetches what is wrong with each file's rows as a workbook beside the report. */
export async function collectErrorWorkbooks(
  gateway: OperatorClient,
  files: readonly FileStatus[],
  directory: DemoDirectory,
): Promise<void> {
  for (const { fileId, name } of files) {
    const workbook = await gateway.stream(`/v1/files/${encodeURIComponent(fileId)}/errors.xlsx`);
    await pipeline(Readable.from(workbook), createWriteStream(directory.file(`${path.basename(name)}.errors.xlsx`)));
  }
}
