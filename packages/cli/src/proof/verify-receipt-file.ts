import { readFile, stat } from 'node:fs/promises';
import { nodeHashing } from '@lienthong/adapters/kit';
import { TrustError, isExchangeError, verifyReceipt, type PublicKeySet, type Receipt } from '@lienthong/core';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { readLines } from '../files/read-lines.js';
import { readSource } from '../files/read-source.js';
import { formatError } from '../terminal/report-error.js';
import { readKeySet } from './read-key-set.js';

/** What `lienthong receipt verify` was asked to do. */
export interface ReceiptVerifyOptions {
  readonly keys?: string;
  readonly body?: string;
}

/** One receipt of the largest exchange takes a tenth of this. */
const MAX_ONE_RECEIPT_BYTES = 2_000_000;

/** What the receipts of a file prove. */
export interface ReceiptsVerdict {
  readonly receipts: number;
  readonly verified: number;
  /** The first one that is not sound. */
  readonly fault?: { readonly line: number; readonly exchangeId?: string; readonly error: TrustError };
}

/**
 * Verifies the receipts of a file and says what it found.
 * @returns 0 when all are sound, 1 when not or when there is none.
 */
export async function verifyReceiptFile(file: string, options: ReceiptVerifyOptions): Promise<ExitCode> {
  const jwks = await readKeySet(options.keys, file);
  const body = options.body === undefined ? undefined : await readSource(options.body);
  const { receipts, verified, fault } = await receiptsVerdictOf(file, jwks, body);
  if (fault !== undefined || receipts === 0) {
    process.stderr.write(fault === undefined ? NONE : faultText(fault));
    return EXIT.failed;
  }
  process.stdout.write(`Biên nhận đúng / receipts sound: ${verified}\n`);
  return EXIT.ok;
}

/**
 * Checks every receipt of a file: one receipt, an answer that holds one, or a line each.
 * @param body the bytes that were sent; for a file with one receipt.
 */
export async function receiptsVerdictOf(file: string, jwks: PublicKeySet, body?: Uint8Array): Promise<ReceiptsVerdict> {
  let receipts = 0;
  let verified = 0;
  let fault: ReceiptsVerdict['fault'];
  for await (const { line, value } of receiptValues(file)) {
    receipts++;
    const receipt = (value as { receipt?: unknown } | null | undefined)?.receipt ?? value;
    try {
      await verifyReceipt(receipt as Receipt, jwks, nodeHashing, body === undefined ? {} : { body });
      verified++;
    } catch (error) {
      const exchangeId = (receipt as Partial<Receipt> | null | undefined)?.leaf?.exchangeId;
      fault ??= {
        line,
        error: trustErrorOf(error),
        ...(typeof exchangeId === 'string' && { exchangeId: exchangeId.slice(0, 64) }),
      };
    }
  }
  return { receipts, verified, ...(fault && { fault }) };
}

/** A file that is one JSON value holds one receipt; else each line does. */
async function* receiptValues(file: string): AsyncGenerator<{ readonly line: number; readonly value: unknown }, void> {
  const whole = await wholeValue(file);
  if (whole !== undefined) {
    yield { line: 1, value: whole };
    return;
  }
  let line = 0;
  for await (const text of readLines(file)) {
    line++;
    if (text.trim() !== '') yield { line, value: parsed(text) };
  }
}

async function wholeValue(file: string): Promise<unknown> {
  const { size } = await stat(file).catch(() => ({ size: Infinity }));
  return size > MAX_ONE_RECEIPT_BYTES ? undefined : parsed(await readFile(file, 'utf8'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What cannot be read at all is no receipt; other families of errors are not about the receipt. */
function trustErrorOf(error: unknown): TrustError {
  if (error instanceof TrustError) return error;
  if (isExchangeError(error)) throw error;
  return new TrustError('ERR_TRUST_RECEIPT_INVALID', { cause: error });
}

const NONE = formatError('ERR_TRUST_RECEIPT_INVALID', {
  vi: 'tệp không có biên nhận nào',
  en: 'the file holds no receipt',
});

function faultText({ line, exchangeId, error }: NonNullable<ReceiptsVerdict['fault']>): string {
  const which = exchangeId === undefined ? '' : ` (${exchangeId})`;
  const rule = typeof error.details['rule'] === 'string' ? ` [${error.details['rule']}]` : '';
  return formatError(error.code, {
    vi: `biên nhận sai đầu tiên ở dòng ${line}${which}: ${error.text.vi}${rule}`,
    en: `first bad receipt at line ${line}${which}: ${error.text.en}${rule}`,
  });
}
