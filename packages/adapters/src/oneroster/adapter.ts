import { ConfigError, defineAdapter, type NormalizedRow, type ReadPage } from '@lienthong/core';
import type { OneRosterKind } from './export-context.js';
import { checkOneRoster, importOneRoster } from './import-one-roster.js';

/** One package. */
export interface OneRosterConfig {
  /** Name of the file, for the records' source. */
  readonly name: string;
  /** The .zip file, base64: an adapter opens no files. */
  readonly content: string;
}

const ROWS_PER_PAGE = 500;
const MAX_PAGE = 5_000;

/**
 * OneRoster packages that other systems export: read only, page by page; the cursor is the number of records read. Writing
 * makes files, not calls: see `exportOneRoster`.
 */
export const oneRoster = defineAdapter<OneRosterConfig, OneRosterKind>({
  name: 'oneroster',
  version: '0.1.0',
  speaks: ['1EdTech OneRoster 1.2 CSV', '1EdTech OneRoster 1.1 CSV'],
  reads: ['school', 'class', 'student', 'staff', 'enrollment', 'academic-result'],
  writes: [],
  supportsCursor: true,
  configSchema: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'content'],
    properties: {
      name: { type: 'string', minLength: 1, maxLength: 255 },
      content: { type: 'string', contentEncoding: 'base64', maxLength: 140_000_000 },
    },
  },
  open: async ({ name, content }) => ({
    async probe() {
      try {
        const { version, errors } = checkOneRoster(Buffer.from(content, 'base64'));
        return { ok: true, detail: `OneRoster ${version}, ${errors} errors` };
      } catch (error) {
        return { ok: false, detail: error instanceof Error ? error.message : 'unreadable' };
      }
    },
    async *read({ kind, cursor = '0', limit = ROWS_PER_PAGE, signal }): AsyncGenerator<ReadPage<OneRosterKind>> {
      const size = Math.min(Math.max(1, limit), MAX_PAGE);
      const first = positionOf(cursor);
      let rows: NormalizedRow<OneRosterKind>[] = [];
      let at = 0;
      for (const row of importOneRoster(Buffer.from(content, 'base64'), { name }).records) {
        if (at++ < first || (kind !== undefined && row.kind !== kind)) continue;
        rows.push(row);
        if (rows.length < size) continue;
        if (signal?.aborted === true) return;
        yield { rows, cursor: String(at) };
        rows = [];
      }
      if (rows.length > 0) yield { rows, cursor: String(at) };
    },
    async close() {},
  }),
});

function positionOf(cursor: string): number {
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw new ConfigError('ERR_CONFIG_INVALID', {
    message: { vi: 'Con trỏ đọc gói không hợp lệ', en: 'The cursor of the package is not valid' },
  });
}
