import type { WorkbookProfile } from '../profile.js';
import { SUBJECTS } from './subjects.js';

/** Score entry sheet of vnEdu: one subject of one class; data from row 6. */
export const vneduScoreEntry: WorkbookProfile = {
  name: 'vnedu-score-entry',
  version: '1',
  label: { vi: 'vnEdu: bảng nhập điểm', en: 'vnEdu: score entry sheet' },
  kind: 'academic-result',
  source: 'Public code that fills the downloaded template (VnEduExcelFormat); not published by the vendor',
  note: 'The template has hidden code columns: fill the downloaded one, never make one.',
  confirmed: false,
  columns: [
    { field: 'ordinal', headings: ['STT'] },
    { field: 'sourceId', headings: ['Mã học sinh'], required: true },
    { field: 'fullName', headings: ['Họ và tên'], required: true },
  ],
  subjects: SUBJECTS,
  marks: [
    { part: 'regular', headings: ['Thường xuyên'] },
    { part: 'midterm', headings: ['Giữa kỳ'] },
    { part: 'final', headings: ['Cuối kỳ'] },
    { part: 'comment', headings: ['Nhận xét sự tiến bộ, ưu điểm nổi bật, hạn chế chủ yếu'] },
  ],
};
