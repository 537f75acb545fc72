import type { ExchangeModelRecord } from '../profile.js';

/** Discipline row of a result. @source TTDLQG education exchange model, see README.md of this folder. */
export const resultDiscipline: ExchangeModelRecord = {
  record: 'ketquahoctapththcsthpttx_kyluat',
  labelVi: 'Kết quả: kỷ luật',
  parent: 'ketquahoctapththcsthpttx',
  confirmed: false,
  fields: [{ name: 'kyluat', type: 'text', maxLength: 255, required: true, labelVi: 'Kỷ luật' }],
};
