import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { columnLetters, proposeProfile, type ProposedColumn } from '@lienthong/adapters/school-files';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { unwritable } from '../files/line-output.js';
import { readSource } from '../files/read-source.js';
import { table } from '../terminal/table.js';

export interface ProfileNewOptions {
  readonly out?: string;
  readonly sheet?: string;
}

const HEADING_LIMIT = 40;

/**
 * Proposes a profile. What each column was taken for, with examples whose middle is hidden, goes to standard error; the
 * profile itself, which holds nothing of anybody, to the file or to standard output.
 */
export async function runProfileNew(file: string, { out, sheet }: ProfileNewOptions): Promise<ExitCode> {
  const proposed = proposeProfile(await readSource(file), {
    name: path.basename(file),
    ...(sheet !== undefined && { sheet }),
  });
  const { profile, columns, headerRows } = proposed;
  const open = columns.filter(isOpen);
  process.stderr.write(
    `Trang tính / Sheet: ${proposed.sheet === '' ? '-' : proposed.sheet}; dòng tiêu đề / header rows: ${headerRows.join(', ')}; loại / kind: ${profile.kind}\n\n` +
      `${table(['cột / column', 'tiêu đề / heading', 'trường / field', 'điểm / score', 'khả năng khác / also', 'ví dụ / examples'], columns.map(rowOf))}\n\n`,
  );
  const text = `${JSON.stringify(profile, null, 2)}\n`;
  if (out === undefined) process.stdout.write(text);
  else
    await writeFile(out, text).catch((cause: unknown) => {
      throw unwritable(out, cause);
    });
  process.stderr.write(
    `${columns.length - open.length} cột đã rõ, ${open.length} cột chưa rõ / ${columns.length - open.length} columns decided, ${open.length} open${out === undefined ? '' : ` → ${out}`}\n` +
      `Xem lại, sửa rồi thử / look it over, edit it, then try it: lienthong profile check ${out ?? 'F.json'} ${file}\n`,
  );
  return EXIT.ok;
}

const isOpen = ({ field, marksOf }: ProposedColumn): boolean => field === undefined && marksOf === undefined;

function rowOf({ column, heading, field, marksOf, score, candidates, examples }: ProposedColumn): string[] {
  return [
    columnLetters(column),
    heading.join(' / ').replace(/\s+/g, ' ').slice(0, HEADING_LIMIT),
    field ?? (marksOf === undefined ? '? chưa rõ / open' : `điểm môn / marks: ${marksOf}`),
    score === undefined ? '' : score.toFixed(2),
    candidates
      .slice(0, 2)
      .map((candidate) => `${candidate.field} ${candidate.score.toFixed(2)}`)
      .join(', '),
    examples.join(', '),
  ];
}
