import type { Command } from 'commander';
import { describedCommand, type Finish } from './command.js';
import { schoolYear } from './normalize.js';
import type { IdentifyCommandOptions } from '../identify/population-session.js';

/** `lienthong identify`: what the population database says of the people of workbooks. */
export function identifyCommand(finish: Finish): Command {
  return describedCommand('identify <files...>', {
    vi: 'Đối chiếu từng người trong bảng tính với CSDL quốc gia về dân cư',
    en: 'check each person of workbooks against the population database',
    example: [
      'identify danh-sach.xlsx --population http://127.0.0.1:4010/population',
      'identify danh-sach.xlsx --config gateway.json --out ket-qua.ndjson',
    ],
  })
    .option('--config <file>', 'cấu hình có identity.target và identity.act / configuration with the act of the query')
    .option('--population <url>', 'CSDL dân cư giả lập trên máy này / population service of a sandbox on this machine')
    .option('--profile <name>', 'mẫu bảng tính / workbook profile', 'auto')
    .option('--school <code>', 'mã trường / school code')
    .option('--school-year <year>', 'năm học / school year', schoolYear)
    .option('--out <file>', 'ghi NDJSON vào tệp / write NDJSON to a file; else standard output')
    .action(async (files: string[], options: IdentifyCommandOptions) => {
      const { runIdentify } = await import('../identify/run-identify.js');
      finish(await runIdentify(files, options));
    });
}
