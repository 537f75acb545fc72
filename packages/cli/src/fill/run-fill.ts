import {
  fillTemplate,
  type FilledTemplate,
  type RecordToFill,
  type TemplateFault,
} from '@lienthong/adapters/school-files';
import { SourceError } from '@lienthong/core';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { writePrivateFile } from '../files/line-output.js';
import { readLines } from '../files/read-lines.js';
import { readSource } from '../files/read-source.js';
import { readOptions } from '../normalize/read-options.js';

/** What `lienthong fill` was asked to do. */
export interface FillCommandOptions {
  readonly from: string;
  readonly out: string;
  readonly profile: string;
  readonly report?: string;
}

/** As many rows as a sheet may have. */
const MAX_RECORDS = 100_000;
const SHOWN = 20;

/**
 * Fills a template.
 * @returns 0; 2 when something could not be filled in.
 */
export async function runFill(template: string, { from, out, profile, report }: FillCommandOptions): Promise<ExitCode> {
  const { profile: chosen } = await readOptions({ profile });
  const bytes = await readSource(template);
  const { records, refused } = await readRecords(from);
  const filled = fillTemplate(bytes, records, chosen === undefined ? {} : { profile: chosen });
  await writePrivateFile(out, filled.bytes);
  if (report !== undefined)
    await writePrivateFile(report, filled.faults.map((fault) => `${JSON.stringify(fault)}\n`).join(''));
  process.stderr.write(summary(filled, refused, out));
  return filled.faults.length > 0 || refused > 0 ? EXIT.someRejected : EXIT.ok;
}

/** Lines of `lienthong normalize`, or records by themselves; a row that was refused there has no record. */
async function readRecords(file: string): Promise<{ records: RecordToFill[]; refused: number }> {
  const records: RecordToFill[] = [];
  let refused = 0;
  let number = 0;
  for await (const line of readLines(file)) {
    number++;
    if (line.trim() === '') continue;
    const value = parse(line, number);
    if ('errors' in value && !('record' in value)) refused++;
    else records.push('record' in value ? value : { record: value });
    if (records.length > MAX_RECORDS)
      throw new SourceError('ERR_SOURCE_TOO_LARGE', { details: { limitRecords: MAX_RECORDS } });
  }
  return { records, refused };
}

function parse(line: string, number: number): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // said below
  }
  throw new SourceError('ERR_SOURCE_UNREADABLE', {
    message: {
      vi: `Dòng ${number} của tệp bản ghi không phải là JSON.`,
      en: `Line ${number} of the file of records is not JSON.`,
    },
    details: { line: number },
  });
}

function summary(
  { filled, passedOver, faults, untouched, profile, sheet, isConverted }: FilledTemplate,
  refused: number,
  out: string,
): string {
  const lines = [
    `${filled} dòng đã điền vào "${sheet}" theo mẫu ${profile}; ${faults.length} chỗ chưa điền được / ${filled} rows filled, ${faults.length} things not filled in → ${out}`,
    ...(passedOver > 0
      ? [`${passedOver} bản ghi loại khác được bỏ qua / ${passedOver} records of other kinds passed over`]
      : []),
    ...(refused > 0
      ? [`${refused} dòng nguồn có lỗi, không có bản ghi / ${refused} source rows had errors and no record`]
      : []),
    ...(untouched.length > 0
      ? [`Cột giữ nguyên / columns left as they are: ${untouched.map((text) => `"${text}"`).join(', ')}`]
      : []),
    ...(isConverted
      ? [
          'Mẫu .xls/.ods được ghi ra dạng .xlsx: mã ẩn và danh sách chọn của mẫu không giữ được; nên tải mẫu .xlsx / the .xls or .ods template was written as .xlsx: hidden codes and lists for choosing are lost; download the .xlsx template where there is one',
        ]
      : []),
    ...faults.slice(0, SHOWN).map(faultLine),
    ...(faults.length > SHOWN ? ['…'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const faultLine = ({ record, row, heading, code, message }: TemplateFault): string =>
  `  ${code}: bản ghi / record ${record}${row === undefined ? '' : `, dòng / row ${row}`}${heading === undefined ? '' : `, "${heading}"`}: ${message.vi} / ${message.en}`;
