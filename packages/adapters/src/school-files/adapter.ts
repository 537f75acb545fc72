import { ConfigError, defineAdapter, type NormalizedRow, type ReadPage } from '@lienthong/core';
import { normalizeWorkbook } from './normalize-workbook.js';
import type { SchoolOfFile } from './mapping/row-context.js';

/** One file of a school. */
export interface SchoolFileConfig {
  /** Name of the file, for the rows' source. */
  readonly name: string;
  /** The file itself, base64: an adapter opens no files. */
  readonly content: string;
  /** Name of a workbook profile; `auto` where absent. */
  readonly profile?: string;
  readonly school?: SchoolOfFile;
  readonly schoolYear?: string;
  /** Province code of 2025. */
  readonly province?: string;
}

type ReadKind = 'student' | 'enrollment' | 'staff' | 'academic-result';

const ROWS_PER_PAGE = 500;
const MAX_PAGE = 5_000;

/** Workbooks and CSV files that school software exports: read only, page by page; the cursor is the number of lines read. */
export const schoolFiles = defineAdapter<SchoolFileConfig, ReadKind>({
  name: 'school-files',
  version: '0.1.0',
  speaks: ['Microsoft Excel .xls (BIFF8)', 'Office Open XML .xlsx', 'OpenDocument .ods', 'CSV'],
  reads: ['student', 'enrollment', 'staff', 'academic-result'],
  writes: [],
  supportsCursor: true,
  configSchema: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'content'],
    properties: {
      name: { type: 'string', minLength: 1, maxLength: 255 },
      content: { type: 'string', contentEncoding: 'base64', maxLength: 70_000_000 },
      profile: { type: 'string', minLength: 1, maxLength: 100 },
      school: {
        type: 'object',
        additionalProperties: false,
        required: ['code'],
        properties: {
          code: { type: 'string', minLength: 1, maxLength: 35 },
          name: { type: 'string', minLength: 1, maxLength: 250 },
        },
      },
      schoolYear: { type: 'string', pattern: '^[0-9]{4}-[0-9]{4}$' },
      province: { type: 'string', pattern: '^[0-9]{2}$' },
    },
  },
  open: async ({ content, ...options }) => {
    const open = () => normalizeWorkbook(Buffer.from(content, 'base64'), options);
    return {
      async probe() {
        try {
          const { profile } = open();
          return { ok: true, detail: profile };
        } catch (error) {
          return { ok: false, detail: error instanceof Error ? error.message : 'unreadable' };
        }
      },
      async *read({ kind, cursor = '0', limit = ROWS_PER_PAGE, signal }): AsyncGenerator<ReadPage<ReadKind>> {
        const size = Math.min(Math.max(1, limit), MAX_PAGE);
        const first = lineOf(cursor);
        let rows: NormalizedRow<ReadKind>[] = [];
        let line = 0;
        for (const row of open().rows) {
          if (line++ < first || (kind !== undefined && row.kind !== kind)) continue;
          rows.push(row as NormalizedRow<ReadKind>);
          if (rows.length < size) continue;
          if (signal?.aborted === true) return;
          yield { rows, cursor: String(line) };
          rows = [];
        }
        if (rows.length > 0) yield { rows, cursor: String(line) };
      },
      async close() {},
    };
  },
});

function lineOf(cursor: string): number {
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw new ConfigError('ERR_CONFIG_INVALID', {
    message: { vi: 'Con trỏ đọc tệp không hợp lệ', en: 'The cursor of the file is not valid' },
  });
}
