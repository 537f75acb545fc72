import type { ExchangeModelRecord } from '../profile.js';

/** Result in a subject on a primary transcript. @source TTDLQG education exchange model, see README.md of this folder. */
export const transcriptPrimarySubject: ExchangeModelRecord = {
  record: 'thongtinsohocbasotieuhoc_dsbangdiem',
  labelVi: 'Bảng điểm (tiểu học)',
  parent: 'thongtinsohocbasotieuhoc',
  confirmed: false,
  fields: [
    {
      name: 'mamonhoc',
      type: 'text',
      maxLength: 3,
      required: true,
      codeList: 'transcript-subjects-primary',
      labelVi: 'Mã môn học',
    },
    { name: 'tenmonhoc', type: 'text', maxLength: 50, required: true, labelVi: 'Tên môn học' },
    { name: 'mucdatduoc', type: 'text', maxLength: 1, codeList: 'primary-subject-levels', labelVi: 'Mức đạt được' },
    { name: 'diemkiemtradinhky', type: 'text', maxLength: 4, labelVi: 'Điểm kiểm tra định kỳ' },
  ],
};
