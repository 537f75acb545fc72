import type { WorkbookProfile } from '../profile.js';

/** Staff export of the sector database: 72 columns, six of them public. */
export const csdlStaffList: WorkbookProfile = {
  name: 'csdl-staff-list',
  version: '1',
  label: { vi: 'CSDL ngành: danh sách cán bộ, giáo viên', en: 'Sector database: staff list' },
  kind: 'staff',
  source: 'File CSDL_GiaoVien as public school-written code reads it; not published by its owner',
  note: '72 columns, of which six are public. E-mail addresses in real files are shared by two people or belong to another person.',
  confirmed: false,
  columns: [
    { field: 'ordinal', headings: ['STT'] },
    { field: 'fullName', headings: ['Họ tên'], required: true },
    { field: 'email', headings: ['Email'] },
    { field: 'status', headings: ['Trạng thái CB'] },
    { field: 'position', headings: ['Vị trí việc làm'], required: true },
    { field: 'staffGroup', headings: ['Nhóm chức vụ'] },
    { field: 'taughtSubjects', headings: ['Môn dạy'] },
    {
      field: 'sectorId',
      headings: ['Mã cán bộ'],
      synonyms: ['Mã giáo viên', 'Mã GV', 'Mã CB', 'Mã định danh', 'Mã nhân sự'],
    },
  ],
};

/** Staff list of a province over all its schools. */
export const provincialStaffList: WorkbookProfile = {
  name: 'provincial-staff-list',
  version: '1',
  label: { vi: 'CSDL của tỉnh: danh sách cán bộ, giáo viên', en: "A province's database: staff list" },
  kind: 'staff',
  source: 'Public staff importer; not published by its owner',
  confirmed: false,
  columns: [
    { field: 'ordinal', headings: ['STT'] },
    { field: 'ignored', headings: ['UBND Xã', 'UBND xã/phường', 'Phòng GD&ĐT', 'Đơn vị quản lý'] },
    { field: 'schoolName', headings: ['Tên trường'] },
    { field: 'sectorId', headings: ['Mã định danh Bộ GD&ĐT'], required: true },
    { field: 'fullName', headings: ['Họ tên'], required: true },
    { field: 'birthDate', headings: ['Ngày sinh'] },
    { field: 'status', headings: ['Trạng thái'] },
    { field: 'position', headings: ['Vị trí việc làm'], required: true },
  ],
};
