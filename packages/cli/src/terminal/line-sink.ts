import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Lines gathered into chunks of this many characters before they are written. */
const CHUNK = 64 * 1024;

/** Writes lines in large chunks: a write for each row would cost more than the row. */
export class LineSink {
  #pending = '';

  constructor(private readonly stream: Writable) {}

  /**
   * Adds a line.
   * @returns true when `flush` should be awaited before the next one.
   */
  add(line: string): boolean {
    this.#pending += `${line}\n`;
    return this.#pending.length >= CHUNK;
  }

  /** Hands over what was gathered and waits while the reader is slower. */
  async flush(): Promise<void> {
    const chunk = this.#pending;
    this.#pending = '';
    if (chunk !== '' && !this.stream.write(chunk)) await once(this.stream, 'drain');
  }
}
