import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createSandbox, type Sandbox } from '../sandbox.js';
import type { TranscriptServiceOptions } from './transcript-service.js';

let sandbox: Sandbox | undefined;
afterEach(async () => sandbox?.close());

const password = createHash('sha256').update('mat-khau').digest('hex');

async function open(options: TranscriptServiceOptions = {}) {
  const started = await createSandbox({ citizens: [], hocBaSo: { accounts: { 'so-vd': 'mat-khau' }, ...options } });
  sandbox = started;
  const post = async (path: string, body: object, token?: string) => {
    const headers = { ...(token !== undefined && { authorization: `Bearer ${token}` }) };
    const answer = await fetch(`${started.urls.hocBaSo}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers,
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const signIn = async (): Promise<string> =>
    String((await post('/token', { user_name: 'so-vd', password })).body['token']);
  return { sandbox: started, post, signIn };
}

const packed = (xml: string, length = Buffer.byteLength(xml)): string => {
  const prefix = Buffer.alloc(4);
  prefix.writeInt32LE(length);
  return Buffer.concat([prefix, gzipSync(xml)]).toString('base64');
};
const packet = (token: string, content: string, change: object = {}) => ({
  authenticationRequest: {
    token,
    user_name: 'so-vd',
    password,
    ma_don_vi: '00',
    nam_hoc: 2023,
    messageid: 'm-1',
    type: '1',
    function: '1',
    ...change,
  },
  content,
});

describe('the store of transcripts', () => {
  test('gives a token to an account it knows, and lets nobody else in', async () => {
    const { post, signIn, sandbox } = await open();
    expect((await post('/token', { user_name: 'so-vd', password: 'mat-khau' })).status).toBe(401);
    expect((await post('/token', { user_name: 'constructor', password })).status).toBe(401);
    expect((await post('/transcripts/result', { messageid: 'm' })).status).toBe(401);
    expect((await post('/transcripts/result', { messageid: 'm' }, await signIn())).status).toBe(200);
    expect(sandbox.inspect('hoc-ba-so').noted).toMatchObject({ refused: { token: 1 } });
  });

  test.each<[string, string, object, string]>([
    ['no content', '', {}, 'SAI_DONG_GOI'],
    ['a wrong length', packed('<DANH_SACH_HOC_BA/>', 7), {}, 'SAI_DONG_GOI'],
    ['a DTD', packed('<!DOCTYPE A []><A/>'), {}, 'XML_BI_CAM'],
    ['another root', packed('<A/>'), {}, 'SAI_XML'],
    ['no signature', packed('<DANH_SACH_HOC_BA id="dataDanhSach"/>'), {}, 'CHU_KY_GIAO_DICH_SAI'],
    ['the school year as text', packed('<A/>'), { nam_hoc: '2023' }, 'THIEU_THAM_SO'],
    ['a token that is none', packed('<A/>'), { token: 'x' }, 'SAI_TAI_KHOAN'],
  ])('a packet with %s is refused in the words of the document', async (_what, content, change, error) => {
    const { post, signIn } = await open();
    const token = await signIn();
    const { status, body } = await post('/transcripts', packet(token, content, change), token);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual([
      'MessageId',
      'Error',
      'ErrorDescription',
      'ResponseCode',
      'ResponseDescription',
    ]);
    expect(body).toMatchObject({ MessageId: 'm-1', Error: error });
  });

  test('a certificate needs a proof of its key, and its reply has the document’s own misspelling', async () => {
    const { post, signIn } = await open();
    const token = await signIn();
    const request = { messageid: 'c', ma_don_vi: '00', serial_number: '01', content: packed('<Signature/>') };
    const { body } = await post('/certificates', request, token);
    expect(body).toMatchObject({ messageid: 'c', error: 'CHU_KY_SAI', error_filed_title: 'content' });
    expect((await post('/certificates/result', { messageid: 'c' }, token)).body).toEqual([]);
  });

  test('a body above the limit is refused', async () => {
    const { post, signIn } = await open({ maxRequestBytes: 300 });
    const token = await signIn();
    expect((await post('/transcripts', packet(token, 'A'.repeat(400)), token)).status).toBe(413);
  });

  test('faults strike by operation, and say errors in its own way', async () => {
    const { post, signIn, sandbox } = await open();
    const token = await signIn();
    sandbox.setFaults({
      rules: [{ system: 'hoc-ba-so', operation: 'submit', fault: { kind: 'error-in-200', code: 'E9' } }],
    });
    expect((await post('/transcripts', packet(token, ''), token)).body).toMatchObject({
      Error: 'E9',
      ResponseCode: 'E9',
    });
    expect((await post('/transcripts/result', { messageid: 'm' }, token)).body).toEqual([]);
    expect(sandbox.inspect('hoc-ba-so').faults).toEqual({ 'error-in-200': 1 });
  });

  test('a fault strikes a packet by the lookup code in it', async () => {
    const { post, signIn, sandbox } = await open();
    const token = await signIn();
    const recordKey = '00000000-0000-4000-8000-000000000001';
    sandbox.setFaults({
      rules: [{ system: 'hoc-ba-so', match: { recordKey }, fault: { kind: 'status', status: 503, body: '{}' } }],
    });
    const about = (uuid: string): string => packed(`<A><MA_TRA_CUU_UUID>${uuid}</MA_TRA_CUU_UUID></A>`);
    expect((await post('/transcripts', packet(token, about(recordKey.toUpperCase())), token)).status).toBe(503);
    expect((await post('/transcripts', packet(token, about('other')), token)).status).toBe(200);
  });
});
