import { WARNINGS } from '../text/warning.js';

interface ReasonText {
  readonly vi: string;
  readonly en: string;
  /** What to do about it. */
  readonly fix: { readonly vi: string; readonly en: string };
}

const reason = (vi: string, en: string, fixVi: string, fixEn: string): ReasonText => ({
  vi,
  en,
  fix: { vi: fixVi, en: fixEn },
});

const DATE_VI = 'Cho biết ngày của địa chỉ (trước hay từ 01/07/2025)';
const DATE_EN = 'Say of what day the address is (before 1 July 2025 or since)';
const CHOOSE_VI = 'Chọn một trong các đơn vị được liệt kê theo hồ sơ gốc';
const CHOOSE_EN = 'Choose one of the units listed, by the original papers';

/** Why a unit could not be converted. Codes are never renamed. */
export const UNIT_REASONS = {
  'divided-commune': WARNINGS['divided-commune'],
  'ambiguous-commune': WARNINGS['ambiguous-commune'],
  'unknown-commune': WARNINGS['unknown-commune'],
  'unknown-province': WARNINGS['unknown-province'],
  'nothing-written': reason('Không có địa chỉ', 'Nothing is written', 'Ghi địa chỉ', 'Write the address'),
  'district-alone': reason(
    'Chỉ có quận/huyện, đã chia thành nhiều xã/phường',
    'Only a district is named, which became several communes',
    'Ghi thêm xã/phường',
    'Add the commune',
  ),
  'unit-of-either-time': reason(
    'Tên này là của một đơn vị trước và một đơn vị khác từ 01/07/2025',
    'The name was one unit’s before 1 July 2025 and is another one’s since',
    DATE_VI,
    DATE_EN,
  ),
  'code-of-either-time': reason(
    'Mã này là của một đơn vị trước và một đơn vị khác từ 01/07/2025',
    'The code was one unit’s before 1 July 2025 and is another one’s since',
    DATE_VI,
    DATE_EN,
  ),
  'unit-of-another-time': reason(
    'Vào ngày này không có đơn vị như vậy; đơn vị này thuộc thời kỳ khác',
    'There was no such unit on that day; it is of another time',
    'Kiểm tra ngày và tên đơn vị',
    'Check the day and the name of the unit',
  ),
  'unit-type-differs': reason(
    'Vào ngày này đơn vị thuộc loại khác (xã, phường, đặc khu; tỉnh, thành phố)',
    'On that day the unit is of another type (xã, phường, đặc khu; tỉnh, thành phố)',
    'Ghi lại theo đơn vị được nêu',
    'Write it as the unit named beside',
  ),
  'name-differs-from-code': reason(
    'Tên và mã không phải của cùng một đơn vị',
    'The name and the code are not of the same unit',
    'Sửa tên hoặc mã theo danh mục',
    'Correct the name or the code by the official list',
  ),
  'unknown-unit-code': reason(
    'Mã đơn vị hành chính không có trong danh mục',
    'The code is not in the official list',
    'Ghi mã theo danh mục của Tổng cục Thống kê, đủ số 0 ở đầu',
    'Write the code of the official list with its leading zeros',
  ),
  'merged-commune': reason(
    'Xã/phường mới gồm nhiều đơn vị cũ',
    'The new commune was made of several former ones',
    CHOOSE_VI,
    CHOOSE_EN,
  ),
  'merged-province': reason(
    'Tỉnh/thành phố mới gồm nhiều tỉnh/thành phố cũ',
    'The new province was made of several former ones',
    CHOOSE_VI,
    CHOOSE_EN,
  ),
} as const satisfies Record<string, ReasonText>;

export type UnitReason = keyof typeof UNIT_REASONS;
