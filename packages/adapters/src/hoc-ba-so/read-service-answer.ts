import { DeliveryError } from '@lienthong/core';
import type { TranscriptService } from '@lienthong/schemas';

/** What the service says of one transcript or certificate. */
export interface AnswerRow {
  /** Lookup code of the transcript, lower case; `''` where the row is about something else. */
  readonly transcriptId: string;
  readonly serialNumber: string;
  /** `trang_thai` or `trang_thai_phe_duyet`. */
  readonly status: string;
  /** Error code; `''` where none. */
  readonly error: string;
  /** `error_field_title`, also in its misspelling `error_filed_title`. */
  readonly field: string;
  readonly description: string;
}

/** Whether a packet was received: nothing more. */
export interface Acknowledgement {
  /** Error code; `''` where it was received. */
  readonly error: string;
  readonly description: string;
}

export type ResultAnswer =
  { readonly state: 'undecided' } | { readonly state: 'rows'; readonly rows: readonly AnswerRow[] };

const MAX_ROWS = 10_000;

/**
 * The answer to transactions 1, 3 and 5.
 * @throws {DeliveryError} ERR_DELIVERY_BAD_ANSWER.
 */
export function readAcknowledgement(text: string, service: TranscriptService): Acknowledgement {
  const answer = membersOf(parsed(text));
  if (answer === undefined) throw badAnswer('acknowledgement');
  // One of the two codes may be the error while the other says nothing of it.
  const codes = [first(answer, ['error']), first(answer, ['responsecode'])];
  const code = codes.find((each) => !isSuccess(each, service)) ?? '';
  const hasAnything = ['messageid', 'error', 'responsecode'].some((name) => answer.has(name));
  if (!hasAnything) throw badAnswer('acknowledgement');
  const description = first(answer, ['errordescription', 'responsedescription']);
  return { error: code, description };
}

/**
 * The answer to transactions 2, 4 and 6: a list, or an object around it. An undecided packet may show as an empty list,
 * as missing rows or as an error code: its rows are simply not there yet.
 * @throws {DeliveryError} ERR_DELIVERY_BAD_ANSWER.
 */
export function readResult(text: string, service: TranscriptService): ResultAnswer {
  const answer = parsed(text);
  const list = Array.isArray(answer) ? (answer as unknown[]) : listIn(answer);
  if (list !== undefined) {
    const rows = list.slice(0, MAX_ROWS).flatMap((row) => {
      const members = membersOf(row);
      return members === undefined ? [] : [rowOf(members, service)];
    });
    return rows.length === 0 ? { state: 'undecided' } : { state: 'rows', rows };
  }
  const members = membersOf(answer);
  if (members === undefined) throw badAnswer('result');
  const row = rowOf(members, service);
  if (service.undecidedCodes.value.includes(row.error)) return { state: 'undecided' };
  if (row.status !== '' && (row.transcriptId !== '' || row.serialNumber !== '')) return { state: 'rows', rows: [row] };
  if (row.error !== '') throw badAnswer('result', row.error);
  throw badAnswer('result');
}

/** A code as it may stand in an error: letters, digits and a few marks. */
export const safeCode = (code: string): string => code.replaceAll(/[^\w.:-]/g, '').slice(0, 60);

type Members = ReadonlyMap<string, unknown>;

function rowOf(row: Members, service: TranscriptService): AnswerRow {
  const error = first(row, ['error', 'responsecode']);
  return {
    transcriptId: first(row, ['matracuuuuid', 'matracuu']).toLowerCase(),
    serialNumber: first(row, ['serialnumber']).toUpperCase(),
    status: first(row, ['trangthai', 'trangthaipheduyet']),
    error: isSuccess(error, service) ? '' : error,
    field: first(row, ['errorfieldtitle', 'errorfiledtitle']),
    description: first(row, ['errordescription', 'responsedescription']),
  };
}

const isSuccess = (code: string, service: TranscriptService): boolean =>
  code === '' || service.successCodes.value.some((known) => known.toLowerCase() === code.toLowerCase());

/** Members without regard to case and underscores: the replies of one document write them differently. */
function membersOf(value: unknown): Members | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value).map(([name, member]) => [name.toLowerCase().replaceAll('_', ''), member]));
}

const listIn = (value: unknown): unknown[] | undefined =>
  typeof value === 'object' && value !== null
    ? (Object.values(value).find((member) => Array.isArray(member)) as unknown[] | undefined)
    : undefined;

/** The first of these members that has a text or a number. */
function first(members: Members, names: readonly string[]): string {
  for (const name of names) {
    const value = members.get(name);
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim().slice(0, 1000);
  }
  return '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the text, which may hold a person's data.
    throw badAnswer('not-json');
  }
}

const badAnswer = (reason: string, code = ''): DeliveryError =>
  new DeliveryError('ERR_DELIVERY_BAD_ANSWER', { details: { reason, ...(code !== '' && { code: safeCode(code) }) } });
