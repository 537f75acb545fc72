import { Command, Option } from 'commander';
import { describedCommand, type Finish } from './command.js';
import type { KeyGenerateOptions } from '../proof/generate-key-files.js';

/** `lienthong key generate`: a key pair with which a participant shows who it is. */
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
  return new Command('key').description('Khoá / keys').addCommand(generate);
}
