import type { WorkbookSubject } from '../profile.js';

/** Subjects of the secondary levels with the abbreviations of score books. Names: code lists subjects-lower-secondary and subjects-upper-secondary. */
export const SUBJECTS: readonly WorkbookSubject[] = [
  { name: 'Ngữ văn', headings: ['Văn', 'N.văn', 'Ng.văn', 'Ngữ Văn'] },
  { name: 'Toán', headings: ['Toán học'] },
  {
    name: 'Ngoại ngữ 1',
    headings: ['Ng.ngữ', 'N.ngữ', 'Ngoại ngữ', 'NN', 'NN1', 'Ng.ngữ 1', 'Tiếng Anh', 'T.Anh', 'Anh'],
  },
  { name: 'Ngoại ngữ 2', headings: ['NN2', 'Ng.ngữ 2'] },
  { name: 'Giáo dục công dân', headings: ['GDCD', 'GD CD', 'CD'] },
  {
    name: 'Lịch sử và Địa lí',
    headings: ['LS&ĐL', 'LS và ĐL', 'LSĐL', 'Lịch sử & Địa lí', 'Lịch sử và Địa lý', 'Sử & Địa', 'LS-ĐL'],
  },
  { name: 'Khoa học tự nhiên', headings: ['KHTN'] },
  { name: 'Công nghệ', headings: ['C.nghệ', 'CN', 'Cnghệ'] },
  { name: 'Tin học', headings: ['Tin', 'T.học'] },
  { name: 'Giáo dục thể chất', headings: ['GDTC', 'Thể dục', 'TD'] },
  { name: 'Nghệ thuật (Âm nhạc, Mĩ thuật)', headings: ['Nghệ thuật', 'N.thuật', 'NT'] },
  {
    name: 'Nội dung giáo dục của địa phương',
    headings: ['NDGDCĐP', 'NDGDĐP', 'GDĐP', 'Giáo dục địa phương', 'Nội dung giáo dục địa phương'],
  },
  {
    name: 'Hoạt động trải nghiệm, hướng nghiệp',
    headings: ['HĐTN&HN', 'HĐTN,HN', 'HĐTNHN', 'HĐTN-HN', 'HĐTN', 'Hoạt động trải nghiệm'],
  },
  { name: 'Lịch sử', headings: ['Sử', 'L.sử'] },
  { name: 'Địa lí', headings: ['Địa', 'Địa lý', 'Đ.lí'] },
  { name: 'Vật lí', headings: ['Lý', 'Lí', 'Vật lý', 'V.lí'] },
  { name: 'Hóa học', headings: ['Hóa', 'Hoá', 'Hoá học', 'H.học'] },
  { name: 'Sinh học', headings: ['Sinh', 'S.học'] },
  { name: 'Giáo dục kinh tế và pháp luật', headings: ['GDKT&PL', 'KT&PL', 'GDKTPL', 'GD KT&PL'] },
  { name: 'Giáo dục quốc phòng và an ninh', headings: ['GDQP&AN', 'GDQP', 'QPAN', 'GDQP-AN', 'GDQPAN'] },
  { name: 'Âm nhạc', headings: ['Nhạc', 'Â.nhạc'] },
  { name: 'Mĩ thuật', headings: ['MT', 'Mỹ thuật', 'M.thuật'] },
  { name: 'Tiếng dân tộc thiểu số', headings: ['Tiếng DTTS', 'Tiếng dân tộc', 'T.dân tộc'] },
];
