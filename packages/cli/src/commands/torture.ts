import { Option, InvalidArgumentError, type Command } from 'commander';
import { describedCommand, type Finish } from './command.js';
import type { TortureOptions } from '../torture/run-torture.js';

/** `lienthong torture`: proves on this machine that nothing acknowledged is lost. */
export function tortureCommand(finish: Finish): Command {
  return describedCommand('torture', {
    vi: 'Giết tiến trình cổng giữa lúc tải cao, phá các hệ thống đích, rồi đếm lại: không bản ghi nào được mất',
    en: 'kill the gateway under load, break its targets, then count: nothing acknowledged may be missing',
    example: ['torture --rounds 20 --out chung-nhan.json'],
  })
    .addOption(count('--rounds <number>', 'số vòng; mỗi vòng một lần giết / rounds, a kill each', 3, 1_000))
    .addOption(count('--seconds <number>', 'thời gian tải mỗi vòng / load of a round, seconds', 4, 3_600))
    .addOption(count('--senders <number>', 'số luồng gửi / senders at once', 8, 256))
    .addOption(
      new Option('--engines <engines>', 'embedded: SQLite; cluster cần PostgreSQL và Redis (chưa có) / not built yet')
        .choices(['embedded', 'cluster'])
        .default('embedded'),
    )
    .option('--out <file>', 'chứng nhận có chữ ký (JSON, và HTML bên cạnh) / signed certificate, with HTML beside it')
    .action(async (options: TortureOptions) => {
      const { runTorture } = await import('../torture/run-torture.js');
      finish(await runTorture(options));
    });
}

const count = (flags: string, description: string, standard: number, most: number): Option =>
  new Option(flags, description).default(standard).argParser((text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < 1 || number > most) throw new InvalidArgumentError(`1–${most}`);
    return number;
  });
