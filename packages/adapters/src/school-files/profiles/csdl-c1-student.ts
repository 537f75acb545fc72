import type { WorkbookColumn, WorkbookProfile } from '../profile.js';

const PLACES = [
  ['permanentAddress', '(Theo địa chỉ thường trú)'],
  ['hometown', '(Theo quê quán)'],
  ['birthPlace', '(Theo nơi sinh)'],
] as const;
const UNIT_COLUMNS = PLACES.flatMap(([place, words]): WorkbookColumn[] => [
  { field: `${place}.province`, headings: [`Tỉnh/Thành phố ${words}`] },
  { field: `${place}.district`, headings: [`Quận/Huyện ${words}`] },
  { field: `${place}.commune`, headings: [`Xã/Phường ${words}`] },
  { field: `${place}.detail`, headings: [`Tổ/Thôn/Xóm ${words}`] },
]);
const PARENT_COLUMNS = (
  [
    ['father', 'cha'],
    ['mother', 'mẹ'],
  ] as const
).flatMap(([who, word]): WorkbookColumn[] => [
  { field: `${who}.fullName`, headings: [`Họ tên ${word}`] },
  { field: `${who}.occupation`, headings: [`Nghề nghiệp ${word}`] },
  { field: `${who}.birthYear`, headings: [`Năm sinh ${word}`] },
  { field: `${who}.phone`, headings: [`Số điện thoại ${word}`] },
]);

/** Export of the sector database, school side: C1 (primary), C2 and C3 alike. */
export const csdlC1Student: WorkbookProfile = {
  name: 'csdl-c1-student',
  version: '2',
  label: { vi: 'CSDL ngành: danh sách học sinh C1/C2/C3', en: 'Sector database: student list C1/C2/C3' },
  kind: 'student',
  source:
    'Template Filemau-C1-HocSinhDiaPhuong-ver2 as read by public school-written parsers; not published by its owner',
  confirmed: false,
  columns: [
    { field: 'ordinal', headings: ['STT'] },
    { field: 'classId', headings: ['Mã lớp'], required: true },
    { field: 'sectorId', headings: ['Mã học sinh'] },
    { field: 'fullName', headings: ['Họ tên'], required: true },
    { field: 'birthDate', headings: ['Ngày sinh'] },
    { field: 'gender', headings: ['Giới tính'] },
    { field: 'status', headings: ['Trạng thái HS'] },
    { field: 'statusSince', headings: ['Ngày nhập trạng thái'] },
    { field: 'ethnicGroup', headings: ['Dân tộc'] },
    { field: 'disability', headings: ['Loại khuyết tật'] },
    { field: 'personalNumber', headings: ['Số định danh cá nhân'] },
    { field: 'birthPlace.text', headings: ['Nơi sinh chi tiết'] },
    { field: 'currentAddress.text', headings: ['Chỗ ở hiện nay'] },
    { field: 'phone', headings: ['Số điện thoại liên hệ'] },
    ...UNIT_COLUMNS,
    ...PARENT_COLUMNS,
  ],
};
