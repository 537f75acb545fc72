import { normalizeWorkbook } from '@lienthong/adapters/school-files';
import { rowCheck } from '@lienthong/core';
import type { RowsRead, RowsRequest } from './row-reader.js';

/** Reads in this thread. */
export function readRows(request: RowsRequest): RowsRead {
  const { name, content, profile, school, schoolYear } = request;
  const workbook = normalizeWorkbook(content, {
    name,
    profile,
    ...(school && { school }),
    ...(schoolYear !== undefined && { schoolYear }),
  });
  // What can be said of one record alone, the intake pipeline says.
  const check = rowCheck({ scope: 'file' });
  return { profile: workbook.profile, rows: Array.from(workbook.rows, check) };
}
