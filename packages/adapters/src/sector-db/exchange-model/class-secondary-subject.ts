import type { ExchangeModelRecord } from '../profile.js';

/** Subject taught in a secondary class, by term and teacher. @source TTDLQG education exchange model, see README.md of this folder. */
export const classSecondarySubject: ExchangeModelRecord = {
  record: 'thongtinlophocthcsthpt_monhoc',
  labelVi: 'Môn học của lớp THCS-THPT',
  parent: 'thongtinlophocthcsthpt',
  confirmed: false,
  fields: [
    { name: 'mamonhoc', type: 'text', maxLength: 15, required: true, codeList: 'subjects', labelVi: 'Mã môn học' },
    { name: 'hocky', type: 'integer', required: true, codeList: 'terms', labelVi: 'Học kỳ' },
    { name: 'magiaovien', type: 'text', maxLength: 15, required: true, labelVi: 'Mã giáo viên' },
  ],
};
