import type { ExchangeModelRecord } from '../profile.js';

/** Disciplinary measure against a staff member. @source TTDLQG education exchange model, see README.md of this folder. */
export const staffDiscipline: ExchangeModelRecord = {
  record: 'thongtinkyluatgiaoviencapmnththcsthpttx',
  labelVi: 'Kỷ luật giáo viên',
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
    { name: 'matruong', type: 'text', maxLength: 20, required: true, labelVi: 'Mã trường' },
    { name: 'magiaovien', type: 'text', maxLength: 20, required: true, labelVi: 'Mã giáo viên' },
    {
      name: 'makyluatgv',
      type: 'text',
      maxLength: 20,
      required: true,
      codeList: 'staff-disciplines',
      labelVi: 'Mã kỷ luật giáo viên',
    },
    {
      name: 'loaikyluat',
      type: 'text',
      maxLength: 20,
      required: true,
      codeList: 'staff-discipline-kinds',
      labelVi: 'Loại kỷ luật',
    },
    { name: 'lydo', type: 'text', maxLength: 100, required: true, labelVi: 'Lý do' },
    {
      name: 'capkyluat',
      type: 'text',
      maxLength: 100,
      required: true,
      codeList: 'staff-discipline-levels',
      labelVi: 'Cấp kỷ luật',
    },
    { name: 'ngaykyluat', type: 'date', required: true, labelVi: 'Ngày kỷ luật' },
    { name: 'soquyetdinh', type: 'text', maxLength: 100, required: true, labelVi: 'Số quyết định' },
  ],
};
