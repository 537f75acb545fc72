import { createHash, randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { SystemInspection } from '../inspection.js';

/** The provider's own answer, in the shape seen on services published through the NGSP. */
export type ProviderAnswer =
  | { readonly status: '1'; readonly id: string }
  | { readonly status: '0'; readonly code: string; readonly message: string };

const MAX_KEPT_KEYS = 200_000;

/** The services behind an LGSP: keep what arrives; the same idempotency key gets the first answer again. */
export class EducationService {
  readonly #inspection: SystemInspection;
  readonly #answers = new Map<string, ProviderAnswer>();

  constructor(inspection: SystemInspection) {
    this.#inspection = inspection;
  }

  take(body: string, headers: IncomingHttpHeaders): ProviderAnswer {
    const record = readRecord(body);
    if (record === undefined) return { status: '0', code: '200', message: 'RECORD_UNCOMPLETE' };
    const key = headers['idempotency-key'];
    if (typeof key === 'string') this.#inspection.note('idempotencyKeys', key);
    this.#inspection.note('signatures', formOfSignature(headers['x-jws-signature']));
    const known = typeof key === 'string' ? this.#answers.get(key) : undefined;
    this.#inspection.arrived({
      recordId: record.recordId,
      version: record.version,
      event: record.event,
      isTaken: known === undefined,
      ...(typeof key === 'string' && { deliveryId: key }),
      digest: createHash('sha256').update(body).digest('base64url'),
    });
    if (known !== undefined) return known;
    const answer: ProviderAnswer = { status: '1', id: randomUUID() };
    if (typeof key === 'string' && this.#answers.size < MAX_KEPT_KEYS) this.#answers.set(key, answer);
    return answer;
  }
}

export interface ArrivingRecord {
  readonly recordId: string;
  readonly version: number;
  readonly event: string;
}

/** What the record says of itself; `undefined` when something is missing. */
export function readRecord(body: string): ArrivingRecord | undefined {
  try {
    const { recordId, version, event, record } = JSON.parse(body) as Readonly<Record<string, unknown>>;
    const isWhole =
      typeof recordId === 'string' &&
      typeof version === 'number' &&
      typeof event === 'string' &&
      typeof record === 'object' &&
      record !== null;
    return isWhole ? { recordId, version, event } : undefined;
  } catch {
    return undefined;
  }
}

/** A detached JWS has an empty payload between two dots. @source RFC 7515 appendix F */
function formOfSignature(header: string | string[] | undefined): string {
  if (header === undefined) return 'missing';
  return /^[\w-]+\.\.[\w-]+$/.test(String(header)) ? 'detached-jws' : 'other';
}
