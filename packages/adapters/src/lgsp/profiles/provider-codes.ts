import type { AnswerLayer } from '../profile.js';

/**
 * Error codes seen on one ministry's service that is published through the NGSP (civil status).
 * @source public guide of a province, "kết nối API thông qua NGSP"; other services may have others.
 */
export const providerCodes: AnswerLayer['codes'] = {
  '100': { meaning: 'unauthorized', title: 'AUTHEN_ERROR' },
  '101': { meaning: 'unauthorized', title: 'IP_DISALLOWED' },
  // Who we are is wrong, not the record: it waits until the configuration is repaired.
  '106': { meaning: 'unauthorized', title: 'AGENCY_ID_INCORRECT' },
  '108': { meaning: 'unauthorized', title: 'PROVINCE_ID_INCORRECT' },
  '200': { meaning: 'rejected', title: 'RECORD_UNCOMPLETE' },
  '201': { meaning: 'rejected', title: 'RECORD_NOT_FOUND' },
  '302': { meaning: 'rejected', title: 'DATA_TYPE_INVALID' },
  '500': { meaning: 'rejected', title: 'DATA_INCORRECT' },
};

/** The provider's own status: `1` good, `0` an error with a code. */
export const providerLayer = (at: string): AnswerLayer => ({
  name: 'provider',
  at,
  statusField: 'status',
  okValues: ['1', 1],
  codeField: 'code',
  codes: providerCodes,
});

/** The wrapping that some LGSPs give a SOAP answer: `{error_code, message}`. */
export const wrappedSoapLayer = (at: string): AnswerLayer => ({
  name: 'wrapped-soap',
  at,
  statusField: 'error_code',
  okValues: ['0', 0, '00', ''],
  codes: providerCodes,
});
