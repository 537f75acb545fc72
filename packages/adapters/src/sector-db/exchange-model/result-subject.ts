import type { ExchangeModelRecord } from '../profile.js';

/** Subject score row of a result. @source TTDLQG education exchange model, see README.md of this folder. */
export const resultSubject: ExchangeModelRecord = {
  record: 'ketquahoctapththcsthpttx_diemmon',
  labelVi: 'Kết quả: điểm môn',
  parent: 'ketquahoctapththcsthpttx',
  confirmed: false,
  fields: [
    { name: 'mamonhoc', type: 'text', maxLength: 20, required: true, codeList: 'subjects', labelVi: 'Mã môn học' },
    { name: 'diem', type: 'number', required: true, labelVi: 'Điểm' },
  ],
};
