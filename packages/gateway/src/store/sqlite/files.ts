import type { Store, StoredFile, StoredFileRow, Vault, Write } from '@lienthong/core';
import { chunks } from './page.js';
import { openBytes } from './record-row.js';
import type { Statements } from './statements.js';
import type { WriteContext } from './write-context.js';

interface FileRowRow {
  readonly file_row_no: number;
  readonly body: string;
}

export function fileWrites({ statements, vault }: WriteContext) {
  const insert = statements('INSERT INTO file (file_id, status, file) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const insertContent = statements('INSERT INTO file_content (file_no, content, file_key) VALUES (?, ?, ?)');
  const find = statements('SELECT file_no, file FROM file WHERE file_id = ?');
  const update = statements('UPDATE file SET status = ?, file = ? WHERE file_no = ?');
  const putRow = statements(
    `INSERT INTO file_row (file_no, sheet, row, kind, part, body) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET body = excluded.body`,
  );
  return {
    'insert-file'({ file, content }: Extract<Write, { type: 'insert-file' }>): boolean {
      const { changes, lastInsertRowid } = insert.run(file.fileId, file.status, JSON.stringify(file));
      if (changes !== 1) return false;
      const key = vault?.newSubjectKey();
      const kept = vault && key ? vault.seal(key, content, filePlace(file.fileId)) : content;
      insertContent.run(Number(lastInsertRowid), kept, key ?? null);
      return true;
    },

    'update-file'({ fileId, status, summary, problem }: Extract<Write, { type: 'update-file' }>): boolean {
      const row = find.get(fileId) as { file_no: number; file: string } | undefined;
      if (row === undefined) return false;
      const { problem: _, ...file } = JSON.parse(row.file) as StoredFile;
      const updated: StoredFile = { ...file, status, summary, ...(problem === undefined ? undefined : { problem }) };
      update.run(status, JSON.stringify(updated), row.file_no);
      return true;
    },

    /** A file that is processed again after a crash gives the same rows again: they replace their like. */
    'put-file-rows'({ fileId, rows }: Extract<Write, { type: 'put-file-rows' }>): boolean {
      const file = find.get(fileId) as { file_no: number } | undefined;
      if (file === undefined) return false;
      const parts = new Map<string, number>();
      for (const row of rows) {
        const place = `${row.kind}\0${row.row}\0${row.sheet}`;
        const part = parts.get(place) ?? 0;
        parts.set(place, part + 1);
        putRow.run(file.file_no, row.sheet, row.row, row.kind, part, JSON.stringify(row));
      }
      return true;
    },
  };
}

/** Where a file's content belongs: it opens there only. */
export const filePlace = (fileId: string): string => `file ${fileId}`;

export function fileReads(
  statements: Statements,
  vault: Vault | undefined,
): Pick<Store, 'findFile' | 'fileContent' | 'unprocessedFiles' | 'fileRows'> {
  return {
    async findFile(fileId) {
      const row = statements('SELECT file FROM file WHERE file_id = ?').get(fileId) as { file: string } | undefined;
      return row && (JSON.parse(row.file) as StoredFile);
    },
    async fileContent(fileId) {
      const row = statements(
        'SELECT c.content, c.file_key FROM file_content c JOIN file f ON f.file_no = c.file_no WHERE f.file_id = ?',
      ).get(fileId) as { content: Uint8Array; file_key: Uint8Array | null } | undefined;
      if (row === undefined || row.file_key === null) return row?.content;
      return openBytes(vault, row.file_key, row.content, filePlace(fileId));
    },
    async unprocessedFiles() {
      const rows = statements("SELECT file FROM file WHERE status = 'received' ORDER BY file_no").all();
      return (rows as { file: string }[]).map(({ file }) => JSON.parse(file) as StoredFile);
    },
    async *fileRows(fileId) {
      const file = statements('SELECT file_no FROM file WHERE file_id = ?').get(fileId) as
        { file_no: number } | undefined;
      if (file === undefined) return;
      const page = statements(
        'SELECT file_row_no, body FROM file_row WHERE file_no = ? AND file_row_no > ? ORDER BY file_row_no LIMIT ?',
      );
      const read = (after: number, limit: number) => page.all(file.file_no, after, limit) as FileRowRow[];
      for await (const { body } of chunks(read, (row) => row.file_row_no)) yield JSON.parse(body) as StoredFileRow;
    },
  };
}
