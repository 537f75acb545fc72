import type { ExchangeModelRecord } from '../profile.js';

/** One line of a facility report of a primary school. @source TTDLQG education exchange model, see README.md of this folder. */
export const facilityPrimary: ExchangeModelRecord = {
  record: 'cosovatchatphonghoctieuhoc',
  labelVi: 'Cơ sở vật chất phòng học tiểu học',
  confirmed: false,
  fields: [
    { name: 'matruong', type: 'text', maxLength: 20, required: true, labelVi: 'Mã trường' },
    { name: 'madiemtruong', type: 'text', maxLength: 20, required: true, labelVi: 'Mã điểm trường' },
    { name: 'mabaocao', type: 'text', maxLength: 50, required: true, labelVi: 'Mã báo cáo' },
    { name: 'noidungtieuchi', type: 'text', maxLength: 500, required: true, labelVi: 'Nội dung tiêu chí' },
    { name: 'soluongtrencap4', type: 'integer', required: true, labelVi: 'Số lượng trên cấp 4' },
    { name: 'dientichtrencap4', type: 'number', required: true, labelVi: 'Diện tích trên cấp 4' },
    { name: 'soluongcap4', type: 'integer', required: true, labelVi: 'Số lượng cấp 4' },
    { name: 'dientichcap4', type: 'number', required: true, labelVi: 'Diện tích cấp 4' },
    { name: 'soluongduoicap4', type: 'integer', required: true, labelVi: 'Số lượng dưới cấp 4' },
    { name: 'dientichduoicap4', type: 'number', required: true, labelVi: 'Diện tích dưới cấp 4' },
    { name: 'soluong', type: 'integer', required: true, labelVi: 'Số lượng' },
    { name: 'dientich', type: 'number', required: true, labelVi: 'Diện tích' },
  ],
};
