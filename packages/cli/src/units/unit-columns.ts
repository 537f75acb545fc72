import { ConfigError, foldHeading } from '@lienthong/core';

/** Which column of a table holds what; a number counts from 0. */
export type UnitColumns = Readonly<Partial<Record<UnitColumn, number>>>;

export type UnitColumn = 'text' | 'code' | 'commune' | 'district' | 'province' | 'date';

/** Names of columns as a person gave them. */
export type NamedColumns = Readonly<Partial<Record<UnitColumn, string>>>;

/** Headings by which a column is found where nobody named it, folded. */
const HEADINGS: Readonly<Record<UnitColumn, ReadonlySet<string>>> = {
  text: new Set([
    'dia chi',
    'dia chi thuong tru',
    'noi thuong tru',
    'ho khau thuong tru',
    'noi o hien nay',
    'cho o hien nay',
    'address',
    'text',
  ]),
  code: new Set([
    'ma xa',
    'ma phuong xa',
    'ma xa/phuong',
    'ma phuong/xa',
    'ma xa phuong',
    'commune code',
    'commune_code',
    'communecode',
    'code',
  ]),
  commune: new Set([
    'xa',
    'phuong',
    'xa/phuong',
    'phuong/xa',
    'xa phuong',
    'phuong xa',
    'xa/phuong/thi tran',
    'commune',
    'ward',
  ]),
  district: new Set(['huyen', 'quan/huyen', 'quan huyen', 'huyen/quan', 'quan/huyen/thi xa', 'district']),
  province: new Set(['tinh', 'tinh/thanh pho', 'tinh/tp', 'tinh thanh', 'tinh thanh pho', 'province']),
  date: new Set(['ngay hieu luc', 'ngay ma co hieu luc', 'valid on', 'valid_on', 'validon']),
};

const COLUMNS = Object.keys(HEADINGS) as UnitColumn[];

/**
 * The columns that a row of headings names; those that a person named must be among them.
 * @returns undefined where the row is no header for what is wanted.
 */
export function findColumns(headings: readonly string[], named: NamedColumns): UnitColumns | undefined {
  const folded = headings.map(foldHeading);
  const wanted = COLUMNS.filter((column) => named[column] !== undefined);
  const isNamed = wanted.length > 0;
  const found: Partial<Record<UnitColumn, number>> = {};
  for (const column of isNamed ? wanted : COLUMNS) {
    const at = isNamed
      ? folded.indexOf(foldHeading(named[column]!))
      : folded.findIndex((heading) => HEADINGS[column].has(heading));
    if (at >= 0) found[column] = at;
    else if (isNamed) return undefined;
  }
  const isEnough = found.text !== undefined || found.code !== undefined || found.commune !== undefined;
  return isEnough ||
    (isNamed && found.province !== undefined) ||
    (found.district !== undefined && found.province !== undefined)
    ? found
    : undefined;
}

/** The error of a table in which no column of units was found. */
export function noUnitColumns(file: string, headings: readonly string[]): ConfigError {
  const seen = headings
    .filter((heading) => heading !== '')
    .join(', ')
    .slice(0, 300);
  return new ConfigError('ERR_CONFIG_INVALID', {
    message: {
      vi: `Không thấy cột địa chỉ trong ${file}. Hãy nêu tên cột bằng --column (hoặc --commune, --district, --province, --code). Các cột: ${seen}`,
      en: `No column of addresses was found in ${file}. Name it with --column (or --commune, --district, --province, --code). Columns: ${seen}`,
    },
  });
}
