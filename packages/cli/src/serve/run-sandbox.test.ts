import { expect, test } from '@jest/globals';
import { systemUrls } from '../children/start-systems.js';
import { systemLines } from './run-sandbox.js';

test('the lines that the sandbox prints give the address of each system again', () => {
  const lines = systemLines({
    population: 'http://127.0.0.1:1/population',
    lgspOauth2: 'http://127.0.0.1:1/lgsp-oauth2',
  });
  expect(systemUrls(`${lines}\n`)).toEqual({
    population: 'http://127.0.0.1:1/population',
    'lgsp-oauth2': 'http://127.0.0.1:1/lgsp-oauth2',
  });
});
