import { normalizeWorkbook } from '@lienthong/adapters/school-files';
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
  return { profile: workbook.profile, rows: [...workbook.rows] };
}
