import type { ExchangeModelRecord } from '../profile.js';

/** Subject that a staff member teaches besides. @source TTDLQG education exchange model, see README.md of this folder. */
export const staffAdditionalSubject: ExchangeModelRecord = {
  record: 'thongtindoingucanbocsgdcapmamnonththcsthpttx_monkiemnhiem',
  labelVi: 'Môn kiêm nhiệm',
  parent: 'thongtindoingucanbocsgdcapmamnonththcsthpttx',
  confirmed: false,
  fields: [{ name: 'mamonkiemnhiem', type: 'text', maxLength: 20, codeList: 'subjects', labelVi: 'Môn kiêm nhiệm' }],
};
