import type { Condition, RecordMapping } from '../profile.js';
import { levelGroup, subjectCode } from './shared.js';

/** The level decides which of four record types a class is. */
const level = (...codes: readonly string[]): Condition => ({
  path: ['educationLevel.code', 'educationLevel.name', 'grade'],
  codes: 'education-level-groups',
  in: codes,
});

/** As on a pupil: the class's id, or its name where the software has none. */
const shared = {
  malop: { from: ['classId', 'name'] },
  tenlop: { from: 'name' },
  makhoi: { from: 'grade' },
};
const teacher = { from: 'homeroomTeacher.sectorId' };

const preschool: RecordMapping = {
  record: 'lopmamnon',
  kind: 'class',
  when: level('01'),
  fields: {
    ...shared,
    matruong: { from: 'school.code' },
    madiemtruong: { from: 'siteCode' },
    manhomtuoimamnon: { from: 'ageGroup.code' },
    magiaoviencn: teacher,
    coday2buoingay: { from: 'hasTwoSessions' },
    ghep2tuoi: { from: 'combinesTwoAgeGroups' },
    ghep3tuoi: { from: 'combinesThreeAgeGroups' },
    ghep4tuoi: { from: 'combinesFourAgeGroups' },
    lopghep: { from: 'isCombined' },
    capnhatlopghep: { from: 'isCombinedUpdated' },
    lopbantru: { from: 'isSemiBoarding' },
    cotrekhuyettat: { from: 'hasDisabledPupils' },
    coctgdmnmoi: { from: 'followsNewPreschoolProgramme' },
    coctcsgd: { from: 'followsCareProgramme' },
    malopghep: { from: 'combinedClassId' },
    mahocbantru: { from: 'semiBoardingMode.code' },
  },
};

const primary: RecordMapping = {
  record: 'thongtinlophoctieuhoc',
  kind: 'class',
  when: level('02'),
  fields: {
    ...shared,
    matruong: { from: 'school.code' },
    giaoviencn: teacher,
    madiemtruong: { from: 'siteCode' },
    danhmuctiethoc: { from: 'lessonCountKind.code' },
    madanhmucngoaingu1: { from: 'firstForeignLanguage.code' },
    madanhmucngoaingu2: { from: 'secondForeignLanguage.code' },
    masotietngoaingu: { from: 'foreignLanguageLessons.code' },
    coday2buoingay: { from: 'hasTwoSessions' },
    colopghep: { from: 'isCombined' },
    malopghep: { from: 'combinedClassId' },
    cocapnhatlopghep: { from: 'isCombinedUpdated' },
    colopbantru: { from: 'isSemiBoarding' },
    colopchuyenbiet: { from: 'isSpecialEducation' },
    cohoc5buoituan: { from: 'hasFiveSessions' },
    cohoc6den8buoituan: { from: 'hasSixToEightSessions' },
    cohoc9den10buoituan: { from: 'hasNineToTenSessions' },
    cocohocsinhhocnghe: { from: 'hasVocationalPupils' },
    coduthietbihoctv: { from: 'hasEquipmentForVietnamese' },
    coduthietbihoctoan: { from: 'hasEquipmentForMathematics' },
    codaidienchamehslop: { from: 'hasParentsBoard' },
    codaidienchamehstruong: { from: 'isOnSchoolParentsBoard' },
    mahocbantru: { from: 'semiBoardingMode.code' },
    masobuoihoctrentuan: { from: 'weeklySessions.code' },
  },
};

const secondary: RecordMapping = {
  record: 'thongtinlophocthcsthpt',
  kind: 'class',
  when: level('03', '04'),
  fields: {
    ...shared,
    manhomcaphoc: levelGroup,
    matruong: { from: 'school.code' },
    magiaoviencn: teacher,
    madiemtruong: { from: 'siteCode' },
    madanhmucngoaingu1: { from: 'firstForeignLanguage.code' },
    madanhmucngoaingu2: { from: 'secondForeignLanguage.code' },
    comaday2buoingay: { from: 'hasTwoSessions' },
    comalopghep: { from: 'isCombined' },
    malopghep: { from: 'combinedClassId' },
    comacapnhatlopghep: { from: 'isCombinedUpdated' },
    comalopbantru: { from: 'isSemiBoarding' },
    comahoc5buoituan: { from: 'hasFiveSessions' },
    comahocsinhhocnghe: { from: 'hasVocationalPupils' },
    mahocbantru: { from: 'semiBoardingMode.code' },
    masobuoihoctrentuan: { from: 'weeklySessions.code' },
    comahskhuyettat: { from: 'hasDisabledPupils' },
    comadaidienchamehslop: { from: 'hasParentsBoard' },
    comadaidienchamehstruong: { from: 'isOnSchoolParentsBoard' },
    maphanban: { from: 'stream.code' },
    mahechuyen: { from: 'specialisedSystem.code' },
    colopchuyen: { from: 'isSpecialised' },
  },
};

const continuing: RecordMapping = {
  record: 'thongtinlophocgdtx',
  kind: 'class',
  when: level('05'),
  fields: {
    ...shared,
    matrungtam: { from: 'school.code' },
    magiaoviencn: teacher,
    makieulop: { from: 'classKind.code' },
    hinhthuchoctap: { from: 'studyForm.code' },
    malopdaotaoboiduong: { from: 'trainingClassKind.code' },
    malophuongnghiepdaynghe: { from: 'vocationalClassKind.code' },
    codaidienchamehslop: { from: 'hasParentsBoard' },
    codaidienchamehstruong: { from: 'isOnSchoolParentsBoard' },
    colopcohskhuyettat: { from: 'hasDisabledPupils' },
    masobuoihoctrentuan: { from: 'weeklySessions.code' },
  },
};

/** Who teaches what; the records of pre-school and primary classes have no such rows. */
const assignments = (parent: string, fields: RecordMapping['fields'] = {}): RecordMapping => ({
  record: `${parent}_monhoc`,
  kind: 'class',
  each: 'subjects',
  suffix: '.monhoc',
  rowName: 'subject.name',
  fields: {
    mamonhoc: subjectCode('subject.code', 'subject.name'),
    magiaovien: { from: 'teacher.sectorId' },
    ...fields,
  },
});

export const classMappings: readonly RecordMapping[] = [
  preschool,
  primary,
  secondary,
  continuing,
  assignments('thongtinlophocthcsthpt', { hocky: { from: 'term', codes: 'terms' } }),
  assignments('thongtinlophocgdtx'),
];
