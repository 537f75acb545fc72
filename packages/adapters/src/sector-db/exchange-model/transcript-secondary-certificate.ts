import type { ExchangeModelRecord } from '../profile.js';

/** A certificate that a secondary transcript names. @source TTDLQG education exchange model, see README.md of this folder. */
export const transcriptSecondaryCertificate: ExchangeModelRecord = {
  record: 'thongtinsohocbasothcsthpt_chungchi',
  labelVi: 'Chứng chỉ trong học bạ',
  parent: 'thongtinsohocbasothcsthpt',
  confirmed: false,
  fields: [
    { name: 'tenchungchi', type: 'text', maxLength: 150, labelVi: 'Tên chứng chỉ' },
    { name: 'loaichungchi', type: 'text', maxLength: 500, labelVi: 'Loại chứng chỉ' },
  ],
};
