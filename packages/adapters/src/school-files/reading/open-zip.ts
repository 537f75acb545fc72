import { crc32, inflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { SourceError } from '@lienthong/core';
import { RATIO_GRACE_BYTES, type WorkbookLimits } from '../limits.js';
import { sourceFault } from '../source-faults.js';

/** Parts that tables are read from; pictures, macros, external links and caches are never unpacked. */
const NEEDED =
  /^\/?(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/i;
const WORKBOOK = /^\/?xl\/workbook\.xml$/i;
const CONTENT_TYPES = /^\/?\[Content_Types\]\.xml$/i;
/** Each stops at the next bracket, so that a list of unclosed elements costs no more than its length. */
const OVERRIDE = /<(?:\w{1,20}:)?Override\b[^<>]*>/g;
const PART_NAME = /\bPartName="([^"]*)"/;
const END_OF_DIRECTORY = 0x06054b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
const CHUNK_BYTES = 256 * 1024;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressedBytes: number;
  readonly declaredBytes: number;
  readonly offset: number;
  readonly checksum: number;
}

/**
 * The parts of an .xlsx file that hold its tables, unpacked under the limits and packed again without compression: what
 * the library then reads is exactly what was counted here.
 * @throws {SourceError} ERR_SOURCE_ZIP_BOMB, ERR_SOURCE_DAMAGED, ERR_SOURCE_NOT_A_WORKBOOK.
 */
export function openZip(bytes: Uint8Array, limits: WorkbookLimits): Uint8Array {
  const parts = unpackParts(bytes, limits, (name) => NEEDED.test(name));
  return zipSync(withoutMissingParts(parts), { level: 0 });
}

/**
 * Parts of an .xlsx file by their names, unpacked under the limits.
 * @param isWanted which parts; every one for a file that is given back.
 * @throws {SourceError} ERR_SOURCE_ZIP_BOMB, ERR_SOURCE_DAMAGED, ERR_SOURCE_NOT_A_WORKBOOK.
 */
export function unpackParts(
  bytes: Uint8Array,
  limits: WorkbookLimits,
  isWanted: (name: string) => boolean,
): Record<string, Uint8Array> {
  const entries = readDirectory(bytes, limits);
  if (!entries.some(({ name }) => WORKBOOK.test(name))) throw sourceFault.notAWorkbook();
  const budget = new InflationBudget(limits, bytes.length);
  const parts: Record<string, Uint8Array> = {};
  for (const entry of entries) if (isWanted(entry.name)) parts[entry.name] = unpack(bytes, entry, budget);
  return parts;
}

/** The list of contents names every part; those left out are struck from it, for the library insists on them. */
function withoutMissingParts(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const kept = new Set(Object.keys(parts).map(partName));
  const list = Object.keys(parts).find((name) => CONTENT_TYPES.test(name));
  if (list === undefined) throw sourceFault.damaged();
  const text = strFromU8(parts[list]!).replace(OVERRIDE, (element) => {
    const part = PART_NAME.exec(element)?.[1];
    return part === undefined || kept.has(partName(part)) ? element : '';
  });
  return { ...parts, [list]: strToU8(text) };
}

const partName = (path: string): string => path.replace(/^\//, '').toLowerCase();

/** Counts what is really unpacked, whatever the directory declares. */
class InflationBudget {
  #total = 0;
  readonly #limits: WorkbookLimits;
  readonly #fileBytes: number;

  constructor(limits: WorkbookLimits, fileBytes: number) {
    this.#limits = limits;
    this.#fileBytes = fileBytes;
  }

  spend(bytes: number): void {
    this.#total += bytes;
    checkInflation(this.#total, this.#fileBytes, this.#limits);
  }
}

function checkInflation(inflatedBytes: number, fileBytes: number, limits: WorkbookLimits): void {
  const tooDense = inflatedBytes > RATIO_GRACE_BYTES && inflatedBytes > fileBytes * limits.inflationRatio;
  if (inflatedBytes > limits.inflatedBytes || tooDense)
    throw sourceFault.zipBomb({ limitBytes: limits.inflatedBytes, limitRatio: limits.inflationRatio });
}

/** The central directory, with what it declares checked before anything is unpacked. */
function readDirectory(bytes: Uint8Array, limits: WorkbookLimits): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw sourceFault.damaged();
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries && count !== 0xffff) throw sourceFault.zipBomb({ limitEntries: limits.entries });
  const infos = listEntries(bytes);
  if (infos.length > limits.entries) throw sourceFault.zipBomb({ limitEntries: limits.entries });
  checkInflation(
    infos.reduce((total, { originalSize }) => total + originalSize, 0),
    bytes.length,
    limits,
  );
  return withOffsets(view, view.getUint32(end + 16, true), infos);
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}

function listEntries(bytes: Uint8Array): UnzipFileInfo[] {
  const infos: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (info) => {
        infos.push(info);
        return false;
      },
    });
  } catch (cause) {
    throw sourceFault.damaged(cause);
  }
  return infos;
}

/** The library lists sizes and names; where each part begins stands beside them. */
function withOffsets(view: DataView, directoryAt: number, infos: readonly UnzipFileInfo[]): Entry[] {
  const entries: Entry[] = [];
  let at = directoryAt;
  try {
    for (const { name, compression, size, originalSize } of infos) {
      if (view.getUint32(at, true) !== CENTRAL_HEADER) throw sourceFault.damaged();
      const checksum = view.getUint32(at + 16, true);
      const offset = view.getUint32(at + 42, true);
      entries.push({ name, method: compression, compressedBytes: size, declaredBytes: originalSize, offset, checksum });
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (cause) {
    throw cause instanceof SourceError ? cause : sourceFault.damaged(cause);
  }
  return entries;
}

function unpack(bytes: Uint8Array, entry: Entry, budget: InflationBudget): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) {
    budget.spend(packed.length);
    return packed;
  }
  if (entry.method !== 8) throw sourceFault.notAWorkbook();
  const content = inflate(packed, entry.declaredBytes);
  budget.spend(content.length);
  // A changed digit of a personal number would unpack as well as the true one.
  if (content.length !== entry.declaredBytes || crc32(content) !== entry.checksum) throw sourceFault.damaged();
  return content;
}

/** Stops as soon as more comes out than was declared, and was allowed for. */
function inflate(packed: Uint8Array, declaredBytes: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, declaredBytes), chunkSize: CHUNK_BYTES });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw sourceFault.zipBomb({ declaredBytes });
    throw sourceFault.damaged(cause);
  }
}

function packedBytes(bytes: Uint8Array, { offset, compressedBytes }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw sourceFault.damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedBytes > bytes.length) throw sourceFault.damaged();
  return bytes.subarray(start, start + compressedBytes);
}
