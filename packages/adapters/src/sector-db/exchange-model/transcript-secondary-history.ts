import type { ExchangeModelRecord } from '../profile.js';

/** A school year that a secondary transcript tells of. @source TTDLQG education exchange model, see README.md of this folder. */
export const transcriptSecondaryHistory: ExchangeModelRecord = {
  record: 'thongtinsohocbasothcsthpt_quatrinhhoctap',
  labelVi: 'Quá trình học tập (THCS-THPT)',
  parent: 'thongtinsohocbasothcsthpt',
  confirmed: false,
  fields: [
    { name: 'namhoc', type: 'text', maxLength: 9, required: true, labelVi: 'Năm học' },
    { name: 'tenlop', type: 'text', maxLength: 100, required: true, labelVi: 'Tên lớp' },
    { name: 'tentruong', type: 'text', maxLength: 250, required: true, labelVi: 'Tên trường' },
    { name: 'tentinh', type: 'text', maxLength: 150, required: true, labelVi: 'Tên tỉnh' },
    { name: 'ngaytrangthaichuyenden', type: 'text', maxLength: 10, labelVi: 'Ngày chuyển đến' },
  ],
};
