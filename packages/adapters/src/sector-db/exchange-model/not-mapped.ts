/** A field of the exchange model that the profile fills from nothing and reads into nothing, and why. */
export interface NotMappedField {
  readonly record: string;
  /** As the exchange model prints it. */
  readonly field: string;
  readonly reason: { readonly vi: string; readonly en: string };
}

/** Every data field that is left out on purpose; what is neither here nor mapped is a fault of the profile. */
export const notMappedFields: readonly NotMappedField[] = [
  {
    record: 'thongtindiemtruongchinhcapmnththcsthpt',
    field: 'vitribando',
    reason: {
      vi: 'Mô hình chỉ có một số thực, không ghi được cặp kinh độ và vĩ độ; ở bản ghi trung tâm cùng trường này là văn bản 150 ký tự và được gửi',
      en: 'One number cannot hold a pair of coordinates; the same field is text of 150 on the record of centres, and is sent there',
    },
  },
];
