import type { RecordMapping } from '../profile.js';
import {
  currentAddressCodes,
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
    quequan_diachichitiet: { from: ['hometown.detail', 'hometown.text'] },
    quequan_maxa: { from: 'hometown.communeCode' },
    quequan_matinh: { from: 'hometown.provinceCode' },
    quequan_quocgia: { from: 'hometown.countryCode' },
    noiohientai_diachichitiet: { from: ['currentAddress.detail', 'currentAddress.text'] },
    ...currentAddressCodes,
  },
};

const foreign: RecordMapping = {
  record: `${STAFF}_congdannuocngoai`,
  kind: 'staff',
  when: isForeign,
  suffix: '.congdannuocngoai',
  fields: foreignPerson,
};

const subject: RecordMapping = {
  record: `${STAFF}_monday`,
  kind: 'staff',
  each: 'subjects',
  suffix: '.monday',
  rowKey: 'mamonday',
  rowName: 'name',
  fields: { mamonday: subjectCode('code', 'name') },
};

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

export const staffMappings: readonly RecordMapping[] = [staff, vietnamese, foreign, subject, language];
