import type { FieldRule, RecordRules } from './record-rules.js';

/** One thing that is wrong with a row, in the words of the service. */
export interface RowError {
  readonly Truong: string;
  readonly MaLoi: 'THIEU' | 'QUA_DAI' | 'SAI_DANG' | 'NGOAI_DANH_MUC' | 'NGOAI_GIOI_HAN';
  readonly MoTa: string;
}

type Row = Readonly<Record<string, unknown>>;

/** Everything that is wrong with a row and its child rows. A cancelled record is not looked into. */
export function checkRow(row: Row, rules: RecordRules): readonly RowError[] {
  return row['SuKien'] === 'CANCEL' ? [] : errorsOf(row, rules, '');
}

function errorsOf(row: Row, { fields, children = {} }: RecordRules, prefix: string): RowError[] {
  const own = Object.entries(fields).flatMap(([name, rule]) => {
    const error = errorOf(row[name], rule);
    return error === undefined ? [] : [{ Truong: `${prefix}${name}`, ...error }];
  });
  const held = (row['BanGhiCon'] ?? {}) as Readonly<Record<string, unknown>>;
  const ofChildren = Object.entries(children).flatMap(([record, childRules]) => {
    const rows = held[record];
    return Array.isArray(rows) ? rows.flatMap((child: Row) => errorsOf(child, childRules, `${record}.`)) : [];
  });
  return [...own, ...ofChildren];
}

function errorOf(value: unknown, rule: FieldRule): Omit<RowError, 'Truong'> | undefined {
  if (value === undefined || value === null || value === '') {
    return rule.isRequired === true ? { MaLoi: 'THIEU', MoTa: 'Thiếu giá trị bắt buộc' } : undefined;
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // The value is quoted as a real service might do: what becomes of a person's data in a message is the caller's test.
  if (Array.from(text).length > (rule.maxLength ?? Infinity))
    return { MaLoi: 'QUA_DAI', MoTa: `Giá trị "${text}" quá dài` };
  if (rule.pattern?.test(text) === false) return { MaLoi: 'SAI_DANG', MoTa: `Giá trị "${text}" không đúng dạng` };
  if (rule.codes?.includes(text) === false) {
    return { MaLoi: 'NGOAI_DANH_MUC', MoTa: `Giá trị "${text}" không có trong danh mục` };
  }
  const isInside = Number(value) >= (rule.min ?? -Infinity) && Number(value) <= (rule.max ?? Infinity);
  const isNumberAsked = rule.min !== undefined || rule.max !== undefined;
  return isNumberAsked && !isInside ? { MaLoi: 'NGOAI_GIOI_HAN', MoTa: `Giá trị "${text}" ngoài giới hạn` } : undefined;
}
