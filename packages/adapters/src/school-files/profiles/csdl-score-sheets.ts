import type { WorkbookProfile, WorkbookColumn } from '../profile.js';
import { PRIMARY_SUBJECTS } from './primary-subjects.js';
import { SUBJECTS } from './subjects.js';

const SOURCE =
  "A public grade editor, which says that it follows the sector's forms; a school site's own export for the sector database; not published by their owner";
const PUPIL: readonly WorkbookColumn[] = [
  { field: 'ordinal', headings: ['STT'] },
  { field: 'className', headings: ['Lớp'] },
  { field: 'sectorId', headings: ['Mã định danh Bộ GD&ĐT'], synonyms: ['Mã học sinh', 'Mã HS'] },
  { field: 'fullName', headings: ['Họ và tên'], required: true },
  { field: 'birthDate', headings: ['Ngày sinh'] },
];

/** Score sheets "Mẫu 1" and "Mẫu 2" of one subject and class, by marks or by comments. */
export const csdlScoreSheet: WorkbookProfile = {
  name: 'csdl-score-sheet',
  version: '1',
  label: { vi: 'CSDL ngành: bảng điểm môn học (Mẫu 1, Mẫu 2)', en: 'Sector database: score sheet of a subject' },
  kind: 'academic-result',
  source: SOURCE,
  confirmed: false,
  columns: PUPIL,
  subjects: SUBJECTS,
  marks: [
    { part: 'regular', headings: ['ĐĐGtx'] },
    { part: 'midterm', headings: ['ĐĐGgk'] },
    { part: 'final', headings: ['ĐĐGck'] },
    { part: 'mark', headings: ['ĐTBmhk', 'Đánh giá'] },
    { part: 'comment', headings: ['Nội dung nhận xét', 'Nhận xét'] },
    { part: 'commentCode', headings: ['Mã nhận xét'] },
  ],
};

/** Score sheet "Mẫu 2" of one subject in a primary class: levels, periodic tests and comments. */
export const csdlPrimaryScoreSheet: WorkbookProfile = {
  name: 'csdl-primary-score-sheet',
  version: '1',
  label: { vi: 'CSDL ngành: bảng điểm môn học tiểu học (Mẫu 2)', en: 'Sector database: score sheet, primary' },
  kind: 'academic-result',
  source: SOURCE,
  confirmed: false,
  columns: PUPIL,
  subjects: PRIMARY_SUBJECTS,
  marks: [
    { part: 'midterm', headings: ['Mức đạt được GK', 'Điểm KTĐK GK'] },
    { part: 'midtermComment', headings: ['Nhận xét GK'] },
    { part: 'mark', headings: ['Mức đạt được CK', 'Điểm KTĐK'] },
    { part: 'comment', headings: ['Nhận xét CK'] },
  ],
};
