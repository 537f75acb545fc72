import { RecordError, RequestError, schemaFaults } from '@lienthong/core';
import { RECORD_KINDS, validators } from '@lienthong/schemas';
import type { ExchangeRequest } from '@lienthong/schemas';

/**
 * Checks the envelope of a submission; the records inside are for the pipeline, which refuses each by itself.
 * @throws {RecordError} ERR_RECORD_KIND_UNKNOWN.
 * @throws {RequestError} ERR_REQUEST_INVALID — `details.faults` names each member by its pointer.
 */
export function checkExchangeRequest(value: unknown, mostRecords: number): ExchangeRequest {
  const validate = validators['exchange-request'];
  if (!validate(value)) {
    const kind = (value as { kind?: unknown } | null)?.kind;
    if (typeof kind === 'string' && !RECORD_KINDS.some((known) => known === kind)) {
      throw new RecordError('ERR_RECORD_KIND_UNKNOWN', {
        message: {
          vi: `Loại bản ghi phải là một trong: ${RECORD_KINDS.join(', ')}`,
          en: `The kind of record must be one of: ${RECORD_KINDS.join(', ')}`,
        },
        details: { pointer: '/kind' },
      });
    }
    throw new RequestError('ERR_REQUEST_INVALID', {
      details: { faults: schemaFaults(validate.errors, 'ERR_REQUEST_INVALID') },
    });
  }
  if (value.records.length > mostRecords) {
    throw new RequestError('ERR_REQUEST_INVALID', {
      message: {
        vi: `Tối đa ${mostRecords} bản ghi mỗi lần gửi`,
        en: `At most ${mostRecords} records in one exchange`,
      },
      details: { pointer: '/records' },
    });
  }
  return value;
}
