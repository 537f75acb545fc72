import { Command } from 'commander';
import { describedCommand, gatewayOptions, type Finish, type GatewayChoice } from './command.js';
import type { DeadLetterFilter } from '../operate/dead-letters.js';

/** `lienthong dead-letter list` and `dead-letter replay`. */
export function deadLetterCommand(finish: Finish): Command {
  const list = filterOptions(
    describedCommand('list', {
      vi: 'Các lượt gửi không thành và nguyên nhân, mỗi lượt một dòng JSON',
      en: 'deliveries that failed for good and why, one JSON line each',
      example: ['dead-letter list --target sector-db'],
    }),
  ).action(async (options: GatewayChoice & DeadLetterFilter) => {
    const { listDeadLetters } = await import('../operate/dead-letters.js');
    finish(await listDeadLetters(options));
  });
  const replay = filterOptions(
    describedCommand('replay [ids...]', {
      vi: 'Gửi lại theo mã hoặc theo bộ lọc',
      en: 'send again, by id or by filter',
      example: ['dead-letter replay --target sector-db --cause ERR_DELIVERY_REJECTED'],
    }),
  ).action(async (ids: string[], options: GatewayChoice & DeadLetterFilter) => {
    const { replayDeadLetters } = await import('../operate/dead-letters.js');
    finish(await replayDeadLetters(ids, options));
  });
  return new Command('dead-letter')
    .description('Lượt gửi không thành / dead letters')
    .addCommand(list)
    .addCommand(replay);
}

const filterOptions = (command: Command): Command =>
  gatewayOptions(command)
    .option('--target <name>', 'đích nhận / target')
    .option('--cause <code>', 'mã nguyên nhân / code of the cause');
