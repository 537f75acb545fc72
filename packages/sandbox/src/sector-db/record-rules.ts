/** What the sandbox's sector database asks of one field. */
export interface FieldRule {
  readonly isRequired?: boolean;
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  readonly codes?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

/** Rules of one record type; child rows have their own under `children`. */
export interface RecordRules {
  readonly fields: Readonly<Record<string, FieldRule>>;
  readonly children?: Readonly<Record<string, RecordRules>>;
}

const PERSONAL_NUMBER: FieldRule = { pattern: /^\d{12}$/ };
const DATE: FieldRule = { pattern: /^\d{4}-\d{2}-\d{2}$/ };
const MONTH: FieldRule = { pattern: /^\d{4}-\d{2}$/ };
const YEAR: FieldRule = { pattern: /^\d{4}$/ };
const SCHOOL: FieldRule = { isRequired: true, maxLength: 20 };
const NAME: FieldRule = { isRequired: true, maxLength: 150 };
const LEVEL: FieldRule = { codes: ['01', '02', '03', '04', '05'] };
const GENDER: FieldRule = { codes: ['0', '1', '2'] };
const COMMUNE: FieldRule = { pattern: /^\d{5}$/ };
const PROVINCE: FieldRule = { pattern: /^\d{2}$/ };
const YES_NO: FieldRule = { codes: ['0', '1'] };
const RESULT: FieldRule = { codes: ['1', '2', '3', '4'] };

const birthDate = { ngaythangnamsinh: DATE, thangnamsinh: MONTH, namsinh: YEAR };
const address = { noiohientai_maxa: COMMUNE, noiohientai_matinh: PROVINCE };

const person = (ethnicGroupWidth: number): RecordRules => ({
  fields: {
    sodinhdanh: PERSONAL_NUMBER,
    hovaten: NAME,
    gioitinh: GENDER,
    dantoc: { maxLength: ethnicGroupWidth },
    quoctich: { maxLength: 2 },
    noisinh_maxa: COMMUNE,
    noisinh_matinh: PROVINCE,
    ...birthDate,
    ...address,
  },
});
const foreigner: RecordRules = {
  fields: {
    hotennn: NAME,
    gioitinhnn: GENDER,
    quoctichnn: { isRequired: true, maxLength: 2 },
    ...birthDate,
    ...address,
  },
};
const relative: RecordRules = { fields: { hovaten: NAME, sodinhdanh: PERSONAL_NUMBER, namsinh: YEAR } };

const STUDENT = 'thongtinhocsinhcapmnththcsthpttx';
const RESULT_RECORD = 'ketquahoctapththcsthpttx';
const STAFF = 'thongtindoingucanbocsgdcapmamnonththcsthpttx';
const CENTRE = 'cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac';
const classRules: RecordRules = {
  fields: { matruong: SCHOOL, malop: { isRequired: true, maxLength: 20 }, tenlop: NAME, makhoi: { maxLength: 20 } },
};

const CREDENTIAL = 'VanBangChungChi';
const PRIMARY_TRANSCRIPT = 'thongtinsohocbasotieuhoc';
const SECONDARY_TRANSCRIPT = 'thongtinsohocbasothcsthpt';
const UUID_WIDE: FieldRule = { isRequired: true, maxLength: 36 };
const SCHOOL_YEAR: FieldRule = { isRequired: true, pattern: /^\d{4}-\d{4}$/ };
const LETTER: FieldRule = { codes: ['T', 'K', 'Đ', 'CĐ'] };
const QUALITY: FieldRule = { codes: ['T', 'Đ', 'C'] };
const MARK: FieldRule = { pattern: /^(10|\d(\.\d)?|Đ|CĐ|M)$/ };
const COUNT: FieldRule = { min: 0, max: 9999 };

const transcript = {
  sodinhdanh: PERSONAL_NUMBER,
  matruong: SCHOOL,
  hovaten: NAME,
  madinhdanhhocba: UUID_WIDE,
  namhoc: SCHOOL_YEAR,
  trangthaithongtinhocba: { codes: ['1', '2'] },
  tenlop: { maxLength: 10 },
  makhoi: { maxLength: 2 },
  ngaykyphathanh: DATE,
  ngaytao: DATE,
  ...birthDate,
} satisfies RecordRules['fields'];
const history: RecordRules = { fields: { namhoc: SCHOOL_YEAR, tenlop: { maxLength: 100 } } };

/**
 * Some of the exchange model's rules, chosen so that a wrong mapping shows: identities, widths, forms and short lists.
 * The model requires far more than any school can give; the sandbox requires only what tells a record from another.
 * @source TTDLQG education exchange model (third-party transcription of 2026-07-01), unconfirmed.
 */
export const RECORD_RULES: Readonly<Record<string, RecordRules>> = {
  [STUDENT]: {
    fields: {
      matruong: SCHOOL,
      manhomcaphoc: LEVEL,
      makhoi: { maxLength: 20 },
      malop: { maxLength: 20 },
      mahocsinh: { maxLength: 20 },
      matrangthaihientai: { maxLength: 20 },
      sodienthoai: { maxLength: 12 },
    },
    children: {
      [`${STUDENT}_nguoivn`]: person(3),
      [`${STUDENT}_congdannuocngoai`]: foreigner,
      [`${STUDENT}_thongtincha`]: relative,
      [`${STUDENT}_thongtinme`]: relative,
      [`${STUDENT}_nguoidodau`]: relative,
    },
  },
  [RESULT_RECORD]: {
    fields: {
      matruong: SCHOOL,
      hocky: { isRequired: true, codes: ['1', '2', '3'] },
      diemtongket: { min: 0, max: 10 },
      mahocluc: RESULT,
      mahanhkiem: RESULT,
      colenlop: YES_NO,
      songaynghi: { min: 0 },
    },
    children: {
      [`${RESULT_RECORD}_nguoivn`]: person(3),
      [`${RESULT_RECORD}_diemmon`]: {
        fields: { mamonhoc: { isRequired: true, maxLength: 20 }, diem: { isRequired: true, min: 0, max: 10 } },
      },
    },
  },
  [STAFF]: {
    fields: { matruong: SCHOOL, magiaovien: { maxLength: 20 }, ngaytuyendung: DATE, codangvien: YES_NO },
    children: { [`${STAFF}_nguoivn`]: person(2), [`${STAFF}_congdannuocngoai`]: foreigner },
  },
  thongtindiemtruongchinhcapmnththcsthpt: {
    fields: {
      matruong: SCHOOL,
      tentruong: { isRequired: true, maxLength: 200 },
      manhomcaphoc: LEVEL,
      maloaihinhtruong: { codes: ['1', '2', '3'] },
      diachi_maxa: COMMUNE,
      diachi_matinh: PROVINCE,
    },
  },
  [CENTRE]: {
    fields: {
      matrungtam: SCHOOL,
      tentrungtam: { isRequired: true, maxLength: 200 },
      manhomcaphoc: LEVEL,
      maloaihinhtrungtam: { codes: ['1', '2', '3', '4'] },
      diachi_maxa: COMMUNE,
      diachi_matinh: PROVINCE,
    },
    children: { [`${CENTRE}_vungkhokhan`]: { fields: { mavungkhokhan: { isRequired: true, maxLength: 2 } } } },
  },
  lopmamnon: classRules,
  thongtinlophoctieuhoc: classRules,
  thongtinlophocthcsthpt: classRules,
  thongtinlophocgdtx: {
    fields: { matrungtam: SCHOOL, malop: { isRequired: true, maxLength: 20 }, tenlop: NAME },
  },
  [PRIMARY_TRANSCRIPT]: {
    fields: {
      ...transcript,
      thongtu: { maxLength: 10 },
      nangluctuhoc: QUALITY,
      phamchatyeunuoc: QUALITY,
      nghicophep: { min: 0, max: 200 },
    },
    children: {
      [`${PRIMARY_TRANSCRIPT}_quatrinhhoctap`]: history,
      [`${PRIMARY_TRANSCRIPT}_dsbangdiem`]: {
        fields: { mamonhoc: { isRequired: true, maxLength: 3 }, mucdatduoc: { codes: ['T', 'H', 'C', 'M'] } },
      },
    },
  },
  [SECONDARY_TRANSCRIPT]: {
    fields: {
      ...transcript,
      thongtu: { maxLength: 30 },
      hocky1: LETTER,
      canam: LETTER,
      renluyencanam: LETTER,
      sobuoinghi: { min: 1, max: 300 },
    },
    children: {
      [`${SECONDARY_TRANSCRIPT}_quatrinhhoctap`]: history,
      [`${SECONDARY_TRANSCRIPT}_chungchi`]: { fields: { tenchungchi: { maxLength: 150 } } },
      [`${SECONDARY_TRANSCRIPT}_bangdiem`]: {
        fields: {
          mamonhoc: { isRequired: true, maxLength: 3 },
          tenmonhoc: { maxLength: 20 },
          diemhocky1: MARK,
          diemhocky2: MARK,
          diemcanam: MARK,
          diemkttralai: MARK,
        },
      },
    },
  },
  [CREDENTIAL]: {
    fields: {
      sodinhdanh: PERSONAL_NUMBER,
      hovaten: NAME,
      gioitinh: GENDER,
      matruong: SCHOOL,
      tenvanbangcc: { isRequired: true, maxLength: 250 },
      sohieu: { maxLength: 50 },
      namtotnghiep: YEAR,
      thongtu: { maxLength: 10 },
      trangthai: { codes: ['1', '2', '3', '4'] },
      ngaycap_ngaythangnam: DATE,
      ...birthDate,
    },
    children: {
      [`${CREDENTIAL}_ThongTinHieuChinh`]: {
        fields: { soquyetdinhhieuchinh: { isRequired: true, maxLength: 50 }, ngayquyetdinhhieuchinh: DATE },
      },
    },
  },
  cosovatchatphonghoctieuhoc: {
    fields: {
      matruong: SCHOOL,
      mabaocao: { maxLength: 50 },
      noidungtieuchi: { isRequired: true, maxLength: 500 },
      soluong: COUNT,
      soluongcap4: COUNT,
    },
  },
};
