import { Command } from 'commander';
import { describedCommand, type Finish } from './command.js';
import { schoolYear } from './normalize.js';
import type { ProfileCheckOptions } from '../profile/run-profile-check.js';
import type { ProfileNewOptions } from '../profile/run-profile-new.js';

/** `lienthong profile`: layouts of workbooks, those that are known and those of one's own. */
export function profileCommand(finish: Finish): Command {
  const propose = describedCommand('new <file>', {
    vi: 'Đề xuất hồ sơ mẫu cho một bảng tính chưa ai khai: dòng tiêu đề, từng cột là trường nào, cột nào chưa rõ',
    en: 'propose a profile for a layout that nobody has described: header, what each column holds, what stays open',
    example: ['profile new danh-sach.xlsx --out mau-truong.json'],
  })
    .option('--out <file>', 'tệp hồ sơ sẽ ghi / profile file to write; else standard output')
    .option('--sheet <name>', 'trang tính cần xem / sheet to look at')
    .action(async (file: string, options: ProfileNewOptions) => {
      const { runProfileNew } = await import('../profile/run-profile-new.js');
      finish(await runProfileNew(file, options));
    });
  const check = describedCommand('check <profile> <files...>', {
    vi: 'Thử hồ sơ mẫu trên tệp: số dòng đọc được, mỗi trường có ở bao nhiêu dòng, lỗi và cảnh báo, cột chưa đọc',
    en: 'try a profile on files: rows read, how many hold each field, faults and warnings, columns left unread',
    example: ['profile check mau-truong.json danh-sach.xlsx --school 86000002 --school-year 2025-2026'],
  })
    .option('--school <code>', 'mã trường / school code')
    .option('--school-year <year>', 'năm học / school year, 2025-2026', schoolYear)
    .action(async (profile: string, files: string[], options: ProfileCheckOptions) => {
      const { runProfileCheck } = await import('../profile/run-profile-check.js');
      finish(await runProfileCheck(profile, files, options));
    });
  const list = describedCommand('list', {
    vi: 'Các mẫu bảng tính có sẵn, và mẫu nào đã được chủ sở hữu công bố',
    en: 'the layouts that are known, and which of them their owners have published',
    example: ['profile list'],
  }).action(async () => {
    const { runProfileList } = await import('../profile/run-profile-list.js');
    finish(runProfileList());
  });
  return new Command('profile')
    .description('Mẫu bảng tính / workbook layouts')
    .addCommand(propose)
    .addCommand(check)
    .addCommand(list);
}
