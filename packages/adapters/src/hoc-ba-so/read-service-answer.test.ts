import { describe, expect, test } from '@jest/globals';
import { sandboxTranscriptProfile } from './profiles/sandbox.js';
import { readAcknowledgement, readResult } from './read-service-answer.js';

const service = sandboxTranscriptProfile.service!;
const uuid = '00000000-0000-4000-8000-000000000001';

describe('an acknowledgement', () => {
  test.each<[string, object, string]>([
    ['as the document prints it', { MessageId: 'm', Error: '0', ErrorDescription: '', ResponseCode: '00' }, ''],
    ['without an error', { messageid: 'm', error: '', error_filed_title: '', error_description: '' }, ''],
    ['with a null', { MessageId: 'm', Error: null, ResponseCode: '0' }, ''],
    ['with a number', { messageId: 'm', error: 0 }, ''],
    ['with an error behind a success', { MessageId: 'm', Error: '0', ResponseCode: 'E05' }, 'E05'],
    ['with an error', { MessageId: 'm', Error: 'E05', ErrorDescription: 'x' }, 'E05'],
    ['with an error in the response code only', { MessageId: 'm', Error: null, ResponseCode: 'E05' }, 'E05'],
  ])('%s', (_what, answer, error) => {
    expect(readAcknowledgement(JSON.stringify(answer), service).error).toBe(error);
  });

  test.each(['', '<html>', '[]', '"ok"', '{}', 'null'])('%j is none', (text) => {
    expect(() => readAcknowledgement(text, service)).toThrow(
      expect.objectContaining({ code: 'ERR_DELIVERY_BAD_ANSWER', retryable: true }),
    );
  });
});

describe('a result', () => {
  const row = { ma_tra_cuu_uuid: uuid.toUpperCase(), trang_thai: 0, error: 'E1', error_description: 'mô tả' };

  test.each<[string, unknown]>([
    ['a list', [{ ...row, error_field_title: 'SO_CCCD' }]],
    ['a list with the misspelt title', [{ ...row, error_filed_title: 'SO_CCCD' }]],
    ['a list in an object', { data: [{ ...row, error_field_title: 'SO_CCCD' }] }],
    [
      'names in capitals',
      [
        {
          Ma_Tra_Cuu_UUID: uuid,
          Trang_Thai: '0',
          Error: 'E1',
          Error_Field_Title: 'SO_CCCD',
          ErrorDescription: 'mô tả',
        },
      ],
    ],
    ['one row alone', { ...row, error_field_title: 'SO_CCCD' }],
  ])('%s is read', (_what, answer) => {
    expect(readResult(JSON.stringify(answer), service)).toEqual({
      state: 'rows',
      rows: [
        { transcriptId: uuid, serialNumber: '', status: '0', error: 'E1', field: 'SO_CCCD', description: 'mô tả' },
      ],
    });
  });

  test.each<[string, unknown]>([
    ['an empty list', []],
    ['an empty list in an object', { rows: [] }],
    ['the code for it', { error: 'CHUA_CO_KET_QUA' }],
  ])('%s means not decided yet', (_what, answer) => {
    expect(readResult(JSON.stringify(answer), service)).toEqual({ state: 'undecided' });
  });

  test.each<[string, unknown]>([
    ['another error', { error: 'E99', error_description: 'Trần Thị Ví Dụ' }],
    ['nothing', {}],
    ['a text', 'ok'],
  ])('%s is no result, and tells nobody’s data', (_what, answer) => {
    let thrown: unknown;
    try {
      readResult(JSON.stringify(answer), service);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'ERR_DELIVERY_BAD_ANSWER' });
    expect(JSON.stringify((thrown as { details: unknown }).details)).not.toContain('Ví Dụ');
  });
});
