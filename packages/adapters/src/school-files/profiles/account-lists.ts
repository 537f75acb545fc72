import type { WorkbookProfile } from '../profile.js';

/** Student file for accounts of K12Online (Viettel). */
export const k12onlineStudents: WorkbookProfile = {
  name: 'k12online-students',
  version: '1',
  label: { vi: 'K12Online: danh sách học sinh', en: 'K12Online: student file' },
  kind: 'student',
  source: 'hotro.k12online.vn/nha-truong/bieu-mau-tao-tai-khoan.html',
  confirmed: true,
  columns: [
    { field: 'ordinal', headings: ['STT'] },
    { field: 'fullName', headings: ['Họ và tên'], required: true },
    { field: 'gender', headings: ['Giới tính'] },
    { field: 'className', headings: ['Lớp'], required: true },
    { field: 'birthDate', headings: ['Ngày sinh'] },
    { field: 'mother.fullName', headings: ['Họ và tên mẹ'], required: true },
    { field: 'mother.birthYear', headings: ['Năm sinh của mẹ'] },
    { field: 'guardian.fullName', headings: ['Họ và tên người giám hộ'] },
    { field: 'guardian.birthYear', headings: ['Năm sinh người giám hộ'] },
  ],
};

/** Account file of SSO2 (Nền tảng giáo dục). */
export const sso2Accounts: WorkbookProfile = {
  name: 'sso2-accounts',
  version: '1',
  label: { vi: 'SSO2: danh sách tài khoản', en: 'SSO2: account file' },
  kind: 'student',
  source: 'help.nentanggiaoduc.edu.vn/danh-cho-nha-truong/import-tai-khoan',
  note: 'The rules are public, the columns are not: (*) on required columns, birth dates as text DD/MM/YYYY. The columns here are those that pupil lists have in common.',
  confirmed: false,
  columns: [
    { field: 'ordinal', headings: ['STT'] },
    { field: 'fullName', headings: ['Họ và tên (*)'], required: true },
    { field: 'birthDate', headings: ['Ngày sinh (*)'] },
    { field: 'gender', headings: ['Giới tính (*)'] },
    { field: 'className', headings: ['Lớp (*)'] },
  ],
};
