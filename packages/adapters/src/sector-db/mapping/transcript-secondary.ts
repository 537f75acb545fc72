import type { FieldRule, RecordMapping } from '../profile.js';
import { historyOf, relative, transcriptFields, transcriptLevel } from './transcript-shared.js';

const SECONDARY = 'thongtinsohocbasothcsthpt';

/** One list of letters for learning and for conduct. */
const level = (at: string): FieldRule => ({ from: [`${at}.code`, `${at}.name`], codes: 'secondary-transcript-levels' });

const secondary: RecordMapping = {
  record: SECONDARY,
  kind: 'transcript',
  when: transcriptLevel('03', '04', '05'),
  fields: {
    ...transcriptFields,
    nghenghiepcha: { from: relative('father', 'occupation'), group: 'family' },
    nghenghiepme: { from: relative('mother', 'occupation'), group: 'family' },
    nghenghiepnguoigiamho: { from: relative('guardian', 'occupation'), group: 'family' },
    ndungduoclenlop: { from: 'promotionText' },
    kquathamgiacuocthi: { from: 'competitionText' },
    ndungkquarenluyen: { from: 'summerTrainingText' },
    hocky1: level('learningResult.term1'),
    hocky2: level('learningResult.term2'),
    canam: level('learningResult.year'),
    sobuoinghi: { from: 'absences.total', sumOf: ['absences.excused', 'absences.unexcused'] },
    renluyenhocky1: level('conductResult.term1'),
    renluyenhocky2: level('conductResult.term2'),
    renluyencanam: level('conductResult.year'),
    renluyenlai: level('conductResult.afterSummer'),
    kqhoctaplai: level('learningResult.afterSummer'),
  },
};

const certificate: RecordMapping = {
  record: `${SECONDARY}_chungchi`,
  kind: 'transcript',
  each: 'certificates',
  suffix: '.chungchi',
  rowName: 'name',
  fields: { tenchungchi: { from: 'name' }, loaichungchi: { from: 'type' } },
};

/** A number from 0 to 10, the letter of a subject assessed by comment, or M where the pupil is exempt. */
const mark = (at: string): FieldRule => ({
  from: `${at}.score`,
  otherwise: {
    from: `${at}.level`,
    otherwise: { from: [`${at}.isExempt`, 'isExempt'], codes: 'exempt-mark' },
  },
});

const subject: RecordMapping = {
  record: `${SECONDARY}_bangdiem`,
  kind: 'transcript',
  each: 'subjects',
  suffix: '.diem',
  rowKey: 'mamonhoc',
  rowName: 'name',
  fields: {
    mamonhoc: {
      from: 'code',
      otherwise: { from: 'name', codes: 'transcript-subjects-secondary' },
      rowNeeds: 'no-code',
    },
    tenmonhoc: { from: 'name', codes: 'short-subject-names' },
    diemhocky1: mark('term1'),
    diemhocky2: mark('term2'),
    diemcanam: mark('year'),
    diemkttralai: { from: 'reassessment.score', otherwise: { from: 'reassessment.level' } },
    nxetmonhoc: { from: 'comment' },
    soddcngvbm: { from: 'teacher.personalNumber' },
    gvbm: { from: 'teacher.fullName' },
  },
};

export const transcriptSecondaryMappings: readonly RecordMapping[] = [
  secondary,
  historyOf(SECONDARY),
  certificate,
  subject,
];
