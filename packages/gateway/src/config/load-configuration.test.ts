import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validators } from '@lienthong/schemas';
import { checkConfiguration, loadConfiguration } from './load-configuration.js';
import { maskConfiguration } from './mask-configuration.js';
import { readSecret, readSecrets } from './secrets.js';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'lienthong-config-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const write = (name: string, content: string): string => {
  const file = path.join(directory, name);
  writeFileSync(file, content);
  return file;
};
const TARGET = { adapter: 'sector-db', baseUrl: 'https://csdl.example' };

describe('a configuration', () => {
  test('that says nothing is all defaults', () => {
    const configuration = loadConfiguration();
    expect(configuration).toMatchObject({
      listen: { host: '127.0.0.1', port: 8080 },
      dataDirectory: './lienthong-data',
      targets: {},
      routes: expect.arrayContaining([{ kind: 'student', targets: ['sector-db', 'lgsp'] }]),
      tokens: { lifetimeSeconds: 600 },
      identity: { policy: { lookUpWhenNo: false, bulk: false } },
    });
    expect(configuration.identity).not.toHaveProperty('act');
    expect(configuration.identity).not.toHaveProperty('target');
    expect(validators.configuration(configuration)).toBe(true);
  });

  test('keeps what it says and fills in the rest, in targets too', () => {
    const { listen, targets } = checkConfiguration({
      listen: { port: 0 },
      targets: { sector: { ...TARGET, delivery: { backoff: { factor: 3 } } } },
    });
    expect(listen).toEqual({ host: '127.0.0.1', port: 0 });
    expect(targets!['sector']).toMatchObject({
      ...TARGET,
      settings: {},
      delivery: { concurrency: 4, attempts: 12, backoff: { initialMs: 1000, maxMs: 900_000, factor: 3 } },
    });
  });

  test('in a file finds its folders from there', () => {
    const file = write(
      'gateway.json',
      JSON.stringify({
        dataDirectory: 'data',
        targets: { s: { ...TARGET, profile: 'own/profile.json', credentials: { key: { file: 'secret' } } } },
      }),
    );
    const { dataDirectory, targets } = loadConfiguration(file);
    expect(dataDirectory).toBe(path.join(directory, 'data'));
    expect(targets!['s']!.profile).toBe(path.join(directory, 'own/profile.json'));
    expect(targets!['s']!.credentials!['key']!.file).toBe(path.join(directory, 'secret'));
  });

  test.each<[string, object, string, RegExp]>([
    ['a port out of range', { listen: { port: 70_000 } }, '/listen/port', /65535/],
    ['a text for a number', { limits: { bodyBytes: '4 MB' } }, '/limits/bodyBytes', /whole number/],
    ['an unknown setting', { listne: {} }, '/listne', /correct its name/],
    ['an unknown setting inside', { limits: { bodybytes: 1 } }, '/limits/bodybytes', /correct its name/],
    ['a missing setting', { targets: { s: { adapter: 'lgsp' } } }, '/targets/s/baseUrl', /add it/],
    [
      'a secret written out',
      { targets: { s: { ...TARGET, credentials: { key: 'hunter2' } } } },
      '/targets/s/credentials/key',
      /object/,
    ],
    ['a token that lives long', { tokens: { lifetimeSeconds: 3600 } }, '/tokens/lifetimeSeconds', /600/],
    ['a route to nowhere', { routes: [{ kind: 'student', targets: ['s'] }] }, '/routes/0/targets/0', /declare it/],
    ['a population target that is not there', { identity: { target: 'p' } }, '/identity/target', /declare it/],
  ])('with %s is refused by the name of the setting', (_, value, pointer, message) => {
    let failure: unknown;
    try {
      checkConfiguration(value);
    } catch (error) {
      failure = error;
    }
    expect(failure).toMatchObject({ code: 'ERR_CONFIG_INVALID' });
    const { text, details } = failure as {
      text: { vi: string; en: string };
      details: { faults: { pointer: string }[] };
    };
    expect(details.faults[0]!.pointer).toBe(pointer);
    expect(text.en).toContain(pointer);
    expect(text.en).toMatch(message);
    expect(text.vi).toContain(pointer);
    expect(JSON.stringify(failure)).not.toContain('hunter2');
  });

  test.each([
    ['no file', () => path.join(directory, 'none.json'), /ENOENT/],
    ['no JSON', () => write('broken.json', '{"listen": {"port": 80,}, "secret": "hunter2"}'), /not valid JSON/],
  ])('that is %s is unreadable, without quoting it', (_, file, message) => {
    expect(() => loadConfiguration(file())).toThrow(
      expect.objectContaining({ code: 'ERR_CONFIG_UNREADABLE', message: expect.stringMatching(message) }),
    );
    expect(() => loadConfiguration(file())).not.toThrow(/hunter2/);
  });
});

describe('a secret', () => {
  test('comes from the environment or a file of its owner', () => {
    const file = write('secret', 'from a file\n');
    chmodSync(file, 0o600);
    const references = { user: { env: 'LT_USER' }, key: { file } };
    expect(readSecrets(references, '/targets/s/credentials', { LT_USER: 'from the environment' })).toEqual({
      user: 'from the environment',
      key: 'from a file',
    });
  });

  test('that is absent, empty or open to everybody is refused by the name of its setting', () => {
    const open = write('open', 'x');
    chmodSync(open, 0o604);
    for (const reference of [
      { env: 'LT_NONE' },
      { env: 'LT_EMPTY' },
      { file: path.join(directory, 'none') },
      { file: open },
    ]) {
      expect(() => readSecret(reference, '/targets/s/credentials/key', { LT_EMPTY: '' })).toThrow(
        expect.objectContaining({
          code: 'ERR_CONFIG_SECRET_MISSING',
          message: expect.stringContaining('/targets/s/credentials/key'),
        }),
      );
    }
  });
});

test('what is shown of a configuration has no secrets', () => {
  const shown = maskConfiguration(
    checkConfiguration({
      targets: {
        s: {
          ...TARGET,
          baseUrl: 'https://user:hunter2@csdl.example/api',
          settings: { partnerCode: 'HCM', accessToken: 'hunter2', nested: [{ password: 'hunter2', rows: 3 }] },
          credentials: { key: { env: 'LT_KEY' } },
        },
      },
    }),
  );
  const text = JSON.stringify(shown);
  expect(text).not.toContain('hunter2');
  expect(shown).toMatchObject({
    tokens: { lifetimeSeconds: 600 },
    targets: {
      s: {
        baseUrl: 'https://••••••@csdl.example/api',
        settings: { partnerCode: 'HCM', accessToken: '••••••', nested: [{ password: '••••••', rows: 3 }] },
        credentials: { key: '••••••' },
      },
    },
  });
});
