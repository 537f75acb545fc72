import type { ExchangeModelRecord } from '../profile.js';

/** Result of a student in a term. @source TTDLQG education exchange model, see README.md of this folder. */
export const result: ExchangeModelRecord = {
  record: 'ketquahoctapththcsthpttx',
  labelVi: 'Kết quả học tập TH-THCS-THPT-TX',
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
    { name: 'makhoi', type: 'text', maxLength: 20, required: true, codeList: 'grades', labelVi: 'Khối' },
    { name: 'malop', type: 'text', maxLength: 20, required: true, labelVi: 'Mã lớp' },
    { name: 'mahocsinh', type: 'text', maxLength: 20, required: true, labelVi: 'Mã học sinh' },
    { name: 'hocky', type: 'text', maxLength: 1, required: true, codeList: 'terms', labelVi: 'Học kỳ' },
    { name: 'diemtongket', type: 'number', required: true, labelVi: 'Điểm tổng kết' },
    {
      name: 'mahocluc',
      type: 'text',
      maxLength: 1,
      required: true,
      codeList: 'secondary-learning-results',
      labelVi: 'Kết quả học tập',
    },
    {
      name: 'mahanhkiem',
      type: 'text',
      maxLength: 1,
      required: true,
      codeList: 'secondary-conduct-results',
      labelVi: 'Kết quả rèn luyện',
    },
    {
      name: 'madanhhieu',
      type: 'text',
      maxLength: 20,
      required: true,
      codeList: 'student-titles',
      labelVi: 'Danh hiệu',
    },
    { name: 'songaynghi', type: 'integer', labelVi: 'Số ngày nghỉ' },
    { name: 'nhanxet', type: 'text', maxLength: 255, labelVi: 'Nhận xét' },
    { name: 'colenlop', type: 'text', maxLength: 1, required: true, codeList: 'yes-no', labelVi: 'Được lên lớp' },
    { name: 'corenluyenlai', type: 'text', maxLength: 1, codeList: 'yes-no', labelVi: 'Rèn luyện lại' },
    { name: 'coduxettotnghiep', type: 'text', maxLength: 1, codeList: 'yes-no', labelVi: 'Được dự xét tốt nghiệp' },
    { name: 'totnghiepcap', type: 'text', maxLength: 150, labelVi: 'Tốt nghiệp cấp học' },
  ],
};
