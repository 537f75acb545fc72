import { describe, expect, test } from '@jest/globals';
import { Writable } from 'node:stream';
import { LineSink } from './line-sink.js';

function slowStream() {
  const written: string[] = [];
  const pending: (() => void)[] = [];
  const stream = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      pending.push(done);
    },
  });
  return { stream, written, release: () => pending.shift()?.() };
}

describe('lines on their way out', () => {
  test('leave in chunks, whole and in order', async () => {
    const { stream, written, release } = slowStream();
    const sink = new LineSink(stream);
    for (let at = 0; at < 5; at++) expect(sink.add(`line ${at}`)).toBe(false);
    const flushed = sink.flush();
    release();
    await flushed;
    expect(written).toEqual(['line 0\nline 1\nline 2\nline 3\nline 4\n']);
  });

  test('ask to be flushed when much has gathered', () => {
    const sink = new LineSink(slowStream().stream);
    expect(sink.add('x'.repeat(300_000))).toBe(true);
  });

  test('wait for a reader that is slower', async () => {
    const { stream, release } = slowStream();
    const sink = new LineSink(stream);
    sink.add('line');
    let isFlushed = false;
    const flushed = sink.flush().then(() => (isFlushed = true));
    await Promise.resolve();
    expect(isFlushed).toBe(false);
    release();
    await flushed;
    expect(isFlushed).toBe(true);
  });
});
