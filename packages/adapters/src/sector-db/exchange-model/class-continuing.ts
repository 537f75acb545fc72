import type { ExchangeModelRecord } from '../profile.js';

/** Continuing-education class. @source TTDLQG education exchange model, see README.md of this folder. */
export const classContinuing: ExchangeModelRecord = {
  record: 'thongtinlophocgdtx',
  labelVi: 'Lớp học GDTX',
  confirmed: false,
  fields: [
    { name: 'matrungtam', type: 'text', maxLength: 20, required: true, labelVi: 'Mã trung tâm' },
    { name: 'malop', type: 'text', maxLength: 20, required: true, labelVi: 'Mã lớp' },
    { name: 'tenlop', type: 'text', maxLength: 150, required: true, labelVi: 'Tên lớp' },
    { name: 'magiaoviencn', type: 'text', maxLength: 20, required: true, labelVi: 'Giáo viên chủ nhiệm' },
    { name: 'makhoi', type: 'text', maxLength: 20, required: true, codeList: 'grades', labelVi: 'Khối' },
    { name: 'makieulop', type: 'text', maxLength: 20, required: true, codeList: 'class-kinds', labelVi: 'Kiểu lớp' },
    {
      name: 'hinhthuchoctap',
      type: 'text',
      maxLength: 20,
      required: true,
      codeList: 'study-forms',
      labelVi: 'Hình thức học tập',
    },
    {
      name: 'malopdaotaoboiduong',
      type: 'text',
      maxLength: 20,
      codeList: 'training-class-kinds',
      labelVi: 'Lớp đào tạo bồi dưỡng',
    },
    {
      name: 'malophuongnghiepdaynghe',
      type: 'text',
      maxLength: 20,
      codeList: 'vocational-class-kinds',
      labelVi: 'Lớp hướng nghiệp dạy nghề',
    },
    { name: 'codaidienchamehslop', type: 'boolean', labelVi: 'Đại diện cha mẹ HS lớp' },
    { name: 'codaidienchamehstruong', type: 'boolean', labelVi: 'Đại diện cha mẹ HS trường' },
    { name: 'colopcohskhuyettat', type: 'boolean', labelVi: 'Có học sinh khuyết tật' },
    {
      name: 'masobuoihoctrentuan',
      type: 'text',
      maxLength: 15,
      required: true,
      codeList: 'weekly-session-counts',
      labelVi: 'Số buổi học/tuần',
    },
  ],
};
