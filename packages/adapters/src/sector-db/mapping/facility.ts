import type { RecordMapping } from '../profile.js';

/** Primary schools only: the model has no record of the rooms of other levels. */
const facility: RecordMapping = {
  record: 'cosovatchatphonghoctieuhoc',
  kind: 'facility',
  when: {
    path: ['educationLevel.code', 'educationLevel.name'],
    codes: 'education-level-groups',
    in: ['02'],
    orAbsent: true,
  },
  fields: {
    matruong: { from: 'school.code' },
    madiemtruong: { from: 'siteCode' },
    mabaocao: { from: 'reportCode' },
    noidungtieuchi: { from: 'criterion' },
    soluongtrencap4: { from: 'aboveGrade4.count' },
    dientichtrencap4: { from: 'aboveGrade4.areaM2' },
    soluongcap4: { from: 'grade4.count' },
    dientichcap4: { from: 'grade4.areaM2' },
    soluongduoicap4: { from: 'belowGrade4.count' },
    dientichduoicap4: { from: 'belowGrade4.areaM2' },
    soluong: { from: 'total.count', sumOf: ['aboveGrade4.count', 'grade4.count', 'belowGrade4.count'] },
    dientich: { from: 'total.areaM2', sumOf: ['aboveGrade4.areaM2', 'grade4.areaM2', 'belowGrade4.areaM2'] },
  },
};

export const facilityMappings: readonly RecordMapping[] = [facility];
