import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readCitizens } from './citizens.js';
import { sampleProvince } from './sandbox.js';

let directory: string;
beforeAll(async () => (directory = await mkdtemp(join(tmpdir(), 'citizens-'))));
afterAll(() => rm(directory, { recursive: true }));
const HEADING = 'personalNumber,fullName,birthDate,gender,ethnicGroup,communeCode\n';
const reading = async (text: string) => {
  const path = join(directory, 'c.csv');
  await writeFile(path, text);
  return readCitizens(path);
};

test('reads the people of the sample province', async () => {
  const citizens = await readCitizens(`${sampleProvince}/citizens.csv`);
  expect(citizens.length).toBeGreaterThan(1000);
  expect(new Set(citizens.map((citizen) => citizen.personalNumber)).size).toBe(citizens.length);
});

test('reads a year alone and empty optional columns', async () => {
  expect(await reading(`\uFEFF${HEADING}001063000002,Lò Văn Sinh,1963,male,,\n`)).toEqual([
    { personalNumber: '001063000002', fullName: 'Lò Văn Sinh', birthDate: '1963', gender: 'male' },
  ]);
});

test.each([
  ['a number that lost its zero', '1063000002,A,1963,male,,', 'personalNumber'],
  ['no name', '001063000002,,1963,male,,', 'fullName'],
  ['a date in another form', '001063000002,A,05/09/1963,male,,', 'birthDate'],
  ['a gender in another word', '001063000002,A,1963,Nam,,', 'gender'],
])('refuses %s and names row and column, not the person', async (_name, row, column) => {
  await expect(reading(`${HEADING}001063000009,B,1963,male,,\n${row}\n`)).rejects.toMatchObject({
    code: 'ERR_CONFIG_INVALID',
    details: { row: 3, column },
  });
});

test('says that a file is missing', async () => {
  await expect(readCitizens(join(directory, 'none.csv'))).rejects.toMatchObject({ code: 'ERR_CONFIG_UNREADABLE' });
});
