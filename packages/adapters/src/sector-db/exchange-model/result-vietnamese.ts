import type { ExchangeModelRecord } from '../profile.js';

/** Identifying data of the Vietnamese student of a result. @source TTDLQG education exchange model, see README.md of this folder. */
export const resultVietnamese: ExchangeModelRecord = {
  record: 'ketquahoctapththcsthpttx_nguoivn',
  labelVi: 'Kết quả: học sinh Việt Nam',
  parent: 'ketquahoctapththcsthpttx',
  confirmed: false,
  fields: [
    { name: 'sodinhdanh', type: 'text', maxLength: 12, required: true, labelVi: 'Số định danh cá nhân' },
    { name: 'hovaten', type: 'text', maxLength: 150, required: true, labelVi: 'Họ và tên' },
    { name: 'ngaythangnamsinh', type: 'date', labelVi: 'Ngày sinh' },
    { name: 'thangnamsinh', type: 'text', maxLength: 7, labelVi: 'Tháng năm sinh' },
    { name: 'namsinh', type: 'text', maxLength: 4, labelVi: 'Năm sinh' },
  ],
};
