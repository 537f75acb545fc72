import { Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from '../exit-codes.js';

/** Takes the exit code of a command that ran. */
export type Finish = (code: ExitCode) => void;

/**
 * A command with its description and an example in its help.
 * @param example command lines, without the program's name.
 */
export function describedCommand(
  nameAndArguments: string,
  about: { readonly vi: string; readonly en: string; readonly example: readonly string[] },
): Command {
  const [name, ...parts] = nameAndArguments.split(' ');
  const command = new Command(name)
    .description(`${about.vi} / ${about.en}`)
    .addHelpText('after', `\nVí dụ / Example:\n${about.example.map((line) => `  lienthong ${line}`).join('\n')}`);
  return parts.length === 0 ? command : command.arguments(parts.join(' '));
}

/** Which running gateway a command talks to. */
export interface GatewayChoice {
  readonly data?: string;
  readonly config?: string;
}

/** Adds the options that say which running gateway is meant. */
export const gatewayOptions = (command: Command): Command =>
  command
    .option('--data <directory>', 'thư mục dữ liệu của cổng / data directory of the gateway; else ./lienthong-data')
    .option(
      '--config <file>',
      'cấu hình của cổng, để biết thư mục dữ liệu / its configuration, for the data directory',
    );

/** `--port N`, 0 to 65535. */
export const portOption = (description: string): Option =>
  new Option('--port <number>', description).argParser((text) => {
    const port = Number(text);
    if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('0–65535');
    return port;
  });
