import type { FieldRule, RecordMapping } from '../profile.js';
import {
  address,
  currentAddress,
  foreignPerson,
  isForeign,
  isVietnamese,
  subjectCode,
  vietnamesePerson,
} from './shared.js';

const STAFF = 'thongtindoingucanbocsgdcapmamnonththcsthpttx';

const staff: RecordMapping = {
  record: STAFF,
  kind: 'staff',
  fields: {
    manhomcaphoc: { from: ['educationLevel.code', 'educationLevel.name'], codes: 'education-level-groups' },
    matruong: { from: 'school.code' },
    magiaovien: { from: 'sectorId' },
    matrangthailv: { from: 'status.code' },
    sodienthoai: { from: 'phone', group: 'contact' },
    email: { from: 'email', group: 'contact' },
    codangvien: { from: 'isPartyMember', group: 'affiliation' },
    codoanvien: { from: 'isYouthUnionMember', group: 'affiliation' },
    masobhxh: { from: 'socialInsuranceNumber', group: 'documents' },
    manhomcanbo: { from: 'group.code' },
    maloaicanbo: { from: 'staffKind.code' },
    mahinhthuchopdong: { from: 'contractForm.code' },
    ngaytuyendung: { from: 'recruitedOn' },
    coquantuyen: { from: 'recruitedBy' },
    nghenghiepkhituyen: { from: 'occupationWhenRecruited', group: 'family' },
    mangach: { from: 'professionalGrade.code' },
    masongach: { from: 'professionalGradeNumber.code' },
    matiengdantoc: { from: 'ethnicLanguage.code', group: 'ethnicity' },
    cotaphuankynangsong: { from: 'isTrainedInLifeSkills' },
    codaylopkhuyettat: { from: 'teachesDisabledPupils' },
    coday1buoi: { from: 'teachesOneSession' },
    coday2buoi: { from: 'teachesTwoSessions' },
    cochuyentrachdoandoi: { from: 'isYouthOfficer' },
    maboiduongthuongxuyen: { from: 'regularTrainingResult.code' },
    matrinhdochuyenmon: { from: 'qualification.code' },
    matrinhdolyluanchinhtri: { from: 'politicalTheoryLevel.code', group: 'affiliation' },
    matrinhdoquanlygiaoduc: { from: 'educationManagementLevel.code' },
    matrinhdotinhoc: { from: 'itSkillLevel.code' },
    maketquachuannghenghiep: { from: 'professionalStandardResult.code' },
    madanhgiavienchuc: { from: 'publicEmployeeRating.code' },
    magiaoviengioi: { from: 'excellentTeacherLevel.code' },
    loaigvgdvanhoa: { from: 'cultureTeacherKind.code' },
    danhhieuptcaonhat: { from: 'highestTitle' },
  },
};

const vietnamese: RecordMapping = {
  record: `${STAFF}_nguoivn`,
  kind: 'staff',
  when: isVietnamese,
  suffix: '.nguoivn',
  fields: {
    ...vietnamesePerson,
    ...address('hometown', {
      detail: 'quequan_diachichitiet',
      commune: 'quequan_maxa',
      province: 'quequan_matinh',
      country: 'quequan_quocgia',
    }),
    ...currentAddress('noiohientai_diachichitiet'),
  },
};

const foreign: RecordMapping = {
  record: `${STAFF}_congdannuocngoai`,
  kind: 'staff',
  when: isForeign,
  suffix: '.congdannuocngoai',
  fields: foreignPerson,
};

/** What a staff member teaches, and what besides. */
const taught = (each: string, record: string, field: string): RecordMapping => ({
  record: `${STAFF}_${record}`,
  kind: 'staff',
  each,
  suffix: `.${record}`,
  rowKey: field,
  rowName: 'name',
  fields: { [field]: subjectCode('code', 'name') },
});

const language: RecordMapping = {
  record: `${STAFF}_ngoaingu`,
  kind: 'staff',
  each: 'foreignLanguages',
  suffix: '.ngoaingu',
  rowName: 'language.name',
  fields: {
    mangoaingu: { from: 'language.code', rowNeeds: 'no-code' },
    trinhdongoaingu: { from: 'level.code' },
    diemngoaingu: { from: 'score' },
    ngaycap: { from: 'issuedOn' },
    ghichu: { from: 'note' },
  },
};

/** The model links these records by the codes of the staff member and the school; they travel in the staff member's row. */
const links: Record<string, FieldRule> = {
  manhomcaphoc: {
    from: ['$.educationLevel.code', '$.educationLevel.name'],
    codes: 'education-level-groups',
  },
  matruong: { from: '$.school.code' },
  magiaovien: { from: '$.sectorId' },
};

const training: RecordMapping = {
  record: 'quatrinhdaotaoboiduonggiaoviencapmnththcsthpttx',
  kind: 'staff',
  under: STAFF,
  each: 'trainings',
  suffix: '.daotao',
  fields: {
    ...links,
    // Beside the school's code, so the school; it could also be read as the institution that trained.
    tentruong: { from: '$.school.name' },
    manhomchuyennganh: { from: 'specialityGroup.code' },
    hinhthucdaotao: { from: 'form.code' },
    chuyennganh: { from: 'speciality', rowNeeds: 'not-held' },
    thoigiandaotao_tungay: { from: 'from' },
    thoigiandaotao_denngay: { from: 'to' },
    vanbangchungchi_ma: { from: 'credentialCode' },
    vanbangchungchi_ten: { from: 'credentialName' },
  },
};

const reward: RecordMapping = {
  record: 'thongtinkhenthuonggiaoviencapmnththcsthpttx',
  kind: 'staff',
  under: STAFF,
  each: 'rewards',
  suffix: '.khenthuong',
  fields: {
    ...links,
    makhenthuonggv: { from: 'reward.code' },
    maloaikhenthuong: { from: 'kind.code' },
    noidungkhenthuong: { from: 'content', rowNeeds: 'not-held' },
    capkhenthuong: { from: 'level.code' },
    ngaykhenthuong: { from: 'rewardedOn' },
    soquyetdinh: { from: 'decisionNumber' },
    nam: { from: ['decisionYear', 'rewardedOn'], as: 'year' },
  },
};

/** Only where the province discloses discipline. */
const discipline: RecordMapping = {
  record: 'thongtinkyluatgiaoviencapmnththcsthpttx',
  kind: 'staff',
  under: STAFF,
  each: 'disciplines',
  suffix: '.kyluat',
  fields: {
    ...links,
    makyluatgv: { from: 'measure.code', group: 'discipline' },
    loaikyluat: { from: 'kind.code', group: 'discipline' },
    lydo: { from: 'reason', group: 'discipline', rowNeeds: 'not-held' },
    capkyluat: { from: 'level.code', group: 'discipline' },
    ngaykyluat: { from: 'disciplinedOn', group: 'discipline' },
    soquyetdinh: { from: 'decisionNumber', group: 'discipline' },
  },
};

export const staffMappings: readonly RecordMapping[] = [
  staff,
  vietnamese,
  foreign,
  taught('subjects', 'monday', 'mamonday'),
  taught('additionalSubjects', 'monkiemnhiem', 'mamonkiemnhiem'),
  language,
  training,
  reward,
  discipline,
];
