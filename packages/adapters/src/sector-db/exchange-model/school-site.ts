import type { ExchangeModelRecord } from '../profile.js';

/** Satellite site of a school or centre. @source TTDLQG education exchange model, see README.md of this folder. */
export const schoolSite: ExchangeModelRecord = {
  record: 'thongtindiemtruongcapmnththcsthpttx',
  labelVi: 'Điểm trường',
  confirmed: false,
  fields: [
    {
      name: 'manhomcaphoc',
      type: 'text',
      maxLength: 2,
      required: true,
      codeList: 'education-level-groups',
      labelVi: 'Nhóm cấp học',
    },
    { name: 'matruong', type: 'text', maxLength: 20, required: true, labelVi: 'Mã trường hoặc trung tâm' },
    { name: 'madiemtruong', type: 'text', maxLength: 20, required: true, labelVi: 'Mã điểm trường' },
    { name: 'tendiemtruong', type: 'text', maxLength: 200, required: true, labelVi: 'Tên điểm trường' },
    { name: 'sodienthoai', type: 'text', maxLength: 12, required: true, labelVi: 'Số điện thoại' },
    { name: 'kcdentruongchinh', type: 'number', labelVi: 'Khoảng cách đến trường chính' },
    { name: 'phuongtiendilai', type: 'text', maxLength: 150, labelVi: 'Phương tiện đi lại' },
    { name: 'dientich', type: 'number', labelVi: 'Diện tích' },
    { name: 'diachi_diachichitiet', type: 'text', maxLength: 255, required: true, labelVi: 'Địa chỉ: chi tiết' },
    {
      name: 'diachi_maxa',
      type: 'text',
      maxLength: 5,
      required: true,
      codeList: 'communes',
      labelVi: 'Địa chỉ: mã xã',
    },
    { name: 'diachi_mahuyen', type: 'text', maxLength: 3, codeList: 'districts', labelVi: 'Địa chỉ: mã huyện' },
    {
      name: 'diachi_matinh',
      type: 'text',
      maxLength: 2,
      required: true,
      codeList: 'provinces',
      labelVi: 'Địa chỉ: mã tỉnh',
    },
  ],
};
