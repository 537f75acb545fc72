import path from 'node:path';
import {
  checkOneRoster,
  exportOneRoster,
  importOneRoster,
  UNCONFIRMED_VERSIONS,
  type KindRecord,
  type OneRosterCheck,
  type OneRosterFinding,
  type OneRosterVersion,
  type UnexportedRecord,
} from '@lienthong/adapters/oneroster';
import { SourceError, validateRecord, type RecordKind } from '@lienthong/core';
import { RECORD_KINDS } from '@lienthong/schemas';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openLineOutput } from '../files/line-output.js';
import { readLines } from '../files/read-lines.js';
import { idKeyOf } from './id-key.js';
import { readPackageFiles, writePackageFiles } from './package-files.js';

/** What `lienthong oneroster export` was asked to do. */
export interface OneRosterExportOptions {
  readonly out: string;
  readonly version: OneRosterVersion;
  readonly delta?: boolean;
  readonly since?: string;
  readonly school?: string;
  readonly schoolYear?: string;
  readonly idKey: string;
  readonly withPersonalNumbers?: boolean;
  readonly withSensitive?: boolean;
}

const EXAMPLES = 3;
const SHOWN = 20;

/**
 * Writes the records of NDJSON lines as a OneRoster package.
 * @returns 0; 2 when lines or records have no place in it.
 * @throws {ConfigError}, {SourceError} what cannot be read or written.
 */
export async function runOneRosterExport(from: string, options: OneRosterExportOptions): Promise<ExitCode> {
  const lines = await recordsOf(from);
  const { key, isNew } = await idKeyOf(options.idKey);
  if (isNew)
    say(
      `Khoá mới của mã người / new key for ids of people: ${options.idKey}; giữ lại cho lần sau / keep it for next time\n`,
    );
  const written = exportOneRoster(lines.records as readonly (HeldRecord & KindRecord)[], {
    idKey: key,
    version: options.version,
    mode: options.delta === true ? 'delta' : 'bulk',
    modifiedAt: new Date().toISOString(),
    ...(options.since !== undefined && { since: options.since }),
    ...(options.school !== undefined && { school: { code: options.school } }),
    ...(options.schoolYear !== undefined && { schoolYear: options.schoolYear }),
    disclose: {
      personalNumbers: options.withPersonalNumbers === true,
      sensitive: options.withSensitive === true,
    },
    source: { systemName: 'Liên Thông', systemCode: 'lienthong' },
  });
  await writePackageFiles(options.out, written.pieces);
  if (UNCONFIRMED_VERSIONS.includes(options.version))
    say(
      `Cột của phiên bản ${options.version} chưa được đối chiếu với văn bản chuẩn / columns of version ${options.version} are unconfirmed\n`,
    );
  const rows = Object.entries(written.rows).map(([file, count]) => `${file} ${count}`);
  say(`OneRoster ${options.version} → ${options.out}: ${rows.join(', ')}\n`);
  if (written.cancelled > 0)
    say(`${written.cancelled} bản ghi đã huỷ chỉ đi trong gói delta / cancelled records travel in a delta only\n`);
  if (written.unchanged > 0) say(`${written.unchanged} bản ghi không đổi từ ${options.since} / unchanged since\n`);
  sayWithheld(written.withheld);
  sayUnexported(written.unexported, lines.records);
  if (lines.refused > 0) say(`${lines.refused} dòng không có bản ghi hợp lệ / lines without a valid record\n`);
  return written.unexported.length + lines.refused > 0 ? EXIT.someRejected : EXIT.ok;
}

/**
 * Reads a package into NDJSON lines, one a record.
 * @returns 0; 2 when something is against the standard or a row gives no valid record.
 */
export async function runOneRosterImport(place: string, { out }: { readonly out?: string }): Promise<ExitCode> {
  const read = importOneRoster(await readPackageFiles(place), { name: path.basename(place) });
  const output = await openLineOutput(out);
  let withErrors = 0;
  for (const row of read.records) {
    if ('errors' in row) withErrors++;
    if (output.lines.add(JSON.stringify(row))) await output.lines.flush();
  }
  await output.close();
  say(read.findings.slice(0, SHOWN).map(findingText).join(''));
  if (read.findings.length > SHOWN) say(`… lienthong oneroster check ${place}\n`);
  const unread = Object.entries(read.unread).map(([file, count]) => `${file} ${count}`);
  if (unread.length > 0) say(`Dòng không thành bản ghi / rows that give no record: ${unread.join(', ')}\n`);
  say(
    `OneRoster ${read.version}: ${read.records.length - withErrors} bản ghi, ${withErrors} bản ghi lỗi, ${read.errors} lỗi chuẩn / ` +
      `${read.records.length - withErrors} records, ${withErrors} with errors, ${read.errors} faults\n`,
  );
  return withErrors + read.errors > 0 ? EXIT.someRejected : EXIT.ok;
}

/**
 * Checks a package against the standard.
 * @returns 0; 2 when something is against it.
 */
export async function runOneRosterCheck(place: string, { json }: { readonly json?: boolean }): Promise<ExitCode> {
  const check = checkOneRoster(await readPackageFiles(place));
  const output = await openLineOutput(undefined);
  for (const finding of check.findings) {
    const line = json === true ? JSON.stringify(finding) : findingText(finding).trimEnd();
    if (output.lines.add(line)) await output.lines.flush();
  }
  await output.close();
  say(checkText(check));
  return check.errors > 0 ? EXIT.someRejected : EXIT.ok;
}

function checkText({ version, rows, errors, warnings, findings }: OneRosterCheck): string {
  const counted = Object.entries(rows).map(([file, count]) => `${file} ${count}`);
  const more = errors + warnings - findings.length;
  return (
    `OneRoster ${version}: ${counted.join(', ')}\n` +
    `${errors} lỗi, ${warnings} cảnh báo / ${errors} errors, ${warnings} warnings` +
    `${more > 0 ? ` (+${more} không liệt kê / not listed)` : ''}\n`
  );
}

function findingText({ code, severity, file, row, column, message }: OneRosterFinding): string {
  const where = [
    file,
    row === undefined ? '' : `dòng / row ${row}`,
    column === undefined ? '' : `cột / column ${column}`,
  ];
  const place = where.filter((part) => part !== '').join(', ');
  return `${severity === 'error' ? 'LỖI' : 'CẢNH BÁO'} ${code}${place === '' ? '' : ` ${place}`}: ${message.vi} / ${message.en}\n`;
}

/** A record of a line, kept as its text: as an object it takes several times as much. */
class HeldRecord {
  readonly line: number;
  readonly kind: RecordKind;
  readonly #json: Buffer;

  constructor(line: number, kind: RecordKind, json: string) {
    this.line = line;
    this.kind = kind;
    this.#json = Buffer.from(json);
  }

  /** Made anew each time. */
  get record(): unknown {
    return (JSON.parse(this.#json.toString()) as { readonly record: unknown }).record;
  }
}

/** Records of lines as `normalize` writes them; a line with errors in place of its record is counted. */
async function recordsOf(file: string): Promise<{ readonly records: readonly HeldRecord[]; readonly refused: number }> {
  const records: HeldRecord[] = [];
  let refused = 0;
  let line = 0;
  for await (const text of readLines(file)) {
    line++;
    if (text.trim() === '') continue;
    const { kind, record } = parseLine(text, line);
    const known = RECORD_KINDS.find((one) => one === kind);
    if (known === undefined || record === undefined || validateRecord(known, record).length > 0) refused++;
    else records.push(new HeldRecord(line, known, text));
  }
  return { records, refused };
}

function parseLine(text: string, line: number): { readonly kind?: unknown; readonly record?: unknown } {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? value : {};
  } catch (cause) {
    throw new SourceError('ERR_SOURCE_UNREADABLE', {
      message: { vi: `Dòng ${line} không phải JSON`, en: `Line ${line} is not JSON` },
      details: { line },
      cause,
    });
  }
}

function sayWithheld(withheld: Readonly<Record<string, number>>): void {
  const fields = Object.entries(withheld).map(([field, count]) => `${field} ×${count}`);
  if (fields.length === 0) return;
  say(`Không đưa vào gói / left out: ${fields.join(', ')}\n  → --with-personal-numbers, --with-sensitive\n`);
}

function sayUnexported(unexported: readonly UnexportedRecord[], records: readonly HeldRecord[]): void {
  const reasons = new Map<string, UnexportedRecord[]>();
  for (const one of unexported) {
    const key = `${one.kind} ${one.code}`;
    reasons.set(key, [...(reasons.get(key)?.slice(0, EXAMPLES) ?? []), one]);
  }
  const counts = new Map<string, number>();
  for (const { kind, code } of unexported) counts.set(`${kind} ${code}`, (counts.get(`${kind} ${code}`) ?? 0) + 1);
  for (const [key, some] of reasons) {
    const lines = some.slice(0, EXAMPLES).map(({ at }) => records[at]!.line);
    const { vi, en } = some[0]!.message;
    say(
      `${counts.get(key)} × ${key}: ${vi} / ${en} (dòng / lines ${lines.join(', ')}${counts.get(key)! > EXAMPLES ? ', …' : ''})\n`,
    );
  }
}

const say = (text: string): void => void process.stderr.write(text);
