import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { progressBar } from './progress.js';

const wasTerminal = process.stderr.isTTY;
let written: string[];
beforeEach(() => {
  written = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.stderr.isTTY = wasTerminal;
});

describe('a progress bar', () => {
  test('away from a terminal writes nothing, but lets others write', () => {
    process.stderr.isTTY = false;
    const bar = progressBar('files', 2);
    const write = jest.fn();
    bar.advance();
    bar.note('7 records');
    bar.beside(write);
    bar.stop();
    expect(write).toHaveBeenCalledTimes(1);
    expect(written).toEqual([]);
  });

  test('on a terminal clears its line for what is written beside it, and stands below it afterwards', () => {
    process.stderr.isTTY = true;
    const bar = progressBar('files', 2);
    bar.note('7 records');
    const before = written.length;
    bar.beside(() => process.stderr.write('a layout\n'));
    const [cleared, line, place] = written.slice(before);
    bar.stop();
    expect([cleared, line, place]).toEqual(['\r\u001B[K', 'a layout\n', '\u001B7']);
  });
});
