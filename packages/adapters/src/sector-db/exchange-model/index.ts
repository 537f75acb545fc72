import type { ExchangeModelRecord } from '../profile.js';
import { classContinuingSubject } from './class-continuing-subject.js';
import { classContinuing } from './class-continuing.js';
import { classPreschool } from './class-preschool.js';
import { classPrimary } from './class-primary.js';
import { classSecondarySubject } from './class-secondary-subject.js';
import { classSecondary } from './class-secondary.js';
import { resultDiscipline } from './result-discipline.js';
import { resultForeign } from './result-foreign.js';
import { resultReward } from './result-reward.js';
import { resultSubject } from './result-subject.js';
import { resultVietnamese } from './result-vietnamese.js';
import { result } from './result.js';
import { schoolCentreDisadvantaged } from './school-centre-disadvantaged.js';
import { schoolCentre } from './school-centre.js';
import { schoolSite } from './school-site.js';
import { school } from './school.js';
import { staffAdditionalSubject } from './staff-additional-subject.js';
import { staffDiscipline } from './staff-discipline.js';
import { staffForeign } from './staff-foreign.js';
import { staffLanguage } from './staff-language.js';
import { staffReward } from './staff-reward.js';
import { staffSubject } from './staff-subject.js';
import { staffTraining } from './staff-training.js';
import { staffVietnamese } from './staff-vietnamese.js';
import { staff } from './staff.js';
import { studentFather } from './student-father.js';
import { studentForeignDocument } from './student-foreign-document.js';
import { studentForeign } from './student-foreign.js';
import { studentGuardian } from './student-guardian.js';
import { studentMother } from './student-mother.js';
import { studentReward } from './student-reward.js';
import { studentVietnameseDocument } from './student-vietnamese-document.js';
import { studentVietnamese } from './student-vietnamese.js';
import { student } from './student.js';
import { credential } from './credential.js';
import { credentialCorrection } from './credential-correction.js';
import { facilityPrimary } from './facility-primary.js';
import { transcriptPrimary } from './transcript-primary.js';
import { transcriptPrimaryHistory } from './transcript-primary-history.js';
import { transcriptPrimarySubject } from './transcript-primary-subject.js';
import { transcriptSecondary } from './transcript-secondary.js';
import { transcriptSecondaryHistory } from './transcript-secondary-history.js';
import { transcriptSecondaryCertificate } from './transcript-secondary-certificate.js';
import { transcriptSecondarySubject } from './transcript-secondary-subject.js';

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
  staffAdditionalSubject,
  staffLanguage,
  staffTraining,
  staffReward,
  staffDiscipline,
  school,
  schoolCentre,
  schoolCentreDisadvantaged,
  schoolSite,
  classPreschool,
  classPrimary,
  classSecondary,
  classContinuing,
  classContinuingSubject,
  classSecondarySubject,
  credential,
  credentialCorrection,
  facilityPrimary,
  transcriptPrimary,
  transcriptPrimaryHistory,
  transcriptPrimarySubject,
  transcriptSecondary,
  transcriptSecondaryHistory,
  transcriptSecondaryCertificate,
  transcriptSecondarySubject,
];
