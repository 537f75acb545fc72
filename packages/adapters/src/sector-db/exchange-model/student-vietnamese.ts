import type { ExchangeModelRecord } from '../profile.js';

/** Civil data of a Vietnamese student. @source TTDLQG education exchange model, see README.md of this folder. */
export const studentVietnamese: ExchangeModelRecord = {
  record: 'thongtinhocsinhcapmnththcsthpttx_nguoivn',
  labelVi: 'Học sinh là người Việt Nam',
  parent: 'thongtinhocsinhcapmnththcsthpttx',
  confirmed: false,
  fields: [
    { name: 'sodinhdanh', type: 'text', maxLength: 12, required: true, labelVi: 'Số định danh cá nhân' },
    { name: 'hovaten', type: 'text', maxLength: 150, required: true, labelVi: 'Họ và tên' },
    { name: 'tenkhac', type: 'text', maxLength: 150, labelVi: 'Tên khác' },
    { name: 'gioitinh', type: 'text', maxLength: 1, required: true, codeList: 'gender', labelVi: 'Giới tính' },
    { name: 'ngaythangnamsinh', type: 'date', labelVi: 'Ngày sinh' },
    { name: 'thangnamsinh', type: 'text', maxLength: 7, labelVi: 'Tháng năm sinh' },
    { name: 'namsinh', type: 'text', maxLength: 4, labelVi: 'Năm sinh' },
    { name: 'dantoc', type: 'text', maxLength: 3, required: true, codeList: 'ethnic-groups', labelVi: 'Dân tộc' },
    { name: 'quoctich', type: 'text', maxLength: 2, required: true, codeList: 'nationalities', labelVi: 'Quốc tịch' },
    { name: 'noisinhdiachichitiet', type: 'text', maxLength: 250, labelVi: 'Nơi sinh: chi tiết' },
    { name: 'noisinh_maxa', type: 'text', maxLength: 5, codeList: 'communes', labelVi: 'Nơi sinh: mã xã' },
    { name: 'noisinh_matinh', type: 'text', maxLength: 2, codeList: 'provinces', labelVi: 'Nơi sinh: mã tỉnh' },
    { name: 'noisinh_quocgia', type: 'text', maxLength: 3, codeList: 'countries', labelVi: 'Nơi sinh: quốc gia' },
    { name: 'noiohientaidiachichitiet', type: 'text', maxLength: 250, labelVi: 'Nơi ở hiện tại: chi tiết' },
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
