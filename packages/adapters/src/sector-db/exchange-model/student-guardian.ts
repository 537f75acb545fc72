import type { ExchangeModelRecord } from '../profile.js';

/** Guardian or sponsor of the student. @source TTDLQG education exchange model, see README.md of this folder. */
export const studentGuardian: ExchangeModelRecord = {
  record: 'thongtinhocsinhcapmnththcsthpttx_nguoidodau',
  labelVi: 'Người đỡ đầu',
  parent: 'thongtinhocsinhcapmnththcsthpttx',
  confirmed: false,
  fields: [
    { name: 'hovaten', type: 'text', maxLength: 150, required: true, labelVi: 'Họ tên người đỡ đầu' },
    { name: 'sodinhdanh', type: 'text', maxLength: 12, required: true, labelVi: 'Số định danh người đỡ đầu' },
    { name: 'nghenghiep', type: 'text', maxLength: 250, labelVi: 'Nghề nghiệp người đỡ đầu' },
    { name: 'namsinh', type: 'text', maxLength: 4, required: true, labelVi: 'Năm sinh người đỡ đầu' },
  ],
};
