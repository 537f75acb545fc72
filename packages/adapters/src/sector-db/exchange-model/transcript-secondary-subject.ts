import type { ExchangeModelRecord } from '../profile.js';

/** Marks in a subject on a secondary transcript. @source TTDLQG education exchange model, see README.md of this folder. */
export const transcriptSecondarySubject: ExchangeModelRecord = {
  record: 'thongtinsohocbasothcsthpt_bangdiem',
  labelVi: 'Bảng điểm (THCS-THPT)',
  parent: 'thongtinsohocbasothcsthpt',
  confirmed: false,
  fields: [
    {
      name: 'mamonhoc',
      type: 'text',
      maxLength: 3,
      required: true,
      codeList: 'transcript-subjects-secondary',
      labelVi: 'Mã môn học',
    },
    { name: 'tenmonhoc', type: 'text', maxLength: 20, required: true, labelVi: 'Tên môn học' },
    { name: 'diemhocky1', type: 'text', maxLength: 4, codeList: 'subject-mark-letters', labelVi: 'Điểm học kỳ 1' },
    { name: 'diemhocky2', type: 'text', maxLength: 4, codeList: 'subject-mark-letters', labelVi: 'Điểm học kỳ 2' },
    { name: 'diemcanam', type: 'text', maxLength: 4, codeList: 'subject-mark-letters', labelVi: 'Điểm cả năm' },
    {
      name: 'diemkttralai',
      type: 'text',
      maxLength: 4,
      codeList: 'subject-mark-letters',
      labelVi: 'Điểm kiểm tra lại',
    },
    { name: 'nxetmonhoc', type: 'text', maxLength: 2000, labelVi: 'Nhận xét môn học' },
    { name: 'soddcngvbm', type: 'text', maxLength: 12, required: true, labelVi: 'Số định danh GV bộ môn' },
    { name: 'gvbm', type: 'text', maxLength: 150, required: true, labelVi: 'Giáo viên bộ môn' },
  ],
};
