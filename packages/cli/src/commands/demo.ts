import type { Command } from 'commander';
import { describedCommand, type Finish } from './command.js';
import type { DemoCommandOptions } from '../demo/run-demo.js';

/** `lienthong demo`: a province's day on this machine. */
export function demoCommand(finish: Finish): Command {
  return describedCommand('demo', {
    vi: 'Chạy thử cả chặng: bảng tính của các trường → cổng → CSDL ngành, LGSP (giả lập)',
    en: 'the whole way on this machine: school workbooks → gateway → simulated upstream systems',
    example: ['demo --once', 'demo --input my-workbooks/'],
  })
    .option('--once', 'xong thì thoát / exit when done; else sandbox and gateway stay up until Ctrl-C')
    .option(
      '--input <directory>',
      'thư mục có bảng tính, manifest.json, citizens.csv / directory with workbooks, manifest.json, citizens.csv',
    )
    .option('--out <directory>', 'nơi ghi kết quả / where results go', './lienthong-demo')
    .action(async (options: DemoCommandOptions) => {
      const { runDemo } = await import('../demo/run-demo.js');
      finish(await runDemo(options));
    });
}
