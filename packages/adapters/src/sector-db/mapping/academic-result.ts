import type { RecordMapping } from '../profile.js';
import { birthDate, classCode, isForeign, isVietnamese, levelGroup, partialDate, subjectCode } from './shared.js';

const RESULT = 'ketquahoctapththcsthpttx';

const result: RecordMapping = {
  record: RESULT,
  kind: 'academic-result',
  fields: {
    manhomcaphoc: levelGroup,
    matruong: { from: 'school.code' },
    makhoi: { from: 'grade' },
    malop: classCode,
    mahocsinh: { from: 'sectorId' },
    hocky: { from: 'term', codes: 'terms' },
    // Required by the model, but no regulation knows such an average any more: sent where a sender has one, never computed.
    diemtongket: { from: 'averageScore' },
    mahocluc: { from: ['learningResult.code', 'learningResult.name'], codes: 'secondary-learning-results' },
    mahanhkiem: { from: ['conductResult.code', 'conductResult.name'], codes: 'secondary-conduct-results' },
    madanhhieu: { from: 'title.code' },
    songaynghi: { from: 'absences.total', sumOf: ['absences.excused', 'absences.unexcused'] },
    nhanxet: { from: 'comment' },
    colenlop: { from: 'isPromoted' },
    corenluyenlai: { from: 'mustRetrainConduct' },
    coduxettotnghiep: { from: 'isEligibleForGraduation' },
    totnghiepcap: { from: 'graduatedLevel' },
  },
};

const vietnamese: RecordMapping = {
  record: `${RESULT}_nguoivn`,
  kind: 'academic-result',
  when: isVietnamese,
  suffix: '.nguoivn',
  fields: {
    sodinhdanh: { from: 'personalNumber' },
    hovaten: { from: 'fullName' },
    ...birthDate,
  },
};

/** The record's name has a slip in the model: cogndan for congdan. */
const foreign: RecordMapping = {
  record: `${RESULT}_cogndannuocngoai`,
  kind: 'academic-result',
  when: isForeign,
  suffix: '.congdannuocngoai',
  fields: {
    sodinhdanh: { from: 'personalNumber' },
    sogiaytoxnc: { from: 'immigrationDocumentNumber', group: 'documents' },
    hotennn: { from: 'fullName' },
    ...partialDate('birthDate', { day: 'ngaythangnamsinhnn', month: 'thangnamsinhnn', year: 'namsinhnn' }),
    quoctichnn: { from: 'nationality' },
  },
};

/** Only numbers have a place: levels and comments stay with us. */
const subject: RecordMapping = {
  record: `${RESULT}_diemmon`,
  kind: 'academic-result',
  each: 'subjects',
  suffix: '.diemmon',
  rowKey: 'mamonhoc',
  rowName: 'name',
  fields: {
    diem: { from: 'score', rowNeeds: 'comment-assessed' },
    mamonhoc: subjectCode('code', 'name'),
  },
};

const reward: RecordMapping = {
  record: `${RESULT}_khenthuong`,
  kind: 'academic-result',
  each: 'rewards',
  suffix: '.khenthuong',
  fields: { khenthuong: { from: '.' } },
};

const discipline: RecordMapping = {
  record: `${RESULT}_kyluat`,
  kind: 'academic-result',
  each: 'disciplines',
  suffix: '.kyluat',
  fields: { kyluat: { from: '.', group: 'discipline', rowNeeds: 'not-held' } },
};

export const academicResultMappings: readonly RecordMapping[] = [
  result,
  vietnamese,
  foreign,
  subject,
  reward,
  discipline,
];
