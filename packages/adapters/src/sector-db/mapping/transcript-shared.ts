import type { Condition, FieldRule, RecordMapping } from '../profile.js';
import { address, birthDate } from './shared.js';

/** Primary and secondary transcripts are two record types; the level decides. */
export const transcriptLevel = (...codes: readonly string[]): Condition => ({
  path: ['educationLevel.code', 'educationLevel.name', 'grade'],
  codes: 'education-level-groups',
  in: codes,
});

const place = (at: string, names: string): Record<string, FieldRule> =>
  address(at, { detail: `${names}_diachichitiet`, commune: `${names}_maxa`, province: `${names}_matinh` });

export const relative = (relation: string, member: string): string => `guardians.relation=${relation}.${member}`;

/** What both print alike. */
export const transcriptFields: Record<string, FieldRule> = {
  trangthaithongtinhocba: { from: ['status.code', 'status.name'], codes: 'transcript-statuses' },
  trichluc: { from: 'isExtractOfPaper' },
  tenhuyen: { from: 'schoolPlace.district' },
  phienbanthongtinhocba: { from: 'formatVersion' },
  thongtu: { from: 'regulation' },
  madinhdanhhocba: { from: 'transcriptId' },
  namhoc: { from: 'schoolYear' },
  masogd: { from: 'department.code' },
  tensogd: { from: 'department.name' },
  matruong: { from: 'school.code' },
  tentruong: { from: 'school.name' },
  thongtintruong_diachi_tenxa: { from: 'schoolPlace.commune' },
  thongtintruong_diachi_tentinh: { from: 'schoolPlace.province' },
  ...address('schoolPlace', {
    commune: 'thongtintruong_diachi_maxa',
    province: 'thongtintruong_diachi_matinh',
  }),
  macaphoc: {
    from: ['educationLevel.code', 'educationLevel.name', 'grade'],
    codes: 'transcript-education-levels',
  },
  sosodangbo: { from: 'registerNumber' },
  hovaten: { from: 'fullName' },
  sodinhdanh: { from: 'personalNumber' },
  mahocsinh: { from: 'sectorId' },
  gioitinh: { from: 'gender', codes: 'gender' },
  ...birthDate,
  ...place('birthPlace', 'noisinh'),
  ...place('hometown', 'quequan'),
  ...place('currentAddress', 'noiohiennay'),
  dantoc: { from: 'ethnicGroup.code', group: 'ethnicity', ofList: 'ethnic-groups' },
  quoctich: { from: 'nationality' },
  doituongchinhsach: { from: 'policyCategory.name', group: 'welfare' },
  cokhuyettatkhongdanhgia: { from: 'exemptFromAssessment', group: 'disability' },
  hotencha: { from: relative('father', 'fullName') },
  hotenme: { from: relative('mother', 'fullName') },
  hotennguoigiamho: { from: relative('guardian', 'fullName') },
  tengiamhieu: { from: 'signatory.fullName' },
  soddcngiamhieu: { from: 'signatory.personalNumber' },
  chucvugiamhieu: { from: 'signatory.title' },
  diadanhphathanh: { from: 'placeOfIssue' },
  ngaykyphathanh: { from: 'issuedAt', as: 'local-day' },
  ngaytao: { from: 'createdAt', as: 'local-day' },
  tengvcn: { from: 'homeroomTeacher.fullName' },
  soddcngvcn: { from: 'homeroomTeacher.personalNumber' },
  makhoi: { from: 'grade' },
  tenlop: { from: 'className' },
  duoclenlop: { from: 'isPromoted' },
  ndunghoanthanh: { from: 'completionText' },
  ndungkhenthuong: { from: 'rewardText' },
  nxetgvcn: { from: 'comments.homeroomTeacher' },
};

export const historyOf = (parent: string): RecordMapping => ({
  record: `${parent}_quatrinhhoctap`,
  kind: 'transcript',
  each: 'history',
  suffix: '.quatrinh',
  fields: {
    namhoc: { from: 'schoolYear' },
    tenlop: { from: 'className' },
    tentruong: { from: 'schoolName' },
    tentinh: { from: 'province' },
    ngaytrangthaichuyenden: { from: 'arrivedOn' },
  },
});
