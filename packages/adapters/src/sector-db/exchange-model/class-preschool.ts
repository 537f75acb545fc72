import type { ExchangeModelRecord } from '../profile.js';

/** Pre-school class or group. @source TTDLQG education exchange model, see README.md of this folder. */
export const classPreschool: ExchangeModelRecord = {
  record: 'lopmamnon',
  labelVi: 'Lớp mầm non',
  confirmed: false,
  fields: [
    { name: 'matruong', type: 'text', maxLength: 20, required: true, labelVi: 'Mã trường' },
    { name: 'madiemtruong', type: 'text', maxLength: 20, required: true, labelVi: 'Mã điểm trường' },
    { name: 'makhoi', type: 'text', maxLength: 20, required: true, codeList: 'grades', labelVi: 'Khối' },
    { name: 'malop', type: 'text', maxLength: 20, required: true, labelVi: 'Mã lớp' },
    { name: 'tenlop', type: 'text', maxLength: 150, required: true, labelVi: 'Tên lớp' },
    {
      name: 'manhomtuoimamnon',
      type: 'text',
      maxLength: 20,
      required: true,
      codeList: 'preschool-age-groups',
      labelVi: 'Nhóm tuổi mầm non',
    },
    { name: 'magiaoviencn', type: 'text', maxLength: 20, required: true, labelVi: 'Giáo viên chủ nhiệm' },
    { name: 'coday2buoingay', type: 'boolean', required: true, labelVi: 'Dạy 2 buổi/ngày' },
    { name: 'ghep2tuoi', type: 'boolean', required: true, labelVi: 'Ghép 2 độ tuổi' },
    { name: 'ghep3tuoi', type: 'boolean', required: true, labelVi: 'Ghép 3 độ tuổi' },
    { name: 'ghep4tuoi', type: 'boolean', required: true, labelVi: 'Ghép 4 độ tuổi' },
    { name: 'lopghep', type: 'boolean', required: true, labelVi: 'Lớp ghép' },
    { name: 'capnhatlopghep', type: 'boolean', required: true, labelVi: 'Cập nhật lớp ghép' },
    { name: 'lopbantru', type: 'boolean', required: true, labelVi: 'Lớp bán trú' },
    { name: 'cotrekhuyettat', type: 'boolean', required: true, labelVi: 'Có trẻ khuyết tật' },
    { name: 'coctgdmnmoi', type: 'boolean', required: true, labelVi: 'Chương trình mầm non mới' },
    { name: 'coctcsgd', type: 'boolean', required: true, labelVi: 'Chương trình chăm sóc giáo dục' },
    { name: 'malopghep', type: 'text', maxLength: 15, labelVi: 'Mã lớp ghép' },
    {
      name: 'mahocbantru',
      type: 'text',
      maxLength: 20,
      codeList: 'semi-boarding-modes',
      labelVi: 'Hình thức học bán trú',
    },
  ],
};
