import type { ExchangeModelRecord } from '../profile.js';

/** A school year that a primary transcript tells of. @source TTDLQG education exchange model, see README.md of this folder. */
export const transcriptPrimaryHistory: ExchangeModelRecord = {
  record: 'thongtinsohocbasotieuhoc_quatrinhhoctap',
  labelVi: 'Quá trình học tập (tiểu học)',
  parent: 'thongtinsohocbasotieuhoc',
  confirmed: false,
  fields: [
    { name: 'namhoc', type: 'text', maxLength: 9, required: true, labelVi: 'Năm học' },
    { name: 'tenlop', type: 'text', maxLength: 100, required: true, labelVi: 'Tên lớp' },
    { name: 'tentruong', type: 'text', maxLength: 250, required: true, labelVi: 'Tên trường' },
    { name: 'tentinh', type: 'text', maxLength: 150, required: true, labelVi: 'Tên tỉnh' },
    { name: 'ngaytrangthaichuyenden', type: 'date', labelVi: 'Ngày chuyển đến' },
  ],
};
