import type { WorkbookProfile } from '../profile.js';
import { SUBJECTS } from './subjects.js';

/** Score book of SMAS (Viettel): title block, older words for the marks, signatures below. */
export const smasScoreBook: WorkbookProfile = {
  name: 'smas-score-book',
  version: '1',
  label: { vi: 'SMAS: sổ điểm môn học', en: 'SMAS: score book' },
  kind: 'academic-result',
  source: 'A design note of another product and three parsers that schools wrote; not published by the vendor',
  note: 'Only the words of the mark columns, the title block and the signature rows are known.',
  confirmed: false,
  columns: [
    { field: 'ordinal', headings: ['STT'] },
    { field: 'sourceId', headings: ['Mã học sinh'], synonyms: ['Mã HS'] },
    { field: 'fullName', headings: ['Họ và tên'], synonyms: ['Họ tên'], required: true },
    { field: 'birthDate', headings: ['Ngày sinh'] },
    { field: 'ignored', headings: ['Ghi chú'] },
  ],
  subjects: SUBJECTS,
  marks: [
    { part: 'regular', headings: ['Miệng', '15p'] },
    { part: 'midterm', headings: ['1 tiết'] },
    { part: 'final', headings: ['Học kỳ', 'Học kì', 'HK', 'Thi'] },
    { part: 'mark', headings: ['TBM', 'TBHK', 'ĐTB', 'TB'] },
  ],
};
