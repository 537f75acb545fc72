import type { Command } from 'commander';
import { describedCommand, type Finish } from './command.js';
import type { ServeCommandOptions } from '../serve/run-serve.js';

/** `lienthong serve`: the gateway. */
export function serveCommand(finish: Finish): Command {
  return describedCommand('serve', {
    vi: 'Chạy cổng liên thông (mặc định 127.0.0.1:8080, dữ liệu trong ./lienthong-data)',
    en: 'run the gateway (by default on 127.0.0.1:8080, data in ./lienthong-data)',
    example: ['serve --sandbox', 'serve --config gateway.json'],
  })
    .option('--config <file>', 'tệp cấu hình / configuration file; see docs/configuration.md')
    .option('--sandbox', 'chạy kèm hệ thống giả lập và gửi tới đó / run the sandbox too and deliver to it')
    .action(async (options: ServeCommandOptions) => {
      const { runServe } = await import('../serve/run-serve.js');
      finish(await runServe(options));
    });
}
