import type { WorkbookProfile } from '../profile.js';
import { SUBJECTS } from './subjects.js';

/** Year-end score book of vnEdu: a file for a grade, a sheet for a class; school year and term stand in the title. */
export const vneduYearEndScores: WorkbookProfile = {
  name: 'vnedu-year-end-scores',
  version: '1',
  label: { vi: 'vnEdu: sổ điểm tổng kết', en: 'vnEdu: year-end score book' },
  kind: 'academic-result',
  source:
    'Public loader of so_diem_tong_ket_khoi_*.xls, said to be checked against files of term 2, 2025-2026; not published by the vendor',
  confirmed: false,
  columns: [
    { field: 'ordinal', headings: ['STT'] },
    { field: 'sourceId', headings: ['Mã học sinh'] },
    { field: 'personalNumber', headings: ['Số định danh cá nhân'] },
    { field: 'fullName', headings: ['Họ và tên'], required: true },
    { field: 'birthDate', headings: ['Ngày sinh'] },
    {
      field: 'learningResult',
      headings: ['Kết quả học tập'],
      synonyms: ['KQHT', 'Học tập', 'Xếp loại học tập', 'Học lực'],
    },
    {
      field: 'conductResult',
      headings: ['Kết quả rèn luyện'],
      synonyms: ['KQRL', 'Rèn luyện', 'Xếp loại rèn luyện', 'Hạnh kiểm'],
    },
    { field: 'averageScore', headings: ['ĐTB', 'Điểm TB', 'Điểm trung bình', 'TB các môn', 'ĐTB các môn'] },
    {
      field: 'absences.excused',
      headings: ['P', 'Có phép', 'CP'],
      under: ['Buổi nghỉ', 'Số buổi nghỉ', 'Nghỉ học', 'Số ngày nghỉ'],
    },
    {
      field: 'absences.unexcused',
      headings: ['K', 'Không phép', 'KP'],
      under: ['Buổi nghỉ', 'Số buổi nghỉ', 'Nghỉ học', 'Số ngày nghỉ'],
    },
    {
      field: 'absences.total',
      headings: ['Tổng', 'TS', 'Tổng số'],
      under: ['Buổi nghỉ', 'Số buổi nghỉ', 'Nghỉ học', 'Số ngày nghỉ'],
    },
    { field: 'title', headings: ['Danh hiệu'], synonyms: ['Danh hiệu thi đua', 'Khen thưởng'] },
    { field: 'ignored', headings: ['Ghi chú'] },
  ],
  subjects: SUBJECTS,
  subjectNotes: ['(HS 1)', '(HS 2)', '(HS 3)', '(N.xét)', '(Nhận xét)'],
};
