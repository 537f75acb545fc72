import type { RecordWarning } from '../record/record.js';

/** What a warning says, and what the person who keeps the list should do about it. */
export interface WarningText {
  readonly vi: string;
  readonly en: string;
  readonly fix: { readonly vi: string; readonly en: string };
}

const text = (vi: string, en: string, fixVi: string, fixEn: string): WarningText => ({
  vi,
  en,
  fix: { vi: fixVi, en: fixEn },
});

const DATE_FIX_VI = 'Ghi ngày trước tháng, năm đủ bốn chữ số, ví dụ 05/09/2015';
const DATE_FIX_EN = 'Write the day before the month and four digits of the year, e.g. 05/09/2015';
const NUMBER_FIX_VI = 'Ghi đủ 12 chữ số trong ô định dạng văn bản';
const NUMBER_FIX_EN = 'Write all 12 digits in a cell formatted as text';
const ADDRESS_FIX_VI = 'Ghi tên xã/phường và tỉnh/thành phố như trong danh mục';
const ADDRESS_FIX_EN = 'Write the commune and the province as the official list names them';

/** Every warning that cleaning a value can give. Codes are never renamed; none of the texts carries a person's data. */
export const WARNINGS = {
  'missing-name': text('Thiếu họ tên', 'The name is missing', 'Ghi họ tên đầy đủ', 'Write the full name'),
  'odd-name': text(
    'Họ tên có ký tự lạ hoặc bị mất chữ',
    'The name has odd characters or lost some letters',
    'Gõ lại họ tên bằng Unicode',
    'Type the name again in Unicode',
  ),

  'missing-birth-date': text('Thiếu ngày sinh', 'The birth date is missing', DATE_FIX_VI, DATE_FIX_EN),
  'invalid-birth-date': text('Không đọc được ngày sinh', 'The birth date cannot be read', DATE_FIX_VI, DATE_FIX_EN),
  'birth-date-out-of-range': text(
    'Ngày sinh trước năm 1900 hoặc sau hôm nay',
    'The birth date is before 1900 or after today',
    DATE_FIX_VI,
    DATE_FIX_EN,
  ),

  'missing-personal-number': text(
    'Thiếu số định danh cá nhân',
    'The personal number is missing',
    NUMBER_FIX_VI,
    NUMBER_FIX_EN,
  ),
  'invalid-personal-number': text(
    'Số định danh cá nhân không đủ 12 chữ số',
    'The personal number does not have 12 digits',
    NUMBER_FIX_VI,
    NUMBER_FIX_EN,
  ),
  'personal-number-zero-restored': text(
    'Đã thêm lại số 0 đầu bị mất của số định danh cá nhân',
    'A lost leading zero of the personal number was put back',
    NUMBER_FIX_VI,
    NUMBER_FIX_EN,
  ),
  'old-identity-card': text(
    'Đây là số CMND cũ 9 chữ số, không phải số định danh cá nhân',
    'This is an old identity card number of 9 digits, not a personal number',
    NUMBER_FIX_VI,
    NUMBER_FIX_EN,
  ),
  'personal-number-prefix-unknown': text(
    'Ba số đầu của số định danh không có trong danh mục nơi đăng ký khai sinh',
    'The first three digits of the personal number are not in the list of places of birth registration',
    'Đối chiếu với giấy khai sinh; mã nước ngoài là bình thường',
    'Compare with the birth certificate; a country code is normal',
  ),
  'personal-number-year-differs': text(
    'Số định danh cá nhân không khớp năm sinh',
    'The personal number does not fit the birth year',
    'Đối chiếu số định danh và ngày sinh với giấy khai sinh',
    'Compare the number and the birth date with the birth certificate',
  ),
  'personal-number-gender-differs': text(
    'Số định danh cá nhân không khớp giới tính',
    'The personal number does not fit the gender',
    'Đối chiếu số định danh và giới tính với giấy khai sinh',
    'Compare the number and the gender with the birth certificate',
  ),

  'unknown-gender': text(
    'Không hiểu giới tính',
    'The gender is not understood',
    'Ghi Nam hoặc Nữ',
    'Write Nam (male) or Nữ (female)',
  ),
  'unknown-status': text(
    'Trạng thái không có trong danh mục',
    'The status is not in the list',
    'Chọn trạng thái trong danh mục',
    'Choose a status of the list',
  ),
  'status-term-missing': text(
    'Trạng thái không ghi học kỳ nên chưa có mã',
    'The status does not name its term, so it has no code',
    'Ghi thêm kỳ 1, kỳ 2 hoặc trong hè',
    'Add the term: kỳ 1, kỳ 2 or trong hè',
  ),
  'unknown-code': text(
    'Giá trị không có trong danh mục',
    'The value is not in the code list',
    'Chọn giá trị trong danh mục',
    'Choose a value of the list',
  ),

  'address-without-commune': text(
    'Địa chỉ không có xã/phường',
    'The address names no commune',
    ADDRESS_FIX_VI,
    ADDRESS_FIX_EN,
  ),
  'unknown-province': text(
    'Không tìm thấy tỉnh/thành phố trong danh mục',
    'The province is not in the list',
    ADDRESS_FIX_VI,
    ADDRESS_FIX_EN,
  ),
  'unknown-commune': text(
    'Không tìm thấy xã/phường trong danh mục',
    'The commune is not in the list',
    ADDRESS_FIX_VI,
    ADDRESS_FIX_EN,
  ),
  'ambiguous-commune': text(
    'Tên này là của nhiều xã/phường',
    'Several communes have this name',
    'Ghi thêm tỉnh/thành phố (và quận/huyện cũ)',
    'Add the province (and the former district)',
  ),
  'divided-commune': text(
    'Xã/phường cũ đã chia vào nhiều đơn vị mới nên chưa xác định được mã mới',
    'The former commune was divided between several new units, so the new code is not certain',
    'Ghi xã/phường theo đơn vị hành chính hai cấp',
    'Write the commune of the two-tier system',
  ),
} as const satisfies Record<string, WarningText>;

export type WarningCode = keyof typeof WARNINGS;

/**
 * A warning about one field of a record.
 * @param code  one of `WARNINGS`.
 * @param field the field's name, or a dotted path.
 */
export function warning(code: WarningCode, field: string): RecordWarning & { readonly code: WarningCode } {
  const { vi, en } = WARNINGS[code];
  return { code, field, message: { vi, en } };
}
