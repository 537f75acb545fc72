import type { Command } from 'commander';
import { describedCommand, type Finish } from './command.js';
import type { FillCommandOptions } from '../fill/run-fill.js';

/** `lienthong fill`: canonical records into a template that was downloaded from a school system. */
export function fillCommand(finish: Finish): Command {
  return describedCommand('fill <template>', {
    vi: 'Điền bản ghi chuẩn vào mẫu tải về từ phần mềm: chỉ điền ô, giữ nguyên định dạng, cột ẩn, danh mục',
    en: 'fill canonical records into a downloaded template: cells only; styles, hidden columns and lists stay',
    example: ['fill mau-hoc-sinh.xlsx --from hoc-sinh.ndjson --out da-dien.xlsx'],
  })
    .requiredOption('--from <file>', 'bản ghi, mỗi dòng một JSON: kết quả của normalize / records, one JSON a line')
    .requiredOption('--out <file>', 'tệp .xlsx sẽ ghi / .xlsx file to write')
    .option('--profile <name>', 'mẫu bảng tính, hoặc tệp .json / workbook profile, or a .json file', 'auto')
    .option(
      '--report <file>',
      'ghi những gì chưa điền được, mỗi dòng một JSON / what was not filled in, one JSON a line',
    )
    .action(async (template: string, options: FillCommandOptions) => {
      const { runFill } = await import('../fill/run-fill.js');
      finish(await runFill(template, options));
    });
}
