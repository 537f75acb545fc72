import path from 'node:path';
import { checkProfile, fieldLabel, type Counted, type ProfileCheck } from '@lienthong/adapters/school-files';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { readSource } from '../files/read-source.js';
import { readProfile, type ReadingChoice } from '../normalize/read-options.js';
import { reportError } from '../terminal/report-error.js';
import { table } from '../terminal/table.js';

export type ProfileCheckOptions = Omit<ReadingChoice, 'profile'>;

const SHOWN = 10;

/**
 * Tries a profile on files and writes how it did to standard output.
 * @returns 0; 2 when rows were refused or columns stayed unread; 1 when a file could not be read with it.
 */
export async function runProfileCheck(
  profileFile: string,
  files: readonly string[],
  { school, schoolYear }: ProfileCheckOptions,
): Promise<ExitCode> {
  const profile = await readProfile(profileFile);
  let worst: ExitCode = EXIT.ok;
  for (const file of files) {
    const name = path.basename(file);
    try {
      const checked = checkProfile(await readSource(file), profile, {
        name,
        ...(school !== undefined && { school: { code: school } }),
        ...(schoolYear !== undefined && { schoolYear }),
      });
      process.stdout.write(`${checkText(checked)}\n`);
      if (worst === EXIT.ok && (checked.refused > 0 || checked.unread.length > 0)) worst = EXIT.someRejected;
    } catch (error) {
      worst = EXIT.failed;
      reportError(error, name);
    }
  }
  return worst;
}

function checkText({ file, sheets, rows, refused, fields, warnings, faults, unread }: ProfileCheck): string {
  const sound = rows - refused;
  const share = (count: number): string => `${sound === 0 ? 0 : Math.floor((100 * count) / sound)} %`;
  const parts = [
    `${file}: ${rows} dòng, ${refused} bị từ chối / ${rows} rows, ${refused} refused (${sheets.map((sheet) => (sheet === '' ? '-' : sheet)).join(', ')})`,
    table(
      ['trường / field', '', 'dòng / rows', 'tỉ lệ / share'],
      fields.map(({ field, rows: count }) => [field, fieldLabel(field), count, share(count)]),
    ),
  ];
  if (faults.length > 0) parts.push(`Bị từ chối vì / refused for:\n${causes(faults)}`);
  if (warnings.length > 0) parts.push(`Cảnh báo / warnings:\n${causes(warnings)}`);
  if (unread.length > 0)
    parts.push(`Cột chưa đọc / columns left unread:\n${unread.map((text) => `  ${text}`).join('\n')}`);
  return `${parts.join('\n\n')}\n`;
}

const causes = (counted: readonly Counted[]): string =>
  counted
    .slice(0, SHOWN)
    .map(
      ({ count, field, message, first }) =>
        `  ${count} × ${fieldLabel(field)}: ${message.vi} / ${message.en} (đầu tiên / first: ${first.sheet === '' ? '' : `${first.sheet}!`}${first.row})`,
    )
    .join('\n');
