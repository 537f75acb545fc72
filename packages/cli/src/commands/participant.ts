import { Command, Option } from 'commander';
import { describedCommand, gatewayOptions, type Finish, type GatewayChoice } from './command.js';
import type { NewParticipantOptions, ParticipantChanges, StatusStep } from '../operate/participants.js';

/** `lienthong participant add | list | change | suspend | reinstate | revoke`. */
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
    .addOption(requirements())
    .option('--until <time>', 'hết hạn lúc / may act until, e.g. 2027-06-30T00:00:00+07:00')
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
  const change = gatewayOptions(
    describedCommand('change <id>', {
      vi: 'Thay khoá, quyền hoặc điều kiện của một bên tham gia; phần không nêu được giữ nguyên',
      en: "change a participant's keys, rights or terms; what is not named stays",
      example: ['participant change school-software --require proof-of-possession,signed-body'],
    }),
  )
    .option('--name <name>', 'tên / name')
    .option('--schools <codes>', 'mã trường / school codes; with --rights', list)
    .option('--kinds <kinds>', 'loại bản ghi / kinds of record; with --rights', list, ['*'])
    .option('--rights <operations>', 'submit, pull, identify; with --schools', list)
    .option('--key <file>', 'khoá công khai / public key set; several keys overlap while one replaces another')
    .addOption(requirements())
    .option('--until <time>', 'hết hạn lúc / may act until')
    .action(async (id: string, options: ParticipantChanges) => {
      const { changeParticipant } = await import('../operate/participants.js');
      finish(await changeParticipant(id, options));
    });
  const step = (name: string, path: StatusStep, texts: { readonly vi: string; readonly en: string }): Command =>
    gatewayOptions(
      describedCommand(`${name} <id>`, { ...texts, example: [`participant ${name} school-software`] }),
    ).action(async (id: string, options: GatewayChoice) => {
      const { setParticipantStatus } = await import('../operate/participants.js');
      finish(await setParticipantStatus(id, path, options));
    });
  return new Command('participant')
    .description('Bên tham gia / participants')
    .addCommand(add)
    .addCommand(listAll)
    .addCommand(change)
    .addCommand(
      step('suspend', 'suspension', {
        vi: 'Tạm dừng một bên tham gia, ngay lập tức',
        en: 'stop a participant for the time being, at once',
      }),
    )
    .addCommand(
      step('reinstate', 'reinstatement', {
        vi: 'Cho bên đang tạm dừng hoạt động lại',
        en: 'let a suspended participant act again',
      }),
    )
    .addCommand(
      step('revoke', 'revocation', {
        vi: 'Thu hồi quyền của một bên tham gia, ngay lập tức và mãi mãi',
        en: "end a participant's rights at once and for good",
      }),
    );
}

const requirements = (): Option =>
  new Option('--require <what>', 'proof-of-possession, signed-body; none: không yêu cầu / nothing').argParser(
    (text: string) => (text === 'none' ? [] : list(text)),
  );

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
