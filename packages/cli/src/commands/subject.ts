import { Command, Option } from 'commander';
import { describedCommand, gatewayOptions, type Finish, type GatewayChoice } from './command.js';
import type { SubjectOptions } from '../operate/subjects.js';

/** `lienthong subject export | erase`: what is held on one person, and its end. */
export function subjectCommand(finish: Finish): Command {
  const exported = gatewayOptions(
    describedCommand('export', {
      vi: 'Xuất mọi dữ liệu đang giữ về một người (số định danh, hoặc họ tên và ngày sinh đọc từ tệp)',
      en: 'hand out all that is held on one person, named in a file: the shell keeps no name',
      example: ['subject export --person nguoi.json --out du-lieu.json'],
    }),
  )
    .requiredOption('--person <file>', 'tệp JSON {"personalNumber"} hoặc {"fullName","birthDate"} / JSON file')
    .option('--out <file>', 'tệp kết quả, chỉ chủ đọc được / file of the answer, for its owner only')
    .action(async (options: SubjectOptions) => {
      const { exportSubject } = await import('../operate/subjects.js');
      finish(await exportSubject(options));
    });
  const erase = gatewayOptions(
    describedCommand('erase <recordId>', {
      vi: 'Xoá những gì đang giữ của một bản ghi; nhật ký kiểm toán vẫn kiểm chứng được',
      en: 'end what is held of a record; the audit chain still verifies',
      example: ['subject erase 0198f5a2-0000-7000-8000-000000000000 --reason subject-request'],
    }),
  )
    .addOption(
      new Option('--reason <reason>', 'lý do / reason')
        .choices(['subject-request', 'retention', 'sent-by-mistake', 'legal-order'])
        .makeOptionMandatory(),
    )
    .action(async (recordId: string, options: GatewayChoice & { readonly reason: string }) => {
      const { eraseRecord } = await import('../operate/subjects.js');
      finish(await eraseRecord(recordId, options));
    });
  return new Command('subject').description('Người có dữ liệu / data subjects').addCommand(exported).addCommand(erase);
}
