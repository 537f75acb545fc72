import type { ExchangeModelRecord } from '../profile.js';

/** Identifying data of the foreign student of a result. @source TTDLQG education exchange model, see README.md of this folder. */
export const resultForeign: ExchangeModelRecord = {
  record: 'ketquahoctapththcsthpttx_cogndannuocngoai',
  labelVi: 'Kết quả: học sinh nước ngoài',
  parent: 'ketquahoctapththcsthpttx',
  confirmed: false,
  fields: [
    { name: 'sodinhdanh', type: 'text', maxLength: 12, labelVi: 'Số định danh người nước ngoài' },
    { name: 'sogiaytoxnc', type: 'text', maxLength: 50, labelVi: 'Số giấy tờ xuất nhập cảnh' },
    { name: 'hotennn', type: 'text', maxLength: 150, required: true, labelVi: 'Họ và tên' },
    { name: 'ngaythangnamsinhnn', type: 'date', labelVi: 'Ngày sinh' },
    { name: 'thangnamsinhnn', type: 'text', maxLength: 7, labelVi: 'Tháng năm sinh' },
    { name: 'namsinhnn', type: 'text', maxLength: 4, labelVi: 'Năm sinh' },
    { name: 'quoctichnn', type: 'text', maxLength: 2, required: true, codeList: 'nationalities', labelVi: 'Quốc tịch' },
  ],
};
