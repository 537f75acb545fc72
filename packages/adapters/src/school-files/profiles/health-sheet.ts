import type { WorkbookColumn, WorkbookProfile } from '../profile.js';

const PARENTS = (
  [
    ['father', 'cha'],
    ['mother', 'mẹ'],
  ] as const
).flatMap(([who, word]): WorkbookColumn[] => [
  { field: `${who}.fullName`, headings: [`Họ tên ${word}`] },
  { field: `${who}.birthYear`, headings: [`Năm sinh ${word}`] },
]);

/** Health sheet of a province. It identifies pupils and may measure them; health data is read in this layout only. */
export const healthSheet: WorkbookProfile = {
  name: 'health-sheet',
  version: '1',
  label: { vi: 'Phiếu sức khỏe học sinh', en: 'Health sheet of pupils' },
  kind: 'student',
  source:
    'Help sheet of a template of Hòa Bình, shared by a reader (scribd.com/document/649580192); not published by its owner',
  note: 'The help sheet lists no column for names and none for measures: rows without a name are refused, measures are read where their headings say so.',
  confirmed: false,
  isWithoutNames: true,
  columns: [
    { field: 'ordinal', headings: ['STT'] },
    { field: 'classId', headings: ['Mã lớp'], required: true },
    { field: 'sectorId', headings: ['Mã định danh Bộ GD&ĐT (trên CSDL ngành)'], required: true },
    { field: 'fullName', headings: ['Họ tên', 'Họ và tên'] },
    { field: 'birthDate', headings: ['Ngày sinh'] },
    { field: 'gender', headings: ['Giới tính'] },
    { field: 'ethnicGroup', headings: ['Dân tộc'] },
    { field: 'nationality', headings: ['Quốc tịch'] },
    { field: 'permanentAddress.province', headings: ['Tỉnh'] },
    { field: 'permanentAddress.district', headings: ['Huyện'] },
    { field: 'permanentAddress.commune', headings: ['Xã'] },
    ...PARENTS,
    { field: 'personalNumber', headings: ['Số ĐDCN'], required: true },
    { field: 'health.heightCm', headings: ['Chiều cao'], synonyms: ['Chiều cao (cm)', 'Cao (cm)'] },
    { field: 'health.weightKg', headings: ['Cân nặng'], synonyms: ['Cân nặng (kg)', 'Nặng (kg)'] },
    { field: 'health.bloodGroup', headings: ['Nhóm máu'] },
    { field: 'health.bodyMassIndex', headings: ['BMI', 'Chỉ số BMI'] },
    { field: 'health.eyeConditions', headings: ['Bệnh về mắt'] },
  ],
};
