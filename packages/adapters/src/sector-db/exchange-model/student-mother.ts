import type { ExchangeModelRecord } from '../profile.js';

/** Mother of the student. @source TTDLQG education exchange model, see README.md of this folder. */
export const studentMother: ExchangeModelRecord = {
  record: 'thongtinhocsinhcapmnththcsthpttx_thongtinme',
  labelVi: 'Thông tin mẹ',
  parent: 'thongtinhocsinhcapmnththcsthpttx',
  confirmed: false,
  fields: [
    { name: 'hovaten', type: 'text', maxLength: 150, required: true, labelVi: 'Họ tên mẹ' },
    { name: 'sodinhdanh', type: 'text', maxLength: 12, required: true, labelVi: 'Số định danh mẹ' },
    { name: 'nghenghiep', type: 'text', maxLength: 100, labelVi: 'Nghề nghiệp mẹ' },
    { name: 'namsinh', type: 'text', maxLength: 4, required: true, labelVi: 'Năm sinh mẹ' },
  ],
};
