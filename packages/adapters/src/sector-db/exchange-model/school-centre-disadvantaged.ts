import type { ExchangeModelRecord } from '../profile.js';

/** Disadvantaged area of a continuing-education centre. @source TTDLQG education exchange model, see README.md of this folder. */
export const schoolCentreDisadvantaged: ExchangeModelRecord = {
  record: 'cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac_vungkhokhan',
  labelVi: 'Vùng khó khăn của trung tâm',
  parent: 'cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac',
  confirmed: false,
  fields: [
    {
      name: 'mavungkhokhan',
      type: 'text',
      maxLength: 2,
      required: true,
      codeList: 'difficult-area-kinds',
      labelVi: 'Vùng khó khăn',
    },
  ],
};
