import type { WorkbookSubject } from '../profile.js';

/** Subjects of primary schools with the headings of their result sheets. Names: code list subjects-primary. */
export const PRIMARY_SUBJECTS: readonly WorkbookSubject[] = [
  { name: 'Tiếng Việt', headings: ['T.Việt', 'TV', 'Tiếng việt'] },
  { name: 'Toán', headings: ['Toán học'] },
  {
    name: 'Ngoại ngữ 1',
    headings: ['Ngoại ngữ', 'Ng.ngữ', 'N.ngữ', 'NN', 'NN1', 'Tiếng Anh', 'T.Anh', 'Anh', 'Anh văn'],
  },
  { name: 'Lịch sử và Địa lí', headings: ['LS&ĐL', 'LS và ĐL', 'Lịch sử & Địa lí', 'Lịch sử và Địa lý', 'LS-ĐL'] },
  { name: 'Khoa học', headings: ['K.học', 'KH'] },
  {
    name: 'Tin học và Công nghệ (Tin học)',
    headings: ['TH-CN (Tin học)', 'Tin học', 'Tin', 'TH&CN (Tin học)', 'THCN (Tin học)'],
  },
  {
    name: 'Tin học và Công nghệ (Công nghệ)',
    headings: ['TH-CN (Công nghệ)', 'Công nghệ', 'C.nghệ', 'TH&CN (Công nghệ)', 'THCN (Công nghệ)'],
  },
  { name: 'Đạo đức', headings: ['Đ.đức', 'ĐĐ'] },
  { name: 'Tự nhiên và Xã hội', headings: ['Tự nhiên xã hội', 'TN&XH', 'TNXH', 'TN-XH'] },
  { name: 'Giáo dục thể chất', headings: ['GDTC', 'Thể dục', 'TD'] },
  {
    name: 'Nghệ thuật (Âm nhạc)',
    headings: ['Âm nhạc', 'Â.nhạc', 'Nhạc', 'NT (Âm nhạc)'],
  },
  {
    name: 'Nghệ thuật (Mĩ thuật)',
    headings: ['Nghệ thuật (Mỹ thuật)', 'Mĩ thuật', 'Mỹ thuật', 'M.thuật', 'MT', 'NT (Mĩ thuật)', 'NT (Mỹ thuật)'],
  },
  { name: 'Hoạt động trải nghiệm', headings: ['HĐTN', 'HĐ trải nghiệm'] },
  { name: 'Tiếng dân tộc', headings: ['T.dân tộc', 'Tiếng DT', 'TDT'] },
];

/** @source code list primary-competences */
export const PRIMARY_COMPETENCES: readonly WorkbookSubject[] = [
  { name: 'Tự chủ và tự học', headings: ['Tự chủ, tự học', 'Tự chủ tự học', 'TC-TH', 'TCTH', 'TC và TH'] },
  { name: 'Giao tiếp và hợp tác', headings: ['Giao tiếp, hợp tác', 'Giao tiếp hợp tác', 'GT-HT', 'GTHT', 'GT và HT'] },
  {
    name: 'Giải quyết vấn đề và sáng tạo',
    headings: [
      'Giải quyết vấn đề, sáng tạo',
      'Giải quyết vấn đề sáng tạo',
      'GQVĐ và sáng tạo',
      'GQVĐ và ST',
      'GQVĐ-ST',
      'GQVĐST',
      'GQVĐ & ST',
    ],
  },
  { name: 'Ngôn ngữ', headings: ['N.ngữ'] },
  { name: 'Tính toán', headings: ['T.toán'] },
  { name: 'Khoa học', headings: ['K.học'] },
  { name: 'Công nghệ', headings: ['C.nghệ'] },
  { name: 'Tin học', headings: ['Tin'] },
  { name: 'Thẩm mĩ', headings: ['Thẩm mỹ', 'T.mĩ', 'T.mỹ'] },
  { name: 'Thể chất', headings: ['T.chất'] },
];

/** @source code list primary-qualities */
export const PRIMARY_QUALITIES: readonly WorkbookSubject[] = [
  { name: 'Yêu nước', headings: ['Y.nước'] },
  { name: 'Nhân ái', headings: ['N.ái'] },
  { name: 'Chăm chỉ', headings: ['C.chỉ'] },
  { name: 'Trung thực', headings: ['T.thực'] },
  { name: 'Trách nhiệm', headings: ['T.nhiệm'] },
];
