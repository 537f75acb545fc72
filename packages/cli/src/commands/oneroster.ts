import { Command, InvalidArgumentError, Option } from 'commander';
import { describedCommand, type Finish } from './command.js';
import { schoolYear } from './normalize.js';
import type { OneRosterExportOptions } from '../oneroster/run-one-roster.js';

/** `lienthong oneroster`: packages of CSV files for learning platforms. */
export function oneRosterCommand(finish: Finish): Command {
  const write = describedCommand('export <from>', {
    vi: 'Ghi bản ghi chuẩn (NDJSON) thành gói OneRoster; giá trị được giữ nguyên, kể cả công thức',
    en: 'write canonical records (NDJSON) as a OneRoster package; values are written as they are, formulas too',
    example: [
      'oneroster export hoc-sinh.ndjson --out oneroster.zip --school 86000002 --school-year 2025-2026',
      'oneroster export thay-doi.ndjson --out delta.zip --delta --since 2026-01-01T00:00:00Z',
    ],
  })
    .requiredOption('--out <place>', 'tệp .zip hoặc thư mục / a .zip file or a folder')
    .addOption(new Option('--version <version>', 'phiên bản / version').choices(['1.2', '1.1']).default('1.2'))
    .option('--delta', 'chỉ phần thay đổi / only what changed; else everything')
    .option(
      '--since <time>',
      'bỏ phần đổi trước lúc này, với --delta / leave out what changed before, with --delta',
      instant,
    )
    .option('--school <code>', 'mã trường của bản ghi không nêu trường / school of records that name none')
    .option(
      '--school-year <year>',
      'năm học của bản ghi không nêu năm / school year of records that name none',
      schoolYear,
    )
    .option(
      '--id-key <file>',
      'khoá tạo mã người, tự tạo nếu chưa có / key for ids of people, made where there is none',
      'lienthong-oneroster.key',
    )
    .option(
      '--with-personal-numbers',
      'kèm số định danh, giấy tờ trong cột mở rộng / with personal numbers, in extension columns',
    )
    .option(
      '--with-sensitive',
      'kèm dữ liệu nhạy cảm (dân tộc, sức khoẻ…) / with sensitive data (ethnic group, health…)',
    )
    .action(async (from: string, options: OneRosterExportOptions) => {
      const { runOneRosterExport } = await import('../oneroster/run-one-roster.js');
      finish(await runOneRosterExport(from, options));
    });
  const read = describedCommand('import <package>', {
    vi: 'Đọc gói OneRoster (tệp .zip hoặc thư mục) thành bản ghi chuẩn, mỗi bản ghi một dòng JSON',
    en: 'read a OneRoster package (.zip file or folder) into canonical records, one JSON line each',
    example: ['oneroster import oneroster.zip --out ban-ghi.ndjson'],
  })
    .option('--out <file>', 'ghi NDJSON vào tệp / write NDJSON to a file; else standard output')
    .action(async (place: string, options: { readonly out?: string }) => {
      const { runOneRosterImport } = await import('../oneroster/run-one-roster.js');
      finish(await runOneRosterImport(place, options));
    });
  const check = describedCommand('check <package>', {
    vi: 'Kiểm tra gói OneRoster theo chuẩn: tệp, cột, giá trị, mã, tham chiếu',
    en: 'check a OneRoster package against the standard: files, columns, values, ids, references',
    example: ['oneroster check oneroster.zip'],
  })
    .option('--json', 'mỗi phát hiện một dòng JSON / one JSON line each')
    .action(async (place: string, options: { readonly json?: boolean }) => {
      const { runOneRosterCheck } = await import('../oneroster/run-one-roster.js');
      finish(await runOneRosterCheck(place, options));
    });
  return new Command('oneroster')
    .description('Gói OneRoster 1.2, 1.1 / OneRoster packages')
    .addCommand(write)
    .addCommand(read)
    .addCommand(check);
}

/** @throws {InvalidArgumentError} no time of ISO 8601. */
export function instant(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  throw new InvalidArgumentError(
    'thời điểm phải có dạng 2026-01-01T00:00:00Z / a time looks like 2026-01-01T00:00:00Z',
  );
}
