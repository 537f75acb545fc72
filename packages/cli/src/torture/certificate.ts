import os from 'node:os';
import { canonicalJson, generateSigningKey, importSigningKey, publicJwk, signCompact } from '@lienthong/core';
import type { Tally } from './count-deliveries.js';

/** What was done to a gateway, when, on what, and what was counted afterwards. */
export interface TortureReport extends Omit<Tally, 'outOfOrder'> {
  readonly rounds: number;
  readonly engines: 'embedded';
  readonly outOfOrder: number;
  readonly twiceTaken: number;
  /** Each thing done to it, with how often. */
  readonly faults: readonly { readonly kind: string; readonly times: number }[];
  /** Milliseconds from each restart until the gateway answered. */
  readonly recoveryMs: readonly number[];
  readonly startedAt: string;
  readonly seconds: number;
  readonly version: string;
  readonly machine: {
    readonly system: string;
    readonly node: string;
    readonly cpus: number;
    readonly memoryGib: number;
  };
}

export interface Certificate extends TortureReport {
  /** Compact JWS over the canonical JSON of the other members but `keys`. */
  readonly signature: string;
  /** The key of this run, made for it: it shows that the report was not changed afterwards, not who made it. */
  readonly keys: { readonly keys: readonly object[] };
}

export const machine = (): TortureReport['machine'] => ({
  system: `${os.type()} ${os.release()} ${os.arch()}`,
  node: process.version,
  cpus: os.cpus().length,
  memoryGib: Math.round(os.totalmem() / 2 ** 30),
});

/** Signs a report with a key made for it. */
export async function certify(report: TortureReport): Promise<Certificate> {
  const jwk = await generateSigningKey();
  const signature = await signCompact(canonicalJson(report), await importSigningKey(jwk), 'certificate');
  return { ...report, signature, keys: { keys: [await publicJwk(jwk)] } };
}

/** The same for people, in one page without scripts. */
export function certificateHtml(certificate: Certificate): string {
  const rows: readonly (readonly [string, string | number])[] = [
    ['Thời điểm / When', certificate.startedAt],
    [
      'Máy / Machine',
      `${certificate.machine.system}, ${certificate.machine.cpus} CPU, Node ${certificate.machine.node}`,
    ],
    ['Phiên bản / Version', certificate.version],
    ['Vòng / Rounds', certificate.rounds],
    ['Đã gây ra / Done to it', certificate.faults.map(({ kind, times }) => `${kind} × ${times}`).join(', ')],
    ['Đã xác nhận / Acknowledged', certificate.acknowledged],
    ['Đã giao / Delivered', certificate.delivered],
    ['Được bản mới thay / Superseded', certificate.superseded],
    ['Chờ / Pending', certificate.pending],
    ['Hỏng / Dead', certificate.dead],
    ['Huỷ / Cancelled', certificate.cancelled],
    ['Mất / Missing', certificate.missing],
    ['Lặp cùng mã / Repeated, same id', certificate.duplicates.sameId],
    ['Lặp khác mã / Repeated, other id', certificate.duplicates.otherId],
    ['Sai thứ tự / Out of order', certificate.outOfOrder],
  ];
  const cells = rows.map(([name, value]) => `<tr><th>${escape(name)}</th><td>${escape(String(value))}</td></tr>`);
  const verdict = isSound(certificate) ? 'ĐẠT / PASSED' : 'KHÔNG ĐẠT / FAILED';
  return `<!doctype html>
<html lang="vi"><meta charset="utf-8"><title>Liên Thông: ${verdict}</title>
<style>body{font:16px system-ui;margin:3rem auto;max-width:50rem}th{text-align:left;padding:.3rem 1rem .3rem 0}pre{white-space:pre-wrap;word-break:break-all}</style>
<h1>Liên Thông: ${verdict}</h1>
<table>${cells.join('')}</table>
<h2>Chữ ký / Signature</h2><pre>${escape(certificate.signature)}</pre>
</html>
`;
}

/** Nothing acknowledged is missing, nothing came under two ids, and order was kept. */
export const isSound = (report: Pick<TortureReport, 'missing' | 'duplicates' | 'outOfOrder' | 'twiceTaken'>): boolean =>
  report.missing === 0 && report.duplicates.otherId === 0 && report.outOfOrder === 0 && report.twiceTaken === 0;

const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
