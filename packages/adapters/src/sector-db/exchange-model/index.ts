import type { ExchangeModelRecord } from '../profile.js';
import { classContinuing } from './class-continuing.js';
import { classPreschool } from './class-preschool.js';
import { classPrimary } from './class-primary.js';
import { classSecondary } from './class-secondary.js';
import { classSecondarySubject } from './class-secondary-subject.js';
import { result } from './result.js';
import { resultDiscipline } from './result-discipline.js';
import { resultForeign } from './result-foreign.js';
import { resultReward } from './result-reward.js';
import { resultSubject } from './result-subject.js';
import { resultVietnamese } from './result-vietnamese.js';
import { school } from './school.js';
import { staff } from './staff.js';
import { staffForeign } from './staff-foreign.js';
import { staffLanguage } from './staff-language.js';
import { staffSubject } from './staff-subject.js';
import { staffVietnamese } from './staff-vietnamese.js';
import { student } from './student.js';
import { studentFather } from './student-father.js';
import { studentForeign } from './student-foreign.js';
import { studentForeignDocument } from './student-foreign-document.js';
import { studentGuardian } from './student-guardian.js';
import { studentMother } from './student-mother.js';
import { studentReward } from './student-reward.js';
import { studentVietnamese } from './student-vietnamese.js';
import { studentVietnameseDocument } from './student-vietnamese-document.js';

/** The record types that this adapter can fill, as the exchange model prints them. */
export const exchangeModelRecords: readonly ExchangeModelRecord[] = [
  student,
  studentVietnamese,
  studentVietnameseDocument,
  studentForeign,
  studentForeignDocument,
  studentFather,
  studentMother,
  studentGuardian,
  studentReward,
  result,
  resultVietnamese,
  resultForeign,
  resultSubject,
  resultReward,
  resultDiscipline,
  staff,
  staffVietnamese,
  staffForeign,
  staffSubject,
  staffLanguage,
  school,
  classPreschool,
  classPrimary,
  classSecondary,
  classContinuing,
  classSecondarySubject,
];
