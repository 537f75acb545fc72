import { Command } from 'commander';
import { describedCommand, type Finish } from './command.js';
import type { ReceiptVerifyOptions } from '../proof/verify-receipt-file.js';

/** `lienthong receipt verify`: checks receipts offline. */
export function receiptCommand(finish: Finish): Command {
  const verify = describedCommand('verify <file>', {
    vi: 'Kiểm tra biên nhận ngoại tuyến (một biên nhận hoặc JSONL)',
    en: 'verify receipts offline (one receipt or JSONL)',
    example: ['receipt verify lienthong-demo/receipts.jsonl --keys lienthong-demo/jwks.json'],
  })
    .option('--keys <file>', 'khoá công khai của cổng / public keys of the gateway; else jwks.json beside the file')
    .option('--body <file>', 'nội dung đã gửi, với một biên nhận / the body that was sent, for one receipt')
    .action(async (file: string, options: ReceiptVerifyOptions) => {
      const { verifyReceiptFile } = await import('../proof/verify-receipt-file.js');
      finish(await verifyReceiptFile(file, options));
    });
  return new Command('receipt').description('Biên nhận / receipts').addCommand(verify);
}
