import { Command, Option } from 'commander';
import { describedCommand, gatewayOptions, type Finish, type GatewayChoice } from './command.js';
import type { NewParticipantOptions } from '../operate/participants.js';

/** `lienthong participant add | list | revoke`. */
export function participantCommand(finish: Finish): Command {
  const add = gatewayOptions(
    describedCommand('add <id>', {
      vi: 'Đăng ký một bên tham gia; không có --key thì tạo cặp khoá <id>.jwk.json',
      en: 'register a participant; without --key a key pair <id>.jwk.json is made',
      example: ['participant add school-software --schools 86000002 --rights submit,pull'],
    }),
  )
    .option('--name <name>', 'tên / name; else the id')
    .addOption(
      new Option('--type <type>', 'loại / type')
        .choices(['vendor', 'school', 'department', 'agency'])
        .default('vendor'),
    )
    .requiredOption('--schools <codes>', 'mã trường, cách nhau bằng dấu phẩy, hoặc * / school codes, or *', list)
    .option('--kinds <kinds>', 'loại bản ghi, hoặc * / kinds of record, or *', list, ['*'])
    .option('--rights <operations>', 'submit, pull, identify', list, ['submit', 'pull'])
    .option('--key <file>', 'khoá công khai / public key or key set (JWK, JWKS)')
    .action(async (id: string, options: NewParticipantOptions) => {
      const { addParticipant } = await import('../operate/participants.js');
      finish(await addParticipant(id, options));
    });
  const listAll = gatewayOptions(
    describedCommand('list', {
      vi: 'Các bên tham gia và quyền',
      en: 'the participants and their rights',
      example: ['participant list'],
    }),
  ).action(async (options: GatewayChoice) => {
    const { listParticipants } = await import('../operate/participants.js');
    finish(await listParticipants(options));
  });
  const revoke = gatewayOptions(
    describedCommand('revoke <id>', {
      vi: 'Thu hồi quyền của một bên tham gia, ngay lập tức',
      en: "end a participant's rights at once",
      example: ['participant revoke school-software'],
    }),
  ).action(async (id: string, options: GatewayChoice) => {
    const { revokeParticipant } = await import('../operate/participants.js');
    finish(await revokeParticipant(id, options));
  });
  return new Command('participant')
    .description('Bên tham gia / participants')
    .addCommand(add)
    .addCommand(listAll)
    .addCommand(revoke);
}

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
