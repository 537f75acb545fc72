import type { ExchangeModelRecord } from '../profile.js';

/** Reward row of a result. @source TTDLQG education exchange model, see README.md of this folder. */
export const resultReward: ExchangeModelRecord = {
  record: 'ketquahoctapththcsthpttx_khenthuong',
  labelVi: 'Kết quả: khen thưởng',
  parent: 'ketquahoctapththcsthpttx',
  confirmed: false,
  fields: [{ name: 'khenthuong', type: 'text', maxLength: 255, required: true, labelVi: 'Khen thưởng' }],
};
