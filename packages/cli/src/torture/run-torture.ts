import { randomInt } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { ConfigError } from '@lienthong/core';
import { deliveryCounts, unsettledOf } from '../demo/delivery-counts.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { unwritable } from '../files/line-output.js';
import { version } from '../version.js';
import { certificateHtml, certify, isSound, machine, type TortureReport } from './certificate.js';
import { countDeliveries, SYSTEMS } from './count-deliveries.js';
import { createLoad, type Load } from './load.js';
import { openStage, type Stage } from './stage.js';

/** What `lienthong torture` was asked to do. */
export interface TortureOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly senders: number;
  readonly engines: 'embedded' | 'cluster';
  readonly out?: string;
}

/** How long deliveries may take to settle once the load is over. */
const MAX_SETTLE_MS = 300_000;
const LOOK_EVERY_MS = 500;

/**
 * Drives load at a gateway of its own while it kills it and its targets fail, and counts afterwards.
 * @returns 0 when nothing acknowledged is missing, nothing went under two ids and order was kept; else 1.
 */
export async function runTorture(options: TortureOptions): Promise<ExitCode> {
  if (options.engines === 'cluster') throw notBuilt();
  const startedAt = new Date();
  const stage = await openStage();
  try {
    const load = createLoad(options.senders);
    const recoveryMs = await drive(stage, load, options);
    await settled(stage);
    const tally = await countDeliveries(stage.client(), load.acknowledged, stage.urls['inspect']!);
    const report: TortureReport = {
      rounds: options.rounds,
      engines: 'embedded',
      ...tally,
      twiceTaken: load.twiceTaken,
      faults: [{ kind: 'SIGKILL', times: recoveryMs.length }, ...(await upstreamFaults(stage))],
      recoveryMs,
      startedAt: startedAt.toISOString(),
      seconds: Math.round((Date.now() - startedAt.getTime()) / 100) / 10,
      version,
      machine: machine(),
    };
    await write(report, options.out);
    process.stdout.write(`${summary(report)}\n`);
    return isSound(report) ? EXIT.ok : EXIT.failed;
  } finally {
    await stage.close();
  }
}

/** Rounds of load, each with a kill at a random moment. */
async function drive(stage: Stage, load: Load, { rounds, seconds }: TortureOptions): Promise<number[]> {
  const recoveryMs: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const untilMs = performance.now() + seconds * 1_000;
    const killing = pause(randomInt(Math.max(1, seconds * 1_000))).then(async () => {
      recoveryMs.push(await stage.killAndRestart());
    });
    let client = stage.client();
    let url = stage.url();
    const current = () => {
      if (url !== stage.url()) [client, url] = [stage.client(), stage.url()];
      return client;
    };
    await Promise.all([load.run(current, untilMs), killing]);
    process.stderr.write(
      `vòng / round ${round}/${rounds}: ${load.acknowledged.length} đã xác nhận / acknowledged, ${recoveryMs.at(-1)!} ms\n`,
    );
  }
  return recoveryMs;
}

/** Waits until nothing is on its way any more; what then still is, is counted as pending. */
async function settled(stage: Stage): Promise<void> {
  const untilMs = performance.now() + MAX_SETTLE_MS;
  while (performance.now() < untilMs) {
    const counts = deliveryCounts(await (await fetch(`${stage.url()}/metrics`)).text());
    if ([...counts.values()].every((states) => unsettledOf(states) === 0)) return;
    await pause(LOOK_EVERY_MS);
  }
}

async function upstreamFaults(stage: Stage): Promise<{ kind: string; times: number }[]> {
  const sums = new Map<string, number>();
  for (const system of Object.values(SYSTEMS)) {
    const answer = await fetch(`${stage.urls['inspect']!}/${system}?records=false`);
    const { faults } = (await answer.json()) as { faults: Record<string, number> };
    for (const [kind, times] of Object.entries(faults)) sums.set(kind, (sums.get(kind) ?? 0) + times);
  }
  return [...sums].map(([kind, times]) => ({ kind: `upstream ${kind}`, times }));
}

async function write(report: TortureReport, out: string | undefined): Promise<void> {
  if (out === undefined) return;
  const certificate = await certify(report);
  const html = `${out.replace(/\.json$/i, '')}.html`;
  for (const [file, text] of [
    [out, `${JSON.stringify(certificate, null, 2)}\n`],
    [html, certificateHtml(certificate)],
  ] as const) {
    await writeFile(file, text).catch((cause: unknown) => {
      throw unwritable(file, cause);
    });
  }
}

const summary = (report: TortureReport): string =>
  [
    `${report.acknowledged} đã xác nhận / acknowledged = ${report.delivered} đã giao / delivered + ${report.dead} hỏng / dead`,
    `  + ${report.pending} chờ / pending + ${report.cancelled} huỷ / cancelled + ${report.superseded} được thay / superseded`,
    `mất / missing ${report.missing}; lặp / repeated: ${report.duplicates.sameId} cùng mã / same id, ${report.duplicates.otherId} khác mã / other id; sai thứ tự / out of order ${report.outOfOrder}`,
    report.faults.map(({ kind, times }) => `${kind} × ${times}`).join(', '),
    isSound(report) ? 'ĐẠT / PASSED' : 'KHÔNG ĐẠT / FAILED',
  ].join('\n');

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const notBuilt = (): ConfigError =>
  new ConfigError('ERR_CONFIG_INVALID', {
    message: {
      vi: '--engines cluster: phiên bản này chưa có PostgreSQL và Redis',
      en: '--engines cluster: this version has no PostgreSQL and Redis engines yet',
    },
  });
