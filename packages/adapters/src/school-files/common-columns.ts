import { SPELLINGS } from './common-spellings.js';
import type { GuardianField, PlaceField, WorkbookColumn } from './profile.js';

const BIRTH_GROUPS = ['Ngày sinh', 'Ngày tháng năm sinh', 'Ngày, tháng, năm sinh', 'Năm sinh', 'Sinh ngày'];
/** A birth date over several columns; "Năm" and "Nam" are told apart by what stands beside them. */
const BIRTH_COLUMNS: readonly WorkbookColumn[] = [
  { field: 'birthDay', headings: ['Ngày'], under: BIRTH_GROUPS },
  { field: 'birthMonth', headings: ['Tháng'], under: BIRTH_GROUPS },
  { field: 'birthYear', headings: ['Năm', 'Nam'], under: BIRTH_GROUPS },
  { field: 'birthDateFemale', headings: ['Nữ'], under: BIRTH_GROUPS },
];

const PLACES: Readonly<Record<PlaceField, readonly string[]>> = {
  permanentAddress: [
    'Theo địa chỉ thường trú',
    'Địa chỉ thường trú',
    'thường trú',
    'Nơi thường trú',
    'Hộ khẩu thường trú',
    'Theo hộ khẩu thường trú',
    'Hộ khẩu',
    'HKTT',
  ],
  hometown: ['Theo quê quán', 'quê quán', 'Quê quán'],
  birthPlace: ['Theo nơi sinh', 'nơi sinh', 'Nơi khai sinh', 'Theo nơi khai sinh'],
  currentAddress: [
    'Theo chỗ ở hiện nay',
    'chỗ ở hiện nay',
    'Nơi ở hiện nay',
    'Nơi ở hiện tại',
    'Theo nơi ở hiện nay',
    'tạm trú',
    'Địa chỉ hiện nay',
  ],
};
const WHOLE_ADDRESS: Readonly<Record<PlaceField, readonly string[]>> = {
  permanentAddress: [
    'Nơi thường trú',
    'Địa chỉ thường trú',
    'Thường trú',
    'Hộ khẩu thường trú',
    'Hộ khẩu',
    'HKTT',
    'Địa chỉ',
  ],
  hometown: ['Quê quán'],
  birthPlace: ['Nơi sinh', 'Nơi khai sinh'],
  currentAddress: ['Chỗ ở hiện nay', 'Chỗ ở HN', 'Nơi ở hiện nay', 'Nơi ở hiện tại', 'Địa chỉ hiện nay', 'Tạm trú'],
};
const UNITS = {
  province: ['Tỉnh/Thành phố', 'Tỉnh/TP', 'Tỉnh thành', 'Tỉnh, thành phố', 'Tỉnh thành phố', 'Tỉnh'],
  district: ['Quận/Huyện', 'Quận huyện', 'Quận/Huyện/Thị xã', 'Huyện', 'Huyện/Quận'],
  commune: ['Xã/Phường', 'Phường/Xã', 'Phường Xã', 'Xã phường', 'Xã/Phường/Thị trấn', 'Xã/Phường/Đặc khu', 'Xã'],
  detail: [
    'Tổ/Thôn/Xóm',
    'Tổ/thôn',
    'Tổ thôn',
    'Thôn/Xóm',
    'Thôn/Ấp',
    'Ấp',
    'Số nhà',
    'Số nhà, đường',
    'Địa chỉ chi tiết',
    'chi tiết',
  ],
} as const;

/** Columns of one address: in one cell, and by units under or beside the words for the place. */
function placeColumns(place: PlaceField): WorkbookColumn[] {
  return [
    ...(Object.keys(UNITS) as (keyof typeof UNITS)[]).map((unit): WorkbookColumn => ({
      field: `${place}.${unit}`,
      headings: UNITS[unit],
      under: PLACES[place],
    })),
    { field: `${place}.text`, headings: WHOLE_ADDRESS[place] },
  ];
}

/** Units without the words for a place are those of the permanent address. */
function bareUnitColumns(): WorkbookColumn[] {
  return (Object.keys(UNITS) as (keyof typeof UNITS)[])
    .filter((unit) => unit !== 'detail')
    .map((unit) => ({ field: `permanentAddress.${unit}`, headings: UNITS[unit] }));
}

const GUARDIANS: Readonly<Record<GuardianField, readonly string[]>> = {
  father: [
    'cha',
    'bố',
    'của cha',
    'của bố',
    'cha/bố',
    'bố/cha',
    'cha (bố)',
    'bố (cha)',
    'cha (hoặc bố)',
    'cha hoặc bố',
  ],
  mother: ['mẹ', 'của mẹ'],
  guardian: ['người giám hộ', 'người đỡ đầu', 'giám hộ', 'của người giám hộ'],
};
const GUARDIAN_GROUPS: Readonly<Record<GuardianField, readonly string[]>> = {
  father: ['Cha', 'Bố', 'Thông tin cha', 'Thông tin bố', 'Thông tin về cha'],
  mother: ['Mẹ', 'Thông tin mẹ', 'Thông tin về mẹ'],
  guardian: ['Người giám hộ', 'Thông tin người giám hộ', 'Người đỡ đầu'],
};
const GUARDIAN_PARTS = {
  fullName: ['Họ tên', 'Họ và tên', 'Tên'],
  occupation: ['Nghề nghiệp'],
  birthYear: ['Năm sinh', 'Ngày sinh'],
  phone: ['Số điện thoại', 'SĐT', 'Đ.thoại', 'Điện thoại'],
  personalNumber: ['Căn cước', 'CCCD', 'Số CCCD', 'Số định danh', 'Số định danh cá nhân'],
} as const;
const GUARDIAN_IGNORED = ['Đơn vị ctác', 'Đơn vị công tác', 'Nơi làm việc', 'Email', 'CMND', 'Số CMND'];

/** Columns of father, mother and guardian: "Họ tên cha", or "Họ tên" under "Thông tin cha". */
function guardianColumns(): WorkbookColumn[] {
  return (Object.keys(GUARDIANS) as GuardianField[]).flatMap((who): WorkbookColumn[] => [
    ...(Object.keys(GUARDIAN_PARTS) as (keyof typeof GUARDIAN_PARTS)[]).map((part): WorkbookColumn => ({
      field: `${who}.${part}`,
      headings: GUARDIAN_PARTS[part],
      under: [...GUARDIANS[who], ...GUARDIAN_GROUPS[who]],
    })),
    { field: 'ignored', headings: GUARDIAN_IGNORED, under: [...GUARDIANS[who], ...GUARDIAN_GROUPS[who]] },
  ]);
}

/** Headings that are understood in every layout, whatever its profile; they say little about which layout it is. */
export const COMMON_COLUMNS: readonly WorkbookColumn[] = [
  ...(Object.keys(SPELLINGS) as (keyof typeof SPELLINGS)[]).map((field) => ({ field, headings: SPELLINGS[field] })),
  {
    field: 'father.fullName',
    headings: [
      'Con ông',
      'Con ông (họ tên cha)',
      'Con ông (họ và tên cha)',
      'Con ông (cha)',
      'Họ tên cha (bố)',
      'Họ và tên cha (bố)',
      'Họ tên bố (cha)',
    ],
  },
  {
    field: 'mother.fullName',
    headings: [
      'Con bà',
      'Và bà',
      'Và bà (họ tên mẹ)',
      'Con bà (họ tên mẹ)',
      'Con bà (họ và tên mẹ)',
      'Và bà (họ và tên mẹ)',
      'Con bà (mẹ)',
    ],
  },
  { field: 'guardian.fullName', headings: ['Người giám hộ', 'Người đỡ đầu', 'Họ tên người giám hộ'] },
  ...BIRTH_COLUMNS,
  ...guardianColumns(),
  ...(Object.keys(PLACES) as PlaceField[]).flatMap(placeColumns),
  ...bareUnitColumns(),
];
