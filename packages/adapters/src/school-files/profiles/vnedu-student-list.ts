import type { WorkbookColumn, WorkbookProfile } from '../profile.js';

const ADULT_COLUMNS = (
  [
    ['father', 'cha'],
    ['mother', 'mẹ'],
    ['guardian', 'người đỡ đầu'],
  ] as const
).flatMap(([who, word]): WorkbookColumn[] => [
  { field: `${who}.fullName`, headings: [`Tên ${word}`] },
  { field: `${who}.phone`, headings: [`Đ.thoại ${word}`] },
  { field: `${who}.birthYear`, headings: [`Năm sinh ${word}`] },
  { field: `${who}.occupation`, headings: [`Nghề nghiệp ${word}`] },
  { field: `${who}.personalNumber`, headings: [`Căn cước ${word}`] },
  { field: 'ignored', headings: [`Đơn vị ctác ${word}`] },
]);

/** Student list of vnEdu (VNPT): one row holds up to four identifiers. */
export const vneduStudentList: WorkbookProfile = {
  name: 'vnedu-student-list',
  version: '1',
  label: { vi: 'vnEdu: danh sách học sinh', en: 'vnEdu: student list' },
  kind: 'student',
  source: 'Heading aliases of a public importer of vnEdu lists; not published by the vendor',
  confirmed: false,
  columns: [
    { field: 'ordinal', headings: ['STT'] },
    { field: 'sourceId', headings: ['Mã học sinh'], required: true },
    { field: 'sectorId', headings: ['Mã MOET'] },
    { field: 'fullName', headings: ['Họ và tên'], required: true },
    { field: 'gender', headings: ['Giới tính'] },
    { field: 'birthDate', headings: ['Ngày sinh'] },
    { field: 'ethnicGroup', headings: ['Dân tộc'] },
    { field: 'personalNumber', headings: ['Căn cước'] },
    { field: 'permanentAddress.text', headings: ['Nơi thường trú'] },
    { field: 'birthPlace.text', headings: ['Nơi sinh'], synonyms: ['Nơi khai sinh'] },
    { field: 'hometown.text', headings: ['Quê quán'] },
    { field: 'currentAddress.text', headings: ['Chỗ ở HN'] },
    ...ADULT_COLUMNS,
    { field: 'guardian.fullName', headings: ['Người đỡ đầu'] },
    { field: 'phone', headings: ['Đ.thoại HS'] },
    { field: 'identityCardIssuedOn', headings: ['Ngày cấp'] },
    { field: 'identityCardIssuedBy', headings: ['Nơi cấp'] },
    { field: 'admittedOn', headings: ['Ngày vào trường'] },
    { field: 'religion', headings: ['Tôn giáo'] },
    { field: 'nationality', headings: ['Quốc tịch'] },
    { field: 'otherName', headings: ['Tên gọi khác'] },
    { field: 'policyCategory', headings: ['Diện chính sách'] },
    { field: 'disability', headings: ['Khuyết tật'] },
    { field: 'email', headings: ['Email SLL'] },
    {
      field: 'ignored',
      headings: [
        'Mã VEMIS',
        'Số đăng bộ',
        'DT trên giấy KS',
        'Khu dân cư',
        'Diện ưu tiên',
        'Diện ưu đãi',
        'N.trú, B.trú',
        'Đ.thoại SLL',
        'Ghi chú',
      ],
    },
  ],
};
