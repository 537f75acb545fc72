import type { ExchangeModelRecord } from '../profile.js';

/** Foreign-language skill of the staff member. @source TTDLQG education exchange model, see README.md of this folder. */
export const staffLanguage: ExchangeModelRecord = {
  record: 'thongtindoingucanbocsgdcapmamnonththcsthpttx_ngoaingu',
  labelVi: 'Ngoại ngữ',
  parent: 'thongtindoingucanbocsgdcapmamnonththcsthpttx',
  confirmed: false,
  fields: [
    {
      name: 'mangoaingu',
      type: 'text',
      maxLength: 20,
      required: true,
      codeList: 'foreign-languages',
      labelVi: 'Ngoại ngữ',
    },
    {
      name: 'trinhdongoaingu',
      type: 'text',
      maxLength: 20,
      required: true,
      codeList: 'foreign-language-levels',
      labelVi: 'Trình độ ngoại ngữ',
    },
    { name: 'diemngoaingu', type: 'number', labelVi: 'Điểm ngoại ngữ' },
    { name: 'ngaycap', type: 'date', labelVi: 'Ngày cấp' },
    { name: 'ghichu', type: 'text', maxLength: 200, labelVi: 'Ghi chú' },
  ],
};
