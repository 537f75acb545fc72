import { WORKBOOK_PROFILES } from '@lienthong/adapters/school-files';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { table } from '../terminal/table.js';

/** Writes the layouts that are known to standard output. */
export function runProfileList(): ExitCode {
  const rows = WORKBOOK_PROFILES.map(({ name, version, kind, confirmed, label }) => [
    name,
    version,
    kind,
    confirmed ? 'có / yes' : 'chưa / no',
    `${label.vi} / ${label.en}`,
  ]);
  process.stdout.write(`${table(['profile', 'version', 'kind', 'đã công bố / confirmed', 'mẫu / layout'], rows)}\n`);
  return EXIT.ok;
}
