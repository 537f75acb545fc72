import type { ExchangeModelRecord } from '../profile.js';

/** Identity document of a foreign student. @source TTDLQG education exchange model, see README.md of this folder. */
export const studentForeignDocument: ExchangeModelRecord = {
  record: 'thongtinhocsinhcapmnththcsthpttx_congdannuocngoai_giaytodinhdanhnn',
  labelVi: 'Giấy tờ định danh (người nước ngoài)',
  parent: 'thongtinhocsinhcapmnththcsthpttx_congdannuocngoai',
  confirmed: false,
  fields: [
    { name: 'loaigiaytoxnc', type: 'text', maxLength: 2, codeList: 'identity-document-types', labelVi: 'Loại giấy tờ' },
    { name: 'sogiaytoxnc', type: 'text', maxLength: 50, labelVi: 'Số giấy tờ xuất nhập cảnh' },
    { name: 'noicapgiaytoxnc', type: 'text', maxLength: 300, labelVi: 'Nơi cấp' },
  ],
};
