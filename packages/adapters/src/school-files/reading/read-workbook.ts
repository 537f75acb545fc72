import { DEFAULT_LIMITS, type WorkbookLimits } from '../limits.js';
import type { Workbook } from '../sheet.js';
import { sourceFault } from '../source-faults.js';
import { checkOle } from './check-ole.js';
import { openOds, openZip } from './open-zip.js';
import { readCsv } from './read-csv.js';
import { readSpreadsheet } from './read-spreadsheet.js';
import { sniffFormat } from './sniff-format.js';

/**
 * Reads a school's file into sheets, after checks that stand before the library.
 * @param bytes  the file, untrusted; its name decides nothing.
 * @param limits what reading may take; `DEFAULT_LIMITS` where absent.
 * @throws {SourceError} what is wrong with the file, in Vietnamese and English, with what to do.
 */
export function readWorkbook(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): Workbook {
  const all = { ...DEFAULT_LIMITS, ...limits };
  if (bytes.length > all.sizeBytes) throw sourceFault.tooLarge(all.sizeBytes);
  switch (sniffFormat(bytes)) {
    case 'zip': {
      const ods = openOds(bytes, all);
      return ods === undefined ? readSpreadsheet(openZip(bytes, all), 'xlsx', all) : readSpreadsheet(ods, 'ods', all);
    }
    case 'ole':
      checkOle(bytes);
      return readSpreadsheet(bytes, 'xls', all);
    case 'text':
      return readCsv(bytes, all);
  }
}
