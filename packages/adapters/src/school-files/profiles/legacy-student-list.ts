import type { WorkbookProfile } from '../profile.js';
import { allPlaceColumns, column, guardianColumns, sharedColumns } from './shared-columns.js';

/** A plain list of pupils that a school keeps itself; old ones are in TCVN3 or VNI. The layout for whatever no other one fits. */
export const legacyStudentList: WorkbookProfile = {
  name: 'legacy-student-list',
  version: '1',
  label: { vi: 'Danh sách học sinh tự lập', en: "A school's own student list" },
  kind: 'student',
  source: 'The columns that forms of schools have in common; K12Online account file (hotro.k12online.vn)',
  confirmed: false,
  columns: [
    column('ordinal', ['STT']),
    column('fullName', ['Họ và tên', 'Họ tên'], true),
    column('familyName', ['Họ và tên đệm']),
    column('givenName', ['Tên']),
    column('birthDate', ['Ngày sinh']),
    column('gender', ['Giới tính']),
    column('femaleMark', ['Nữ']),
    column('ethnicGroup', ['Dân tộc']),
    column('className', ['Lớp']),
    column('personalNumber', ['Số định danh cá nhân', 'Số định danh']),
    ...guardianColumns(),
    ...allPlaceColumns(),
    ...sharedColumns(),
    { field: 'sourceId', headings: [], synonyms: ['Mã học sinh', 'Mã HS', 'Mã số học sinh'] },
    { field: 'classId', headings: [], synonyms: ['Mã lớp'] },
  ],
};
