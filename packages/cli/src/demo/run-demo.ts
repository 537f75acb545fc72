import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileStatus, GatewayClient } from '@lienthong/adapters/gateway';
import { DeliveryError } from '@lienthong/core';
import type { Configuration } from '@lienthong/schemas';
import { startSandbox, startServe } from '../children/start-systems.js';
import { untilStopped } from '../children/until-stopped.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { connectOperator } from '../operate/operator-client.js';
import { systemLines } from '../serve/run-sandbox.js';
import { SANDBOX_SECRET_VARIABLE, sandboxConfiguration } from '../serve/sandbox-configuration.js';
import { collectErrorWorkbooks, collectProofs } from './collect-proofs.js';
import { freshDemoDirectory, type DemoDirectory } from './demo-directory.js';
import { readDemoInput, type DemoInput, type DemoWorkbook } from './demo-input.js';
import { demoReport } from './demo-report.js';
import { followProgress } from './follow-progress.js';
import { summaryText } from './summary-text.js';
import { registerVendor } from './vendor.js';

/** What `lienthong demo` was asked to do. */
export interface DemoCommandOptions {
  readonly once?: boolean;
  readonly input?: string;
  readonly out: string;
}

/**
 * A province's day: schools' workbooks travel the whole way between real processes over real protocols.
 * @returns 0; 2 when rows were rejected or not all was delivered; 1 when the proofs are not sound.
 */
export async function runDemo(options: DemoCommandOptions): Promise<ExitCode> {
  const input = await readDemoInput(options.input);
  const directory = await freshDemoDirectory(options.out);
  for (const name of input.left) process.stderr.write(`${name}: không có trong manifest.json / not in manifest.json\n`);
  const startedAt = Date.now();
  const sandbox = await startSandbox(['--citizens', input.citizensFile]);
  try {
    const configuration = { ...sandboxConfiguration(sandbox.urls), ...ownSettings(directory) };
    await writeFile(directory.configuration, `${JSON.stringify(configuration, null, 2)}\n`);
    const serve = await startServe(directory.configuration, {
      [SANDBOX_SECRET_VARIABLE]: randomBytes(16).toString('hex'),
    });
    try {
      const died = serve.child.ended.then((): never => {
        throw gatewayDied(serve.child.errors());
      });
      const code = await Promise.race([died, oneDay(input, directory, serve.url, startedAt)]);
      if (options.once !== true) {
        process.stdout.write(
          `\n${'gateway'.padEnd(14)} ${serve.url}\n${systemLines(sandbox.urls)}\nCtrl-C để dừng / to stop\n`,
        );
        await Promise.race([died, untilStopped()]);
      }
      died.catch(() => undefined);
      return code;
    } finally {
      await serve.child.stop();
    }
  } finally {
    await sandbox.child.stop();
  }
}

function ownSettings(directory: DemoDirectory): Configuration {
  return { listen: { host: '127.0.0.1', port: 0 }, dataDirectory: directory.data, log: { level: 'warn' } };
}

async function oneDay(input: DemoInput, directory: DemoDirectory, url: string, startedAt: number): Promise<ExitCode> {
  const identityTarget = 'population';
  const gateway = await connectOperator(directory.data);
  const vendor = await registerVendor(gateway, [...new Set(input.workbooks.map(({ school }) => school.code))]);
  const sent = await sendWorkbooks(vendor, input.workbooks);
  process.stderr.write(`${sent.length} tệp đã gửi tới cổng / files sent to the gateway ${url}\n`);
  const files = await followProgress(vendor, url, sent, identityTarget);

  const outcome = await demoReport(
    vendor,
    input.workbooks.map((workbook, index) => ({ workbook, file: files[index]! })),
    identityTarget,
  );
  await collectErrorWorkbooks(gateway, files, directory);
  const proofs = await collectProofs(gateway, directory);
  const report = { ...outcome, ...proofs, seconds: Math.round((Date.now() - startedAt) / 100) / 10 };
  await writeFile(directory.file('demo-report.json'), `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(`${summaryText(report)}\n→ ${path.relative(process.cwd(), directory.root) || '.'}/\n`);

  if (!report.audit.verified || report.receipts.verified < report.receipts.issued) return EXIT.failed;
  const isAllThere = Object.values(report.deliveries).every(({ dead, pending }) => dead + pending === 0);
  return report.rows.rejected === 0 && report.refusedFiles.length === 0 && isAllThere ? EXIT.ok : EXIT.someRejected;
}

async function sendWorkbooks(vendor: GatewayClient, workbooks: readonly DemoWorkbook[]): Promise<FileStatus[]> {
  const files: FileStatus[] = [];
  for (const { name, path: file, school, schoolYear } of workbooks) {
    files.push(await vendor.submitFile(await readFile(file), name, { school, schoolYear }));
  }
  return files;
}

function gatewayDied(errors: string): DeliveryError {
  const said = errors.trim().split('\n').at(-1) ?? '';
  return new DeliveryError('ERR_DELIVERY_UNAVAILABLE', {
    message: {
      vi: 'Cổng đã dừng giữa chừng',
      en: `The gateway ended before the demo did${said === '' ? '' : `: ${said}`}`,
    },
  });
}
