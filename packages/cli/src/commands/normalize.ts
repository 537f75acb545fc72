import { InvalidArgumentError, Option, type Command } from 'commander';
import { describedCommand, type Finish } from './command.js';
import type { NormalizeCommandOptions } from '../normalize/run-normalize.js';

/** `lienthong normalize`: workbooks to canonical records, one JSON line each. */
export function normalizeCommand(finish: Finish): Command {
  return describedCommand('normalize <files...>', {
    vi: 'Đọc bảng tính của trường thành bản ghi chuẩn, mỗi bản ghi một dòng JSON',
    en: 'read school workbooks into canonical records, one JSON line each',
    example: [
      'normalize danh-sach.xlsx --school 86000002 --school-year 2025-2026 --out hoc-sinh.ndjson --errors loi.xlsx',
    ],
  })
    .option('--profile <name>', 'mẫu bảng tính, hoặc tệp .json / workbook profile, or a .json file', 'auto')
    .option('--school <code>', 'mã trường / school code')
    .option('--school-year <year>', 'năm học / school year, 2025-2026', schoolYear)
    .addOption(
      new Option(
        '--term <term>',
        'học kỳ của bảng điểm không ghi học kỳ / term of a score sheet that names none',
      ).choices(['1', '2', 'year']),
    )
    .option('--out <file>', 'ghi NDJSON vào tệp / write NDJSON to a file; else standard output')
    .option(
      '--errors <file>',
      'trả lại tệp với các ô sai được tô màu, ghi chú / give the file back with its faults marked, .xlsx',
    )
    .action(async (files: string[], options: NormalizeCommandOptions) => {
      const { runNormalize } = await import('../normalize/run-normalize.js');
      finish(await runNormalize(files, options));
    });
}

/** @throws {InvalidArgumentError} not two years in a row. */
export function schoolYear(text: string): string {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  if (from === undefined || Number(to) !== Number(from) + 1) {
    throw new InvalidArgumentError('năm học phải có dạng 2025-2026 / a school year looks like 2025-2026');
  }
  return text;
}
