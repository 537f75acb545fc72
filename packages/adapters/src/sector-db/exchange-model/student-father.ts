import type { ExchangeModelRecord } from '../profile.js';

/** Father of the student. @source TTDLQG education exchange model, see README.md of this folder. */
export const studentFather: ExchangeModelRecord = {
  record: 'thongtinhocsinhcapmnththcsthpttx_thongtincha',
  labelVi: 'Thông tin cha',
  parent: 'thongtinhocsinhcapmnththcsthpttx',
  confirmed: false,
  fields: [
    { name: 'hovaten', type: 'text', maxLength: 150, required: true, labelVi: 'Họ tên cha' },
    { name: 'sodinhdanh', type: 'text', maxLength: 12, required: true, labelVi: 'Số định danh cha' },
    { name: 'nghenghiep', type: 'text', maxLength: 100, labelVi: 'Nghề nghiệp cha' },
    { name: 'namsinh', type: 'text', maxLength: 4, required: true, labelVi: 'Năm sinh cha' },
  ],
};
