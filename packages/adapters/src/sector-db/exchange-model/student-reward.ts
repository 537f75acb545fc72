import type { ExchangeModelRecord } from '../profile.js';

/** Reward of the student. @source TTDLQG education exchange model, see README.md of this folder. */
export const studentReward: ExchangeModelRecord = {
  record: 'thongtinhocsinhcapmnththcsthpttx_khenthuong',
  labelVi: 'Khen thưởng học sinh',
  parent: 'thongtinhocsinhcapmnththcsthpttx',
  confirmed: false,
  fields: [
    {
      name: 'makhenthuong',
      type: 'text',
      maxLength: 20,
      required: true,
      codeList: 'student-rewards',
      labelVi: 'Mã khen thưởng',
    },
    { name: 'noidung', type: 'text', maxLength: 255, required: true, labelVi: 'Nội dung khen thưởng' },
    { name: 'monkhenthuong', type: 'text', maxLength: 150, required: true, labelVi: 'Môn khen thưởng' },
  ],
};
