import { CFB } from '@e965/xlsx';
import { SourceError } from '@lienthong/core';
import { sourceFault } from '../source-faults.js';

const BOF = 0x0809;
const EOF = 0x000a;
const FILEPASS = 0x002f;
const WORKBOOK_STREAMS = ['/Workbook', '/WORKBOOK', '/Book', '/BOOK'];
const ENCRYPTED_STREAMS = ['/EncryptedPackage', '/EncryptionInfo'];

/**
 * Checks an OLE file before the library reads it: not encrypted, a workbook, and whole to its last record.
 * @throws {SourceError} ERR_SOURCE_ENCRYPTED, ERR_SOURCE_DAMAGED, ERR_SOURCE_NOT_A_WORKBOOK.
 */
export function checkOle(bytes: Uint8Array): void {
  try {
    checkContainer((CFB as ContainerLibrary).read(bytes, { type: 'array' }));
  } catch (cause) {
    throw cause instanceof SourceError ? cause : sourceFault.damaged(cause);
  }
}

/** The container reader inside the library, which it exports without types. */
interface ContainerLibrary {
  read(bytes: Uint8Array, options: { readonly type: 'array' }): object;
  find(container: object, path: string): { readonly content: ArrayLike<number>; readonly size: number } | null;
}

function checkContainer(container: object): void {
  const find = (path: string): ReturnType<ContainerLibrary['find']> => (CFB as ContainerLibrary).find(container, path);
  if (ENCRYPTED_STREAMS.some((path) => find(path) !== null)) throw sourceFault.encrypted();
  const entry = WORKBOOK_STREAMS.map(find).find((found) => found !== null);
  if (entry === undefined || entry === null) throw sourceFault.notAWorkbook();
  const content = Uint8Array.from(entry.content);
  if (content.length < entry.size) throw sourceFault.damaged();
  checkRecords(content.subarray(0, entry.size));
}

/** Walks the records of a BIFF stream; a stream that is cut ends inside a record or a substream. */
function checkRecords(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 8 || view.getUint16(0, true) !== BOF) throw sourceFault.damaged();
  let depth = 0;
  let ended = false;
  let at = 0;
  while (at + 4 <= stream.length) {
    const type = view.getUint16(at, true);
    const size = view.getUint16(at + 2, true);
    if (type === FILEPASS) throw sourceFault.encrypted();
    if (depth === 0 && type !== BOF) break; // padding after the last substream
    if (at + 4 + size > stream.length) throw sourceFault.damaged();
    if (type === BOF) depth++;
    if (type === EOF) depth--;
    ended = depth === 0;
    at += 4 + size;
  }
  if (!ended) throw sourceFault.damaged();
}
