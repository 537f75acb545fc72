import { normalizeWorkbook } from '@lienthong/adapters/school-files';
import type { NormalizedRow, RecordKind } from '@lienthong/core';
import type { RowsRead, RowsRequest } from './row-reader.js';

/** Reads in this thread. */
export async function readRows(request: RowsRequest): Promise<RowsRead> {
  const { name, content, profile, school, schoolYear } = request;
  const workbook = await normalizeWorkbook(content, {
    name,
    profile,
    ...(school && { school }),
    ...(schoolYear !== undefined && { schoolYear }),
  });
  const rows: NormalizedRow<RecordKind>[] = [];
  for await (const row of workbook.rows) rows.push(row);
  return { profile: workbook.profile, rows };
}
