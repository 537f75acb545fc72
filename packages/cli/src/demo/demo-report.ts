import type { ExchangeStatus, FileStatus, GatewayClient } from '@lienthong/adapters/gateway';
import type { IdentityStatus } from '@lienthong/core';
import { unsettledOf } from './delivery-counts.js';
import type { DemoWorkbook } from './demo-input.js';

export interface RowCounts {
  read: number;
  accepted: number;
  rejected: number;
}

export interface TargetCounts {
  delivered: number;
  dead: number;
  pending: number;
}

/** What became of one school's rows. */
export interface SchoolReport {
  readonly code: string;
  readonly name: string;
  readonly rows: RowCounts;
  readonly identity: Partial<Record<IdentityStatus, number>>;
  readonly deliveries: Record<string, TargetCounts>;
}

/** What became of everything; with proofs and time it is `demo-report.json`. */
export interface DemoReport {
  readonly rows: RowCounts;
  readonly identity: Partial<Record<IdentityStatus, number>>;
  readonly deliveries: Record<string, TargetCounts>;
  readonly schools: readonly SchoolReport[];
  /** Files that could not be read at all. */
  readonly refusedFiles: readonly {
    readonly file: string;
    readonly code: string;
    readonly vi: string;
    readonly en: string;
  }[];
}

/** Asks the gateway what became of each file's rows. */
export async function demoReport(
  vendor: GatewayClient,
  sent: readonly { readonly workbook: DemoWorkbook; readonly file: FileStatus }[],
  identityTarget: string,
): Promise<DemoReport> {
  const identities = await identitiesOf(vendor);
  const schools = new Map<string, SchoolReport>();
  for (const { workbook, file } of sent) {
    const { code, name = code } = workbook.school;
    const school = schools.get(code) ?? { code, name, rows: noRows(), identity: {}, deliveries: {} };
    schools.set(code, school);
    const exchanges: ExchangeStatus[] = [];
    for (const id of file.summary.exchangeIds) exchanges.push(await vendor.exchange(id));
    countRows(school.rows, file, exchanges);
    for (const exchange of exchanges) {
      if (exchange.kind === 'student') countIdentities(school.identity, exchange, identities);
      countDeliveries(school.deliveries, exchange, identityTarget);
    }
  }
  const total = { rows: noRows(), identity: {}, deliveries: {} };
  for (const school of schools.values()) addSchool(total, school);
  const refusedFiles = sent.flatMap(({ workbook, file }) =>
    file.status === 'refused' && file.problem !== undefined ? [{ file: workbook.name, ...file.problem }] : [],
  );
  return { ...total, schools: [...schools.values()], refusedFiles };
}

/** The last identity status of each pupil, by the id of the record. */
async function identitiesOf(vendor: GatewayClient): Promise<ReadonlyMap<string, IdentityStatus>> {
  const statuses = new Map<string, IdentityStatus>();
  for await (const { items } of vendor.pull('student', { limit: 500 })) {
    for (const { recordId, identity } of items) if (identity) statuses.set(recordId, identity.status);
  }
  return statuses;
}

/** A pupil's row gives a student and an enrollment; the row counts once. */
function countRows(rows: RowCounts, { summary }: FileStatus, exchanges: readonly ExchangeStatus[]): void {
  const told = exchanges.reduce((sum, { results }) => sum + results.length, 0);
  // Rows of which none was accepted make no exchange; the file's summary alone counts them.
  const untold = summary.read - told;
  const results = exchanges.filter(({ kind }) => kind !== 'enrollment').flatMap((exchange) => exchange.results);
  const rejected = results.filter(({ outcome }) => outcome === 'rejected').length + untold;
  rows.read += results.length + untold;
  rows.rejected += rejected;
  rows.accepted += results.length + untold - rejected;
}

function countIdentities(
  counts: Partial<Record<IdentityStatus, number>>,
  { results }: ExchangeStatus,
  statuses: ReadonlyMap<string, IdentityStatus>,
): void {
  for (const { recordId } of results) {
    const status = recordId === undefined ? undefined : statuses.get(recordId);
    if (status !== undefined) counts[status] = (counts[status] ?? 0) + 1;
  }
}

function countDeliveries(
  counts: Record<string, TargetCounts>,
  { deliveries = {} }: ExchangeStatus,
  identityTarget: string,
): void {
  for (const [target, states] of Object.entries(deliveries)) {
    if (target === identityTarget) continue;
    addTarget(counts, target, {
      delivered: states['delivered'] ?? 0,
      dead: states['dead'] ?? 0,
      pending: unsettledOf(states),
    });
  }
}

function addTarget(
  counts: Record<string, TargetCounts>,
  target: string,
  { delivered, dead, pending }: TargetCounts,
): void {
  const sum = (counts[target] ??= { delivered: 0, dead: 0, pending: 0 });
  sum.delivered += delivered;
  sum.dead += dead;
  sum.pending += pending;
}

function addSchool(total: Pick<SchoolReport, 'rows' | 'identity' | 'deliveries'>, school: SchoolReport): void {
  total.rows.read += school.rows.read;
  total.rows.accepted += school.rows.accepted;
  total.rows.rejected += school.rows.rejected;
  for (const [status, count] of Object.entries(school.identity) as [IdentityStatus, number][]) {
    total.identity[status] = (total.identity[status] ?? 0) + count;
  }
  for (const [target, counts] of Object.entries(school.deliveries)) addTarget(total.deliveries, target, counts);
}

const noRows = (): RowCounts => ({ read: 0, accepted: 0, rejected: 0 });
