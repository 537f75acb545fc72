import type { RecordMapping } from '../profile.js';
import {
  address,
  classCode,
  currentAddress,
  foreignPerson,
  isForeign,
  isVietnamese,
  levelGroup,
  vietnamesePerson,
} from './shared.js';

const STUDENT = 'thongtinhocsinhcapmnththcsthpttx';

const student: RecordMapping = {
  record: STUDENT,
  kind: 'student',
  fields: {
    manhomcaphoc: levelGroup,
    matruong: { from: 'school.code' },
    makhoi: { from: 'grade' },
    malop: classCode,
    mahocsinh: { from: 'sectorId' },
    chieucao: { from: 'health.heightCm', group: 'health' },
    cannang: { from: 'health.weightKg', group: 'health' },
    nhommau: { from: 'health.bloodGroup', group: 'health' },
    chisobmi: { from: 'health.bodyMassIndex', group: 'health' },
    benhvemat: { from: 'health.eyeConditions', group: 'health' },
    benhbamsinh: { from: 'health.congenitalConditions', group: 'health' },
    benhcotsong: { from: 'health.spineConditions', group: 'health' },
    benhcoixuong: { from: 'health.rickets', group: 'health' },
    matrangthaihientai: { from: 'status.code', otherwise: { from: 'status.name', codes: 'student-statuses' } },
    malydothoihoc: { from: 'leavingReason.code' },
    makhuvuc: { from: 'area.code' },
    maloaikhuyettat: { from: 'disability.code', group: 'disability' },
    malophuongnghiep: { from: 'vocationalClass.code' },
    cokhuyettatkhongdanhgia: { from: 'exemptFromAssessment', group: 'disability' },
    cohoc2buoi: { from: 'hasTwoSessions' },
    cohocsinhbantru: { from: 'isSemiBoarder' },
    bietboi: { from: 'canSwim', group: 'health' },
    codoivien: { from: 'isYoungPioneer', group: 'affiliation' },
    codoanvien: { from: 'isYouthUnionMember', group: 'affiliation' },
    cohocsinhtiengdantoc: { from: 'learnsEthnicLanguage', group: 'ethnicity' },
    cohocsinhptdantocbantru: { from: 'isEthnicSemiBoarder', group: 'ethnicity' },
    conhucauhotrongoaingu: { from: 'needsForeignLanguageSupport' },
    cotangcuongtiengviet: { from: 'hasReinforcedVietnamese' },
    cohocsinhdantoctrogiang: { from: 'hasEthnicTeachingAssistant', group: 'ethnicity' },
    coluubannamtruoc: { from: 'repeatsYear' },
    cohotronhao: { from: 'getsHousingSupport', group: 'welfare' },
    cocaptienhangthang: { from: 'getsMonthlyAllowance', group: 'welfare' },
    cocapgao: { from: 'getsRice', group: 'welfare' },
    cohocctgdcuabo: { from: 'followsMinistryProgramme' },
    sodienthoai: { from: 'phone', group: 'contact' },
    madienchinhsach: { from: 'policyCategory.code', group: 'welfare' },
    hongheo: { from: 'isPoorHousehold', group: 'welfare' },
    chadantoc: { from: 'hasEthnicMinorityFather', group: 'ethnicity' },
    medantoc: { from: 'hasEthnicMinorityMother', group: 'ethnicity' },
    vungkhokhan: { from: 'isFromDisadvantagedArea' },
    comienhocphi: { from: 'isTuitionFree', group: 'welfare' },
    cogiamhocphi: { from: 'hasReducedTuition', group: 'welfare' },
    cohotrochiphihoctap: { from: 'getsStudyCostSupport', group: 'welfare' },
    cohotroantrua: { from: 'getsLunchSupport', group: 'welfare' },
    tuyenmoimamnon: { from: 'isNewToPreschool' },
    mahocbantru: { from: 'semiBoardingMode.code' },
    noidungbaoluchd: { from: 'schoolViolenceNote', group: 'welfare' },
  },
};

const vietnamese: RecordMapping = {
  record: `${STUDENT}_nguoivn`,
  kind: 'student',
  when: isVietnamese,
  suffix: '.nguoivn',
  fields: {
    ...vietnamesePerson,
    ...address('birthPlace', {
      detail: 'noisinhdiachichitiet',
      commune: 'noisinh_maxa',
      province: 'noisinh_matinh',
      country: 'noisinh_quocgia',
    }),
    ...currentAddress('noiohientaidiachichitiet'),
  },
};

const vietnameseDocument: RecordMapping = {
  record: `${STUDENT}_nguoivn_giaytodinhdanhcn`,
  kind: 'student',
  each: '$.identityDocuments',
  suffix: '.giayto',
  fields: {
    loaigiayto: { from: ['type.code', 'type.name'], codes: 'identity-document-types', rowNeeds: 'no-code' },
    sogiayto: { from: 'number', group: 'documents', rowNeeds: 'not-held' },
    ngaycap: { from: 'issuedOn', group: 'documents' },
    noicap: { from: 'issuedBy', group: 'documents' },
  },
};

const foreign: RecordMapping = {
  record: `${STUDENT}_congdannuocngoai`,
  kind: 'student',
  when: isForeign,
  suffix: '.congdannuocngoai',
  fields: foreignPerson,
};

const foreignDocument: RecordMapping = {
  record: `${STUDENT}_congdannuocngoai_giaytodinhdanhnn`,
  kind: 'student',
  each: '$.identityDocuments',
  suffix: '.giayto',
  fields: {
    loaigiaytoxnc: { from: ['type.code', 'type.name'], codes: 'identity-document-types' },
    sogiaytoxnc: { from: 'number', group: 'documents', rowNeeds: 'not-held' },
    noicapgiaytoxnc: { from: 'issuedBy', group: 'documents' },
  },
};

/** Of a parent or guardian the name goes; number, birth year and occupation only where the province discloses them. */
const relative = (record: string, relation: string, suffix: string): RecordMapping => ({
  record: `${STUDENT}_${record}`,
  kind: 'student',
  each: 'guardians',
  when: { path: 'relation', in: [relation] },
  suffix,
  fields: {
    hovaten: { from: 'fullName', rowNeeds: 'not-held' },
    sodinhdanh: { from: 'personalNumber', group: 'family' },
    nghenghiep: { from: 'occupation', group: 'family' },
    namsinh: { from: 'birthYear', as: 'year', group: 'family' },
  },
});

const reward: RecordMapping = {
  record: `${STUDENT}_khenthuong`,
  kind: 'student',
  each: 'rewards',
  suffix: '.khenthuong',
  fields: {
    makhenthuong: { from: 'code' },
    noidung: { from: 'content', rowNeeds: 'not-held' },
    monkhenthuong: { from: 'subject' },
  },
};

export const studentMappings: readonly RecordMapping[] = [
  student,
  vietnamese,
  vietnameseDocument,
  foreign,
  foreignDocument,
  relative('thongtincha', 'father', '.cha'),
  relative('thongtinme', 'mother', '.me'),
  relative('nguoidodau', 'guardian', '.nguoidodau'),
  reward,
];
