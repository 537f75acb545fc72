import type { ExchangeModelRecord } from '../profile.js';

/** Civil data of a foreign student. @source TTDLQG education exchange model, see README.md of this folder. */
export const studentForeign: ExchangeModelRecord = {
  record: 'thongtinhocsinhcapmnththcsthpttx_congdannuocngoai',
  labelVi: 'Học sinh là công dân nước ngoài',
  parent: 'thongtinhocsinhcapmnththcsthpttx',
  confirmed: false,
  fields: [
    { name: 'sodinhdanh', type: 'text', maxLength: 12, labelVi: 'Số định danh người nước ngoài' },
    { name: 'sogiaytoxnc', type: 'text', maxLength: 50, labelVi: 'Số giấy tờ xuất nhập cảnh' },
    { name: 'hotennn', type: 'text', maxLength: 150, required: true, labelVi: 'Họ và tên' },
    { name: 'gioitinhnn', type: 'text', maxLength: 1, required: true, codeList: 'gender', labelVi: 'Giới tính' },
    { name: 'ngaythangnamsinh', type: 'date', labelVi: 'Ngày sinh' },
    { name: 'thangnamsinh', type: 'text', maxLength: 7, labelVi: 'Tháng năm sinh' },
    { name: 'namsinh', type: 'text', maxLength: 4, labelVi: 'Năm sinh' },
    { name: 'quoctichnn', type: 'text', maxLength: 2, required: true, codeList: 'nationalities', labelVi: 'Quốc tịch' },
    { name: 'noiohientai_diachichitiet', type: 'text', maxLength: 250, labelVi: 'Nơi ở hiện tại: chi tiết' },
    { name: 'noiohientai_maxa', type: 'text', maxLength: 5, codeList: 'communes', labelVi: 'Nơi ở hiện tại: mã xã' },
    {
      name: 'noiohientai_matinh',
      type: 'text',
      maxLength: 2,
      codeList: 'provinces',
      labelVi: 'Nơi ở hiện tại: mã tỉnh',
    },
    {
      name: 'noiohientai_quocgia',
      type: 'text',
      maxLength: 3,
      codeList: 'countries',
      labelVi: 'Nơi ở hiện tại: quốc gia',
    },
  ],
};
