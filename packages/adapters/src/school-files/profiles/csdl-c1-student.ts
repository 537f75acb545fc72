import type { WorkbookProfile } from '../profile.js';
import { allPlaceColumns, column, guardianColumns, sharedColumns } from './shared-columns.js';

/** Export of the sector database, school side: C1 (primary), C2 and C3 alike. */
export const csdlC1Student: WorkbookProfile = {
  name: 'csdl-c1-student',
  version: '2',
  label: { vi: 'CSDL ngành: danh sách học sinh C1/C2/C3', en: 'Sector database: student list C1/C2/C3' },
  kind: 'student',
  source: 'Template Filemau-C1-HocSinhDiaPhuong-ver2 as read by public school-written parsers; not published by its owner',
  confirmed: false,
  columns: [
    column('ordinal', ['STT']),
    column('classId', ['Mã lớp'], true),
    column('sectorId', ['Mã học sinh']),
    column('fullName', ['Họ tên'], true),
    column('birthDate', ['Ngày sinh']),
    column('gender', ['Giới tính']),
    column('status', ['Trạng thái HS']),
    column('statusSince', ['Ngày nhập trạng thái']),
    column('ethnicGroup', ['Dân tộc']),
    column('disability', ['Loại khuyết tật']),
    column('personalNumber', ['Số định danh cá nhân']),
    { field: 'birthPlace.text', headings: ['Nơi sinh chi tiết'] },
    { field: 'currentAddress.text', headings: ['Chỗ ở hiện nay'] },
    column('phone', ['Số điện thoại liên hệ']),
    ...guardianColumns(),
    ...allPlaceColumns(),
    ...sharedColumns(['sectorId']),
  ],
};
