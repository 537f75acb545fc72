import type { WorkbookProfile } from '../profile.js';
import { PRIMARY_COMPETENCES, PRIMARY_QUALITIES, PRIMARY_SUBJECTS } from './primary-subjects.js';

/** Result sheet of primary classes that the sector database imports: three header rows, 35 columns. */
export const csdlPrimaryResults: WorkbookProfile = {
  name: 'csdl-primary-results',
  version: '1',
  label: { vi: 'CSDL ngành: kết quả học tập tiểu học', en: 'Sector database: results of primary pupils' },
  kind: 'academic-result',
  source:
    "Web form C1/KetQuaHocTapImportExcel.aspx as a public browser extension reads it: one school's version; not published by its owner",
  note: 'Grade and period are chosen in the web form, so a file may name no term.',
  confirmed: false,
  columns: [
    { field: 'ordinal', headings: ['STT'] },
    { field: 'classId', headings: ['Mã lớp'] },
    { field: 'sectorId', headings: ['Mã học sinh'] },
    { field: 'fullName', headings: ['Họ tên'], required: true },
    { field: 'birthDate', headings: ['Ngày sinh'] },
    {
      field: 'hasCompletedGrade',
      headings: ['Hoàn thành chương trình lớp học'],
      synonyms: ['Hoàn thành CT lớp học', 'HTCTLH', 'Hoàn thành chương trình lớp'],
    },
    { field: 'hasCompletedPrimary', headings: ['Hoàn thành chương trình tiểu học'], synonyms: ['HTCTTH'] },
    { field: 'isPromoted', headings: ['Lên lớp'], synonyms: ['Được lên lớp'] },
    {
      field: 'overallResult',
      headings: ['Xếp loại'],
      synonyms: ['Kết quả xếp loại', 'Đánh giá kết quả giáo dục', 'Mức đánh giá kết quả giáo dục', 'Kết quả giáo dục'],
    },
    { field: 'title', headings: ['Khen thưởng', 'Danh hiệu'] },
    { field: 'absences.excused', headings: ['Nghỉ có phép'] },
    { field: 'absences.unexcused', headings: ['Nghỉ không phép'] },
    { field: 'ignored', headings: ['Ghi chú'] },
  ],
  subjects: PRIMARY_SUBJECTS,
  competences: PRIMARY_COMPETENCES,
  qualities: PRIMARY_QUALITIES,
  marks: [{ part: 'mark', headings: ['Mức đạt được', 'Điểm KTĐK'] }],
};
