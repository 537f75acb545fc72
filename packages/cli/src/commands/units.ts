import { Command, InvalidArgumentError, Option } from 'commander';
import { describedCommand, type Finish } from './command.js';
import type { UnitsOptions } from '../units/run-units.js';

/** `lienthong units`: administrative units through time. */
export function unitsCommand(finish: Finish): Command {
  const convert = withColumns(
    describedCommand('convert <inputs...>', {
      vi: 'Chuyển đơn vị hành chính cũ sang mới hoặc ngược lại: tệp .csv, .xls, .xlsx, .ndjson hoặc địa chỉ',
      en: 'convert administrative units, old to new or back: .csv, .xls, .xlsx, .ndjson files or addresses',
      example: [
        'units convert "Phường Cống Vị, Quận Ba Đình, Hà Nội"',
        'units convert danh-sach.xlsx --column "Địa chỉ" --on 2025-06-30 --out ket-qua.csv',
        'units convert ma-xa.csv --code "Mã xã" --date-column "Ngày" --out ket-qua.ndjson',
      ],
    }),
  )
    .option('--to <date>', 'ngày cần có kết quả / day that the answer is for: YYYY-MM-DD, today', dayOrToday)
    .addOption(
      new Option(
        '--direction <way>',
        'new: đơn vị hiện nay, old: đơn vị trước 01/07/2025, khi không có --to / units of today or of before 2025-07-01, without --to',
      ).choices(['new', 'old']),
    )
    .action(async (inputs: string[], options: UnitsOptions) => {
      const { runUnitsConvert } = await import('../units/run-units.js');
      finish(await runUnitsConvert(inputs, options));
    });
  const check = withColumns(
    describedCommand('check <inputs...>', {
      vi: 'Kiểm tra tên, mã đơn vị hành chính có đúng vào một ngày không (mặc định hôm nay)',
      en: 'check that names and codes of units hold on a day (today by default)',
      example: ['units check danh-sach.xlsx --code "Mã xã" --commune "Xã/Phường" --on 2025-09-05'],
    }),
  ).action(async (inputs: string[], options: UnitsOptions) => {
    const { runUnitsCheck } = await import('../units/run-units.js');
    finish(await runUnitsCheck(inputs, options));
  });
  return new Command('units')
    .description('Đơn vị hành chính / administrative units')
    .addCommand(convert)
    .addCommand(check);
}

const withColumns = (command: Command): Command =>
  command
    .option('--on <date>', 'ngày của địa chỉ, mã / day of the addresses or codes, YYYY-MM-DD', day)
    .option('--column <name>', 'cột địa chỉ (NDJSON: đường dẫn a.b) / column of the address (NDJSON: a path, a.b)')
    .option('--commune <name>', 'cột xã/phường / column of the commune')
    .option('--district <name>', 'cột quận/huyện / column of the district')
    .option('--province <name>', 'cột tỉnh/thành phố / column of the province')
    .option('--code <name>', 'cột mã xã / column of the commune code')
    .option('--date-column <name>', 'cột ngày của địa chỉ, mã / column of their day')
    .option('--sheet <name>', 'trang tính / sheet')
    .option('--out <file>', 'ghi vào tệp .csv hoặc .ndjson / write to a .csv or .ndjson file; else standard output')
    .option('--json', 'mỗi kết quả một dòng JSON / one JSON line each');

/** @throws {InvalidArgumentError} no calendar day. */
export function day(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (isDay) return text;
  throw new InvalidArgumentError('ngày phải có dạng 2025-06-30 / a day looks like 2025-06-30');
}

const dayOrToday = (text: string): string => (text === 'today' ? text : day(text));
