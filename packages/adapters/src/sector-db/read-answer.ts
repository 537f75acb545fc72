import { DeliveryError } from '@lienthong/core';
import type { SectorWire } from './profile.js';

/** What the target says of one row. */
export interface RowResult {
  readonly outcome: 'accepted' | 'stale' | 'rejected' | 'unknown';
  readonly errors: readonly { readonly field: string; readonly code: string; readonly text: string }[];
}

/** What the target says of a batch. */
export type BatchResult =
  { readonly state: 'processing' } | { readonly state: 'done'; readonly rows: ReadonlyMap<string, RowResult> };

const MAX_ERRORS_OF_A_ROW = 50;

/**
 * The id under which the target took a batch.
 * @throws {DeliveryError} ERR_DELIVERY_BAD_ANSWER.
 */
export function readMessageId(text: string, wire: SectorWire): string {
  const id = objectOf(parse(text))[wire.acknowledgement.messageId];
  if (typeof id !== 'string' || id === '' || id.length > 200) throw badAnswer('acknowledgement');
  return id;
}

/**
 * The result of a batch, row by row.
 * @throws {DeliveryError} ERR_DELIVERY_BAD_ANSWER.
 */
export function readResult(text: string, wire: SectorWire): BatchResult {
  const names = wire.result;
  const answer = objectOf(parse(text));
  const state = String(answer[names.state]);
  if (names.processing.includes(state)) return { state: 'processing' };
  const records = answer[names.records];
  if (!names.done.includes(state) || !Array.isArray(records)) throw badAnswer('result');
  const rows = new Map<string, RowResult>();
  for (const record of records.map(objectOf)) {
    const id = record[names.id];
    if (typeof id === 'string') rows.set(id, { outcome: outcomeOf(record, wire), errors: errorsOf(record, wire) });
  }
  return { state: 'done', rows };
}

function outcomeOf(record: Readonly<Record<string, unknown>>, { result }: SectorWire): RowResult['outcome'] {
  const word = String(record[result.outcome]);
  if (result.accepted.includes(word)) return 'accepted';
  if (result.stale.includes(word)) return 'stale';
  return result.rejected.includes(word) ? 'rejected' : 'unknown';
}

function errorsOf(record: Readonly<Record<string, unknown>>, { result }: SectorWire): RowResult['errors'] {
  const errors = record[result.errors];
  if (!Array.isArray(errors)) return [];
  return errors
    .slice(0, MAX_ERRORS_OF_A_ROW)
    .map(objectOf)
    .map((error) => ({
      field: text(error[result.errorField]),
      code: text(error[result.errorCode]),
      text: text(error[result.errorText]),
    }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the text, which may hold a person's data.
    throw badAnswer('not-json');
  }
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 1000) : '';

const badAnswer = (reason: string): DeliveryError =>
  new DeliveryError('ERR_DELIVERY_BAD_ANSWER', { details: { reason } });
