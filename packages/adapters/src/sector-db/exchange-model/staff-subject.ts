import type { ExchangeModelRecord } from '../profile.js';

/** Subject the staff member teaches. @source TTDLQG education exchange model, see README.md of this folder. */
export const staffSubject: ExchangeModelRecord = {
  record: 'thongtindoingucanbocsgdcapmamnonththcsthpttx_monday',
  labelVi: 'Môn dạy',
  parent: 'thongtindoingucanbocsgdcapmamnonththcsthpttx',
  confirmed: false,
  fields: [{ name: 'mamonday', type: 'text', maxLength: 20, codeList: 'subjects', labelVi: 'Môn dạy' }],
};
