import { Command } from 'commander';
import { describedCommand, gatewayOptions, type Finish, type GatewayChoice } from './command.js';
import type { AuditVerifyCommandOptions } from '../proof/verify-audit-file.js';

/** `lienthong audit export` and `audit verify`. */
export function auditCommand(finish: Finish): Command {
  const exportAudit = gatewayOptions(
    describedCommand('export', {
      vi: 'Xuất nhật ký kiểm toán của cổng đang chạy, đến một điểm kiểm tra mới ký',
      en: 'export the audit chain of the running gateway, up to a checkpoint signed now',
      example: ['audit export --out audit.jsonl'],
    }),
  )
    .requiredOption('--out <file>', 'tệp JSONL / JSONL file')
    .action(async (options: GatewayChoice & { readonly out: string }) => {
      const { exportAuditFile } = await import('../operate/export-audit-file.js');
      finish(await exportAuditFile(options));
    });
  const verify = describedCommand('verify <file>', {
    vi: 'Kiểm tra chuỗi nhật ký ngoại tuyến; nêu mục sai đầu tiên',
    en: 'verify an exported audit chain offline; names the first bad entry',
    example: ['audit verify audit.jsonl --keys jwks.json --checkpoint checkpoint-kept-elsewhere.json'],
  })
    .option('--keys <file>', 'khoá công khai của cổng / public keys of the gateway; else jwks.json beside the file')
    .option('--checkpoint <file>', 'điểm kiểm tra giữ ở nơi khác / checkpoint kept elsewhere, JSON or JSONL')
    .action(async (file: string, options: AuditVerifyCommandOptions) => {
      const { verifyAuditFile } = await import('../proof/verify-audit-file.js');
      finish(await verifyAuditFile(file, options));
    });
  return new Command('audit').description('Nhật ký kiểm toán / audit chain').addCommand(exportAudit).addCommand(verify);
}
