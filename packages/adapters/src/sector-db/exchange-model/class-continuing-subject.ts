import type { ExchangeModelRecord } from '../profile.js';

/** Subject taught in a continuing-education class, by teacher. @source TTDLQG education exchange model, see README.md of this folder. */
export const classContinuingSubject: ExchangeModelRecord = {
  record: 'thongtinlophocgdtx_monhoc',
  labelVi: 'Môn học của lớp GDTX',
  parent: 'thongtinlophocgdtx',
  confirmed: false,
  fields: [
    { name: 'mamonhoc', type: 'text', maxLength: 15, required: true, codeList: 'subjects', labelVi: 'Mã môn học' },
    { name: 'magiaovien', type: 'text', maxLength: 15, required: true, labelVi: 'Mã giáo viên' },
  ],
};
