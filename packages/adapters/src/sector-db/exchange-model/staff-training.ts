import type { ExchangeModelRecord } from '../profile.js';

/** Training of a staff member. @source TTDLQG education exchange model, see README.md of this folder. */
export const staffTraining: ExchangeModelRecord = {
  record: 'quatrinhdaotaoboiduonggiaoviencapmnththcsthpttx',
  labelVi: 'Quá trình đào tạo, bồi dưỡng giáo viên',
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
    { name: 'tentruong', type: 'text', maxLength: 150, required: true, labelVi: 'Tên trường' },
    { name: 'magiaovien', type: 'text', maxLength: 20, required: true, labelVi: 'Mã giáo viên' },
    {
      name: 'manhomchuyennganh',
      type: 'text',
      maxLength: 20,
      required: true,
      codeList: 'speciality-groups',
      labelVi: 'Nhóm chuyên ngành',
    },
    {
      name: 'hinhthucdaotao',
      type: 'text',
      maxLength: 20,
      required: true,
      codeList: 'training-forms',
      labelVi: 'Hình thức đào tạo',
    },
    { name: 'chuyennganh', type: 'text', maxLength: 100, required: true, labelVi: 'Chuyên ngành' },
    { name: 'thoigiandaotao_tungay', type: 'date', required: true, labelVi: 'Từ ngày' },
    { name: 'thoigiandaotao_denngay', type: 'date', labelVi: 'Đến ngày' },
    { name: 'vanbangchungchi_ma', type: 'text', maxLength: 50, labelVi: 'Mã văn bằng chứng chỉ' },
    { name: 'vanbangchungchi_ten', type: 'text', maxLength: 100, required: true, labelVi: 'Tên văn bằng chứng chỉ' },
  ],
};
