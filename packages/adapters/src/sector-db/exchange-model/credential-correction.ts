import type { ExchangeModelRecord } from '../profile.js';

/** A correction of a diploma or certificate. @source TTDLQG education exchange model, see README.md of this folder. */
export const credentialCorrection: ExchangeModelRecord = {
  record: 'VanBangChungChi_ThongTinHieuChinh',
  labelVi: 'Thông tin hiệu chỉnh văn bằng',
  parent: 'VanBangChungChi',
  confirmed: false,
  fields: [
    { name: 'soquyetdinhhieuchinh', type: 'text', maxLength: 50, required: true, labelVi: 'Số quyết định chỉnh sửa' },
    { name: 'ngayquyetdinhhieuchinh', type: 'date', required: true, labelVi: 'Ngày quyết định chỉnh sửa' },
    { name: 'nguoiky_hovaten', type: 'text', maxLength: 150, required: true, labelVi: 'Người ký' },
    { name: 'nguoiky_sodinhdanh', type: 'text', maxLength: 12, required: true, labelVi: 'Số định danh người ký' },
    { name: 'nguoiky_chucdanh', type: 'text', maxLength: 150, required: true, labelVi: 'Chức danh người ký' },
    { name: 'nguoiky_lydohieuchinh', type: 'text', maxLength: 250, labelVi: 'Lý do chỉnh sửa' },
    { name: 'phuluchieuchinh_hovaten', type: 'text', maxLength: 150, labelVi: 'Họ tên (phụ lục chỉnh sửa)' },
    { name: 'ngaythangnamsinh', type: 'date', labelVi: 'Ngày sinh' },
    { name: 'thangnamsinh', type: 'text', maxLength: 7, labelVi: 'Tháng năm sinh' },
    { name: 'namsinh', type: 'text', maxLength: 4, labelVi: 'Năm sinh' },
    { name: 'noisinh_diachichitiet', type: 'text', maxLength: 250, required: true, labelVi: 'Nơi sinh: chi tiết' },
    { name: 'noisinh_maxa', type: 'text', maxLength: 5, codeList: 'communes', labelVi: 'Nơi sinh: mã xã' },
    { name: 'noisinh_matinh', type: 'text', maxLength: 2, codeList: 'provinces', labelVi: 'Nơi sinh: mã tỉnh' },
    { name: 'noisinh_quocgia', type: 'text', maxLength: 3, codeList: 'countries', labelVi: 'Nơi sinh: quốc gia' },
    { name: 'nguoiky_gioitinh', type: 'text', maxLength: 1, required: true, codeList: 'gender', labelVi: 'Giới tính' },
    { name: 'nguoiky_dantoc', type: 'text', maxLength: 3, codeList: 'ethnic-groups', labelVi: 'Dân tộc' },
    {
      name: 'nguoiky_quoctich',
      type: 'text',
      maxLength: 2,
      required: true,
      codeList: 'nationalities',
      labelVi: 'Quốc tịch',
    },
  ],
};
