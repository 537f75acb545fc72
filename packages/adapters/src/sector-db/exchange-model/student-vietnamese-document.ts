import type { ExchangeModelRecord } from '../profile.js';

/** Identity document of a Vietnamese student. @source TTDLQG education exchange model, see README.md of this folder. */
export const studentVietnameseDocument: ExchangeModelRecord = {
  record: 'thongtinhocsinhcapmnththcsthpttx_nguoivn_giaytodinhdanhcn',
  labelVi: 'Giấy tờ định danh (người Việt Nam)',
  parent: 'thongtinhocsinhcapmnththcsthpttx_nguoivn',
  confirmed: false,
  fields: [
    {
      name: 'loaigiayto',
      type: 'text',
      maxLength: 2,
      required: true,
      codeList: 'identity-document-types',
      labelVi: 'Loại giấy tờ',
    },
    { name: 'sogiayto', type: 'text', maxLength: 30, required: true, labelVi: 'Số giấy tờ' },
    { name: 'ngaycap', type: 'date', labelVi: 'Ngày cấp' },
    { name: 'noicap', type: 'text', maxLength: 300, labelVi: 'Nơi cấp' },
  ],
};
