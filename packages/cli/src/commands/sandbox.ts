import type { Command } from 'commander';
import { describedCommand, portOption, type Finish } from './command.js';
import type { SandboxCommandOptions } from '../serve/run-sandbox.js';

/** `lienthong sandbox`: the upstream systems on this machine, with faults on demand. */
export function sandboxCommand(finish: Finish): Command {
  return describedCommand('sandbox', {
    vi: 'Chạy các hệ thống giả lập (CSDL dân cư, CSDL ngành, LGSP) trên máy này',
    en: 'run the simulated upstream systems on this machine',
    example: ['sandbox --port 4010 --citizens citizens.csv --faults faults.json'],
  })
    .option('--citizens <file>', 'công dân giả lập / made-up citizens, CSV; else those of the sample province')
    .addOption(portOption('cổng TCP / port; else a free one'))
    .option('--faults <file>', 'lỗi cố ý / faults on demand, JSON')
    .action(async (options: SandboxCommandOptions) => {
      const { runSandbox } = await import('../serve/run-sandbox.js');
      finish(await runSandbox(options));
    });
}
