import type { IdentityStatus } from '@lienthong/core';
import { table } from '../terminal/table.js';
import type { Proofs } from './collect-proofs.js';
import type { DemoReport, SchoolReport } from './demo-report.js';

const STATUSES: readonly IdentityStatus[] = ['verified', 'mismatch', 'no_match', 'not_sent', 'not_applicable', 'error'];

/** The table that ends a demo: a row a school, then what was proved. */
export function summaryText(report: DemoReport & Proofs & { readonly seconds: number }): string {
  const shown = STATUSES.filter(
    (status) => ['verified', 'mismatch', 'no_match', 'not_sent'].includes(status) || status in report.identity,
  );
  const targets = Object.keys(report.deliveries);
  const heading = [
    'Trường / school',
    'dòng / rows',
    'nhận / accepted',
    'từ chối / rejected',
    ...shown,
    ...targets.map((target) => `→ ${target}`),
  ];
  const line = (
    name: string,
    { rows, identity, deliveries }: Pick<SchoolReport, 'rows' | 'identity' | 'deliveries'>,
  ) => [
    name,
    rows.read,
    rows.accepted,
    rows.rejected,
    ...shown.map((status) => identity[status] ?? 0),
    ...targets.map((target) => deliveries[target]?.delivered ?? 0),
  ];
  const rows = [...report.schools.map((school) => line(school.name, school)), line('Cả tỉnh / province', report)];
  const { receipts, audit, seconds } = report;
  const unfinished = targets
    .map((target) => [target, report.deliveries[target]!] as const)
    .filter(([, { dead, pending }]) => dead + pending > 0)
    .map(([target, { dead, pending }]) => `${target}: ${dead} không thành / dead, ${pending} đang chờ / pending`);
  return [
    table(heading, rows),
    '',
    ...unfinished,
    ...report.refusedFiles.map(({ file, code, vi, en }) => `${file}: ${code}: ${vi} / ${en}`),
    `Biên nhận đã kiểm / receipts verified: ${receipts.verified}/${receipts.issued}`,
    `Nhật ký kiểm toán / audit chain: ${audit.events} sự kiện / events, ${audit.verified ? 'nguyên vẹn / sound' : 'SAI / NOT SOUND'}`,
    `${seconds} s`,
  ].join('\n');
}
