import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Bytes gathered before they are written. */
const CHUNK_BYTES = 256 * 1024;
/** What the last line of a chunk may take beyond it before the buffer grows. */
const SPARE_BYTES = 64 * 1024;
/** Bytes that a UTF-16 unit takes at most. */
const BYTES_A_UNIT = 3;
const LINE_END = 0x0a;

/** Writes lines in large chunks: a write for each row would cost more than the row. */
export class LineSink {
  #buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES + SPARE_BYTES);
  #length = 0;

  constructor(private readonly stream: Writable) {}

  /**
   * Adds a line.
   * @returns true when `flush` should be awaited before the next one.
   */
  add(line: string): boolean {
    const most = this.#length + line.length * BYTES_A_UNIT + 1;
    if (most > this.#buffer.length) this.#grow(most);
    this.#length += this.#buffer.write(line, this.#length);
    this.#buffer[this.#length++] = LINE_END;
    return this.#length >= CHUNK_BYTES;
  }

  /** Hands over what was gathered and waits while the reader is slower. */
  async flush(): Promise<void> {
    if (this.#length === 0) return;
    const chunk = this.#buffer.subarray(0, this.#length);
    this.#length = 0;
    // Once drained the bytes are written, and their place may be used again.
    if (!this.stream.write(chunk)) await once(this.stream, 'drain');
    else this.#buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES + SPARE_BYTES);
  }

  #grow(bytes: number): void {
    const larger = Buffer.allocUnsafeSlow(bytes + SPARE_BYTES);
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }
}
