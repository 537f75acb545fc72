import { strFromU8, strToU8, zipSync } from 'fflate';
import { checkZip, type ZipFaults } from '../zip.js';
import type { WorkbookLimits } from '../limits.js';
import { sourceFault } from '../source-faults.js';
import { withoutLongRepeats } from './check-ods.js';

/** Parts that tables are read from; pictures, macros, external links and caches are never unpacked. */
const NEEDED =
  /^\/?(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/i;
/** Parts of an .ods file that the library asks for; pictures, macros and thumbnails are never unpacked. */
const NEEDED_OF_ODS = /^(?:content\.xml|styles\.xml|META-INF\/manifest\.xml)$/;
const ENCRYPTION = /<(?:\w{1,20}:)?encryption-data\b/;
const WORKBOOK = /^\/?xl\/workbook\.xml$/i;
const CONTENT_TYPES = /^\/?\[Content_Types\]\.xml$/i;
/** Each stops at the next bracket, so that a list of unclosed elements costs no more than its length. */
const OVERRIDE = /<(?:\w{1,20}:)?Override\b[^<>]*>/g;
const PART_NAME = /\bPartName="([^"]*)"/;

const FAULTS: ZipFaults = {
  damaged: sourceFault.damaged,
  zipBomb: sourceFault.zipBomb,
  unsupported: () => sourceFault.notAWorkbook(),
};

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
 * The parts of an .ods file that hold its tables, as `openZip` gives those of an .xlsx file.
 * @returns undefined for a compressed file that is none.
 * @throws {SourceError} ERR_SOURCE_ZIP_BOMB, ERR_SOURCE_DAMAGED, ERR_SOURCE_ENCRYPTED.
 */
export function openOds(bytes: Uint8Array, limits: WorkbookLimits): Uint8Array | undefined {
  const zip = checkZip(bytes, limits, FAULTS);
  if (!zip.names.includes('content.xml') || !zip.names.includes('META-INF/manifest.xml')) return undefined;
  const parts = zip.unpack((name) => NEEDED_OF_ODS.test(name));
  if (ENCRYPTION.test(strFromU8(parts['META-INF/manifest.xml']!))) throw sourceFault.encrypted();
  const content = strFromU8(parts['content.xml']!);
  const capped = withoutLongRepeats(content);
  return zipSync(capped === content ? parts : { ...parts, 'content.xml': strToU8(capped) }, { level: 0 });
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
  const zip = checkZip(bytes, limits, FAULTS);
  if (!zip.names.some((name) => WORKBOOK.test(name))) throw sourceFault.notAWorkbook();
  return zip.unpack(isWanted);
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
