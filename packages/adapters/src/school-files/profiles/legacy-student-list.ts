import type { WorkbookProfile } from '../profile.js';

/** A plain list of pupils that a school keeps itself; old ones are in TCVN3 or VNI. The layout for whatever no other one fits. */
export const legacyStudentList: WorkbookProfile = {
  name: 'legacy-student-list',
  version: '1',
  label: { vi: 'Danh sách học sinh tự lập', en: "A school's own student list" },
  kind: 'student',
  source: 'The columns that forms of schools have in common; K12Online account file (hotro.k12online.vn)',
  confirmed: false,
  columns: [
    { field: 'ordinal', headings: ['STT'] },
    { field: 'fullName', headings: ['Họ và tên', 'Họ tên'], required: true },
    { field: 'familyName', headings: ['Họ và tên đệm'] },
    { field: 'givenName', headings: ['Tên'] },
    { field: 'birthDate', headings: ['Ngày sinh'] },
    { field: 'gender', headings: ['Giới tính'] },
    { field: 'femaleMark', headings: ['Nữ'] },
    { field: 'ethnicGroup', headings: ['Dân tộc'] },
    { field: 'className', headings: ['Lớp'] },
    { field: 'personalNumber', headings: ['Số định danh cá nhân', 'Số định danh'] },
  ],
};
