import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { RecordError } from '@lienthong/core';
import { createLog } from './create-log.js';

function logged(say: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  const stream = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
  say(createLog('info', stream));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('given an error, its name and code are written and its text is not', () => {
  const cause = new TypeError('Nguyễn Văn An');
  const [line] = logged((log) =>
    log.error({ err: new RecordError('ERR_RECORD_INVALID', { cause }), target: 'x' }, 'failed'),
  );
  expect(line).toMatchObject({ msg: 'failed', target: 'x', err: { error: 'RecordError', code: 'ERR_RECORD_INVALID' } });
  expect(JSON.stringify(line)).not.toContain('Nguyễn');
});

test('given a level, what is below it is not written', () => {
  expect(logged((log) => log.debug({}, 'no'))).toEqual([]);
});
