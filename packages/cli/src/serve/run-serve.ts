import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { createLog, loadConfiguration, startGateway } from '@lienthong/gateway';
import type { Configuration } from '@lienthong/schemas';
import { startSandbox } from '../children/start-systems.js';
import { untilStopped } from '../children/until-stopped.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { SANDBOX_SECRET_VARIABLE, sandboxConfiguration } from './sandbox-configuration.js';
import { unconfirmedFacts } from './unconfirmed-facts.js';

/** What `lienthong serve` was asked to do. */
export interface ServeCommandOptions {
  readonly config?: string;
  readonly sandbox?: boolean;
}

/** Runs a gateway until told to stop. */
export async function runServe(options: ServeCommandOptions): Promise<ExitCode> {
  const given = loadConfiguration(options.config);
  // From the first moment on: whoever reads our first line may ask us to end at once.
  const stopped = untilStopped();
  const sandbox = options.sandbox === true ? await startSandbox() : undefined;
  try {
    if (sandbox) process.env[SANDBOX_SECRET_VARIABLE] ??= randomBytes(16).toString('hex');
    const configuration = sandbox ? { ...given, ...sandboxConfiguration(sandbox.urls) } : given;
    const dataDirectory = path.resolve(configuration.dataDirectory ?? './lienthong-data');
    const gateway = await startGateway({
      configuration,
      dataDirectory,
      log: createLog(configuration.log?.level),
    });
    process.stdout.write(await startText(configuration, gateway.url, dataDirectory));
    if (sandbox) process.stdout.write(sandbox.child.output);
    await stopped;
    await gateway.stop();
    return EXIT.ok;
  } finally {
    await sandbox?.child.stop();
  }
}

async function startText(configuration: Configuration, url: string, dataDirectory: string): Promise<string> {
  const targets = Object.entries(configuration.targets ?? {});
  const lines = [
    `${'gateway'.padEnd(14)} ${url}`,
    `Dữ liệu / data: ${shortPath(dataDirectory)}`,
    targets.length === 0
      ? 'Chưa cấu hình đích nhận nào: bản ghi được giữ, lượt gửi chờ / No targets are configured: records are kept and their deliveries wait'
      : `Đích nhận / targets: ${targets.map(([name, { baseUrl }]) => `${name} ${hostOf(baseUrl)}`).join(', ')}`,
  ];
  const unconfirmed = await unconfirmedFacts(configuration);
  if (unconfirmed.length > 0) {
    lines.push('Chưa có tài liệu nào xác nhận / confirmed by no document:', ...unconfirmed.map((fact) => `  ${fact}`));
  }
  return `${lines.join('\n')}\n`;
}

/** Relative where it lies below the current directory. */
function shortPath(directory: string): string {
  const relative = path.relative(process.cwd(), directory);
  return relative.startsWith('..') ? directory : `./${relative}`;
}

const hostOf = (url: string): string => new URL(url).origin;
