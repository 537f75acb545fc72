import type { ExchangeModelRecord } from '../profile.js';

/** Reward of a staff member. @source TTDLQG education exchange model, see README.md of this folder. */
export const staffReward: ExchangeModelRecord = {
  record: 'thongtinkhenthuonggiaoviencapmnththcsthpttx',
  labelVi: 'Khen thưởng giáo viên',
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
      name: 'makhenthuonggv',
      type: 'text',
      maxLength: 20,
      required: true,
      codeList: 'staff-rewards',
      labelVi: 'Mã khen thưởng giáo viên',
    },
    {
      name: 'maloaikhenthuong',
      type: 'text',
      maxLength: 20,
      required: true,
      codeList: 'staff-reward-kinds',
      labelVi: 'Loại khen thưởng',
    },
    { name: 'noidungkhenthuong', type: 'text', maxLength: 250, required: true, labelVi: 'Nội dung khen thưởng' },
    {
      name: 'capkhenthuong',
      type: 'text',
      maxLength: 100,
      required: true,
      codeList: 'staff-reward-levels',
      labelVi: 'Cấp khen thưởng',
    },
    { name: 'ngaykhenthuong', type: 'date', required: true, labelVi: 'Ngày khen thưởng' },
    { name: 'soquyetdinh', type: 'text', maxLength: 100, required: true, labelVi: 'Số quyết định' },
    { name: 'nam', type: 'text', maxLength: 4, required: true, labelVi: 'Năm quyết định' },
  ],
};
