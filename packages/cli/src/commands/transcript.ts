import { Command, Option } from 'commander';
import { describedCommand, type Finish } from './command.js';
import type { BuildOptions } from '../transcript/build-transcripts.js';
import type { PackOptions } from '../transcript/pack-transcripts.js';
import type { ReadOptions } from '../transcript/read-transcripts.js';
import type { SignOptions } from '../transcript/sign-transcripts.js';
import type { UnpackOptions } from '../transcript/unpack-transcripts.js';
import type { VerifyOptions } from '../transcript/verify-transcripts.js';

const profileOption = (): Option =>
  new Option('--profile <name>', 'đặc tả, hoặc tệp .json / profile, or a .json file').default('pilot-v1');
const keyOptions = (command: Command): Command =>
  command
    .option('--key <file>', 'khoá riêng PEM / private key, PEM')
    .option('--certificate <file>', 'chứng thư số PEM của khoá / its certificate, PEM')
    .option(
      '--test-key <name>',
      'khoá thử tạo ngay, không có giá trị pháp lý; chứng thư ghi cạnh tệp ra / a key made now, worth nothing; its certificate is written beside the output',
    );

/** `lienthong transcript …`: digital transcripts (học bạ số), offline. */
export function transcriptCommand(finish: Finish): Command {
  const build = describedCommand('build <files...>', {
    vi: 'Tạo XML học bạ (chưa ký) từ bản ghi chuẩn JSON hoặc NDJSON',
    en: 'make transcripts, unsigned, of canonical records (JSON or NDJSON)',
    example: ['transcript build hoc-ba.ndjson --out hoc-ba/'],
  })
    .requiredOption('--out <directory>', 'thư mục ghi tệp XML, mỗi học bạ một tệp / a folder, one XML file each')
    .option('--new-ids', 'cấp UUID cho bản ghi chưa có mã tra cứu / give a UUID to records without a lookup code')
    .addOption(profileOption())
    .action(async (files: string[], options: BuildOptions) => {
      const { buildTranscripts } = await import('../transcript/build-transcripts.js');
      finish(await buildTranscripts(files, options));
    });

  const sign = keyOptions(
    describedCommand('sign <files...>', {
      vi: 'Ký học bạ: giáo viên chủ nhiệm, rồi giám hiệu, rồi nhà trường',
      en: 'sign transcripts: the homeroom teacher, then the manager, then the school',
      example: [
        'transcript sign hoc-ba/*.xml --role principal --key khoa.pem --certificate chung-thu.pem --out da-ky/',
        'transcript sign hoc-ba/*.xml --role principal --test-key "Hiệu trưởng thử" --out da-ky/',
      ],
    }),
  )
    .addOption(
      new Option('--role <role>', 'vai trò / role')
        .choices(['homeroom-teacher', 'principal', 'school'])
        .makeOptionMandatory(),
    )
    .requiredOption('--out <directory>', 'thư mục ghi tệp đã ký / a folder for the signed files')
    .addOption(profileOption())
    .action(async (files: string[], options: SignOptions) => {
      const { signTranscripts } = await import('../transcript/sign-transcripts.js');
      finish(await signTranscripts(files, options));
    });

  const verify = describedCommand('verify <files...>', {
    vi: 'Kiểm tra chữ ký và đặc tả: học bạ, danh sách học bạ hoặc nội dung đã đóng gói',
    en: 'verify signatures and specification: transcripts, lists of them, or packed content',
    example: ['transcript verify da-ky/*.xml --authority ca.pem'],
  })
    .option(
      '--authority <file...>',
      'chứng thư của tổ chức cấp được chấp nhận / certificates of accepted authorities, PEM',
    )
    .addOption(profileOption())
    .action(async (files: string[], options: VerifyOptions) => {
      const { verifyTranscripts } = await import('../transcript/verify-transcripts.js');
      finish(await verifyTranscripts(files, options));
    });

  const read = describedCommand('read <files...>', {
    vi: 'Đọc XML học bạ thành bản ghi chuẩn, mỗi học bạ một dòng JSON; không kiểm tra chữ ký',
    en: 'read transcripts into canonical records, one JSON line each; signatures are not looked at',
    example: ['transcript read da-ky/*.xml --out hoc-ba.ndjson'],
  })
    .option('--out <file>', 'ghi NDJSON vào tệp / write NDJSON to a file; else standard output')
    .addOption(profileOption())
    .action(async (files: string[], options: ReadOptions) => {
      const { readTranscripts } = await import('../transcript/read-transcripts.js');
      finish(await readTranscripts(files, options));
    });

  const pack = keyOptions(
    describedCommand('pack <files...>', {
      vi: 'Ghép học bạ đã ký thành danh sách, ký giao dịch và đóng gói; vượt giới hạn thì chia thành nhiều tệp',
      en: 'join signed transcripts to a list, sign the transaction and pack it; several files where the limit asks for it',
      example: ['transcript pack da-ky/*.xml --key khoa-so.pem --certificate chung-thu-so.pem --out giao-dich'],
    }),
  )
    .requiredOption('--out <name>', 'tên tệp ra, thêm -1.txt, -2.txt… / name of the output, -1.txt, -2.txt… is added')
    .addOption(profileOption())
    .action(async (files: string[], options: PackOptions) => {
      const { packTranscripts } = await import('../transcript/pack-transcripts.js');
      finish(await packTranscripts(files, options));
    });

  const unpack = describedCommand('unpack <file>', {
    vi: 'Mở gói nội dung giao dịch thành danh sách XML và từng học bạ',
    en: 'unpack the content of a transaction into the list and its transcripts',
    example: ['transcript unpack giao-dich-1.txt --out mo-goi/'],
  })
    .requiredOption('--out <directory>', 'thư mục ghi / a folder')
    .addOption(profileOption())
    .action(async (file: string, options: UnpackOptions) => {
      const { unpackTranscripts } = await import('../transcript/unpack-transcripts.js');
      finish(await unpackTranscripts(file, options));
    });

  const command = new Command('transcript').description('Học bạ số / digital transcripts');
  for (const each of [build, sign, verify, read, pack, unpack]) command.addCommand(each);
  return command;
}
