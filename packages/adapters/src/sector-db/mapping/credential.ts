import type { FieldRule, RecordMapping } from '../profile.js';
import { address, birthDate, partialDate } from './shared.js';

const CREDENTIAL = 'VanBangChungChi';

/** Both records of a diploma print a birth place alike. */
const birthPlace = (at: string): Record<string, FieldRule> =>
  address(at, {
    detail: 'noisinh_diachichitiet',
    commune: 'noisinh_maxa',
    province: 'noisinh_matinh',
    country: 'noisinh_quocgia',
  });

const credential: RecordMapping = {
  record: CREDENTIAL,
  kind: 'credential',
  fields: {
    sodinhdanh: { from: 'personalNumber' },
    hovaten: { from: 'fullName' },
    ...birthDate,
    mahocvien: { from: ['learnerCode', 'sectorId'] },
    ...birthPlace('birthPlace'),
    gioitinh: { from: 'gender', codes: 'gender' },
    dantoc: { from: 'ethnicGroup.code', group: 'ethnicity', ofList: 'ethnic-groups' },
    tentruong: { from: 'school.name' },
    matruong: { from: 'school.code' },
    namtotnghiep: { from: 'graduationYear' },
    khoathi: { from: 'examinationSession' },
    hoidongthi: { from: 'examinationCouncil' },
    xeploaitn: { from: 'rating.name' },
    hinhthucdaotao: { from: 'trainingForm' },
    ...partialDate('awardedOn', {
      day: 'ngaycap_ngaythangnam',
      month: 'ngaycap_thangnam',
      year: 'ngaycap_nam',
    }),
    sohieu: { from: 'serialNumber' },
    sovaosogoc: { from: 'registerNumber' },
    soquyetdinhtn: { from: 'graduationDecision.number' },
    ...partialDate('graduationDecision.decidedOn', {
      day: 'ngayquyetdinh_ngaythangnam',
      month: 'ngayquyetdinh_thangnam',
      year: 'ngayquyetdinh_nam',
    }),
    nguoiky: { from: 'signer.fullName' },
    soddcnnguoiky: { from: 'signer.personalNumber' },
    chucvu: { from: 'signer.position' },
    noicap: { from: 'placeOfAward' },
    donvicap: { from: 'awardedBy' },
    tenvanbangcc: { from: 'name' },
    ...partialDate('createdOn', {
      day: 'ngaytao_ngaythangnam',
      month: 'ngaytao_thangnamtao',
      year: 'ngaytao_namtao',
    }),
    nguoikyvbccbangiay_hovaten: { from: 'paperSigner.fullName' },
    nguoikyvbccbangiay_chucdanh: { from: 'paperSigner.position' },
    nguoikyvbccbangiay_sodinhdanh: { from: 'paperSigner.personalNumber' },
    trangthai: { from: ['status.code', 'status.name'], codes: 'credential-statuses' },
    madinhdanhvbcc: { from: 'credentialId' },
    thongtu: { from: 'regulation', codes: 'short-circulars' },
  },
};

/** Sex, ethnic group and nationality carry the signer's prefix, but stand among the holder's corrected data. */
const correction: RecordMapping = {
  record: `${CREDENTIAL}_ThongTinHieuChinh`,
  kind: 'credential',
  each: 'corrections',
  suffix: '.hieuchinh',
  fields: {
    soquyetdinhhieuchinh: { from: 'decisionNumber', rowNeeds: 'not-held' },
    ngayquyetdinhhieuchinh: { from: 'decidedOn' },
    nguoiky_hovaten: { from: 'signer.fullName' },
    nguoiky_sodinhdanh: { from: 'signer.personalNumber' },
    nguoiky_chucdanh: { from: 'signer.position' },
    nguoiky_lydohieuchinh: { from: 'reason' },
    phuluchieuchinh_hovaten: { from: 'corrected.fullName' },
    ...partialDate('corrected.birthDate', { day: 'ngaythangnamsinh', month: 'thangnamsinh', year: 'namsinh' }),
    ...birthPlace('corrected.birthPlace'),
    nguoiky_gioitinh: { from: 'corrected.gender', codes: 'gender' },
    nguoiky_dantoc: { from: 'corrected.ethnicGroup.code', group: 'ethnicity', ofList: 'ethnic-groups' },
    nguoiky_quoctich: { from: 'corrected.nationality' },
  },
};

export const credentialMappings: readonly RecordMapping[] = [credential, correction];
