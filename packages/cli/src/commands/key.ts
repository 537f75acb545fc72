import { Command, Option } from 'commander';
import { describedCommand, gatewayOptions, type Finish, type GatewayChoice } from './command.js';
import type { KeyGenerateOptions } from '../proof/generate-key-files.js';

/** `lienthong key generate | generate-master | rotate`: a participant's key pair, a gateway's master key, its signing keys. */
export function keyCommand(finish: Finish): Command {
  const generate = describedCommand('generate', {
    vi: 'Tạo cặp khoá: khoá riêng (chỉ chủ đọc được) và khoá công khai',
    en: 'make a key pair: the private key, readable by its owner only, and the public one',
    example: ['key generate --out vendor.jwk.json'],
  })
    .option('--out <file>', 'tệp khoá riêng / file of the private key', 'lienthong-key.jwk.json')
    .addOption(new Option('--alg <alg>', 'thuật toán / algorithm').choices(['ES256', 'EdDSA']).default('ES256'))
    .action(async (options: KeyGenerateOptions) => {
      const { generateKeyFiles } = await import('../proof/generate-key-files.js');
      finish(await generateKeyFiles(options));
    });
  const generateMaster = describedCommand('generate-master', {
    vi: 'Tạo khoá chính để mã hoá dữ liệu lưu trữ; giữ riêng, tách khỏi bản sao lưu',
    en: 'make a master key that seals what is kept; keep it apart from the backups',
    example: ['key generate-master --out master-2027.key'],
  })
    .requiredOption('--out <file>', 'tệp khoá, chỉ chủ đọc được / key file, for its owner only')
    .action(async ({ out }: { readonly out: string }) => {
      const { generateMasterKeyFile } = await import('../proof/generate-key-files.js');
      finish(await generateMasterKeyFile(out));
    });
  const rotate = gatewayOptions(
    describedCommand('rotate', {
      vi: 'Cổng đang chạy dùng khoá mới; chữ ký cũ vẫn kiểm chứng được',
      en: 'let the running gateway sign with a new key; what older ones signed goes on verifying',
      example: ['key rotate --purpose signing'],
    }),
  )
    .addOption(
      new Option('--purpose <purpose>', 'biên nhận, nhật ký, bản ghi gửi đi | mã truy cập')
        .choices(['signing', 'token'])
        .makeOptionMandatory(),
    )
    .action(async (options: GatewayChoice & { readonly purpose: string }) => {
      const { rotateKey } = await import('../operate/keys.js');
      finish(await rotateKey(options));
    });
  return new Command('key')
    .description('Khoá / keys')
    .addCommand(generate)
    .addCommand(generateMaster)
    .addCommand(rotate);
}
