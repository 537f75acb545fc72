import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { normalizeWorkbook } from '@lienthong/adapters/school-files';
import { parseXml } from '@lienthong/adapters/kit';
import { SourceError, isExchangeError } from '@lienthong/core';
import ExcelJS from 'exceljs';
import { checkConfiguration } from '../config/load-configuration.js';
import { BesiegedGateway, onePupil, rightsTo } from './testing/besieged-gateway.js';

let gateway: BesiegedGateway;
let token: string;
const before = Reflect.ownKeys(Object.prototype).length;
beforeAll(async () => {
  gateway = await BesiegedGateway.open();
  await gateway.register('vendor', rightsTo(['submit']));
  token = await gateway.tokenOf('vendor');
});
afterAll(() => gateway.close());
afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
});

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf'];

describe('JSON', () => {
  test.each([
    '{"__proto__":{"polluted":1},"kind":"student","records":[{}]}',
    '{"kind":"student","records":[{"__proto__":{"polluted":1}}]}',
    '{"kind":"student","records":[{"school":{"constructor":{"prototype":{"polluted":1}}}}]}',
    '{"kind":"student","records":[{"\\u005f\\u005fproto__":{"polluted":1}}]}',
  ])('%s is refused', async (body) => {
    const answer = await gateway.call('/v1/exchanges', { token, body });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      400,
      'ERR_REQUEST_FORBIDDEN_KEY',
    ]);
  });

  test.each(NAMES.filter((name) => !/proto|constructor/.test(name) || name === '__defineGetter__'))(
    'a member %s is an unknown member of a record',
    async (name) => {
      const answer = await gateway.call('/v1/exchanges', {
        token,
        body: onePupil('86000001', { [name]: { polluted: 1 } }),
      });
      expect(answer.status).toBe(422);
    },
  );

  test.each(NAMES)('a kind of record %s does not exist', async (kind) => {
    const answer = await gateway.call('/v1/exchanges', { token, body: { kind, records: [{}] } });
    expect(answer.status).toBe(422);
    expect((await gateway.call(`/v1/records/${kind}`, { as: 'operator' })).status).toBe(422);
  });
});

describe('Query, form and headers', () => {
  test.each(NAMES)('a parameter %s is unknown', async (name) => {
    for (const query of [`${name}=1`, `${name}[polluted]=1`, `${name}.polluted=1`]) {
      expect((await gateway.call(`/v1/exchanges?${query}`, { token })).status).toBe(400);
    }
  });

  test.each(NAMES)('a form field %s does nothing', async (name) => {
    const answer = await gateway.requestToken(await gateway.assertion('vendor'), {
      [name]: 'polluted',
      [`${name}[polluted]`]: '1',
    });
    expect(answer.status).toBe(200);
  });

  test.each(NAMES)('a participant, a key and a school named %s are nobody', async (name) => {
    const claims = { iss: name, sub: name };
    expect((await gateway.requestToken(await gateway.assertion('vendor', { claims }))).status).toBe(401);
    expect((await gateway.requestToken(await gateway.assertion('vendor', { header: { kid: name } }))).status).toBe(401);
  });
});

describe('Workbooks', () => {
  const row = ['1', 'Nguyễn Văn An', '05/09/2015', 'polluted', 'polluted'];
  const heading = (name: string): string[] => ['STT', 'Họ và tên', 'Ngày sinh', name, `${name}.polluted`];

  /** Rows or our own error: nothing else may come of it. */
  function read(bytes: Uint8Array, name: string): unknown[] {
    try {
      const { rows } = normalizeWorkbook(bytes, { name, profile: 'auto', school: { code: '86000001' } });
      return [...rows];
    } catch (error) {
      expect(isExchangeError(error)).toBe(true);
      expect(error).toBeInstanceOf(SourceError);
      return [];
    }
  }

  test.each(NAMES)('a CSV column %s is an unknown column', (name) => {
    const text = [heading(name), row].map((cells) => cells.join(',')).join('\n');
    for (const found of read(Buffer.from(text), 'a.csv')) {
      expect(Object.getPrototypeOf((found as { record: object }).record)).toBe(Object.prototype);
      expect(JSON.stringify((found as { record: object }).record)).not.toContain('polluted');
    }
  });

  test.each(NAMES)('an XLSX column and sheet %s is an unknown column', async (name) => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet(name);
    sheet.addRow(heading(name));
    sheet.addRow(row);
    for (const found of read(new Uint8Array(await workbook.xlsx.writeBuffer()), 'a.xlsx')) {
      expect(JSON.stringify((found as { record: object }).record)).not.toContain('polluted');
    }
  });
});

describe('XML and configuration', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('an element %s is refused', (name) => {
    const refuse = (reason: string) => new SourceError('ERR_SOURCE_UNREADABLE', { details: { reason } });
    expect(() => parseXml(`<a><${name}><polluted>1</polluted></${name}></a>`, refuse)).toThrow(SourceError);
  });

  test('a configuration with __proto__ changes nothing', () => {
    const text = '{"__proto__":{"polluted":1},"targets":{"__proto__":{"adapter":"x"}}}';
    try {
      checkConfiguration(JSON.parse(text));
    } catch (error) {
      expect(isExchangeError(error)).toBe(true);
    }
  });
});
