// Generated from schemas/ by `npm run generate`; never edited by hand.
import type {
  AcademicResult,
  Accreditation,
  Attendance,
  AuditEvent,
  Configuration,
  Credential,
  Delivery,
  Enrollment,
  ExchangeAnswer,
  ExchangeRequest,
  Facility,
  Finance,
  LgspProfile,
  PopulationProfile,
  Problem,
  Programme,
  Receipt,
  Research,
  School,
  SchoolClass,
  SectorProfile,
  SmasProfile,
  Staff,
  Student,
  Transcript,
  TranscriptProfile,
  WorkbookProfile,
} from './types.js';
import type { Validator } from '../validator.js';
import * as code from './validator-code.js';

/** What each name validates. */
export interface ValidatedTypes {
  'academic-result': AcademicResult;
  'accreditation': Accreditation;
  'attendance': Attendance;
  'class': SchoolClass;
  'credential': Credential;
  'enrollment': Enrollment;
  'facility': Facility;
  'finance': Finance;
  'programme': Programme;
  'research': Research;
  'school': School;
  'staff': Staff;
  'student': Student;
  'transcript': Transcript;
  'audit-event': AuditEvent;
  'configuration': Configuration;
  'delivery': Delivery;
  'exchange-request': ExchangeRequest;
  'exchange-answer': ExchangeAnswer;
  'lgsp-profile': LgspProfile;
  'population-profile': PopulationProfile;
  'problem': Problem;
  'receipt': Receipt;
  'sector-profile': SectorProfile;
  'smas-profile': SmasProfile;
  'transcript-profile': TranscriptProfile;
  'workbook-profile': WorkbookProfile;
}

/** Compiled validators by name; after a call that gives false, `errors` says why. */
export const validators = {
  'academic-result': code.validateAcademicResult,
  'accreditation': code.validateAccreditation,
  'attendance': code.validateAttendance,
  'class': code.validateClass,
  'credential': code.validateCredential,
  'enrollment': code.validateEnrollment,
  'facility': code.validateFacility,
  'finance': code.validateFinance,
  'programme': code.validateProgramme,
  'research': code.validateResearch,
  'school': code.validateSchool,
  'staff': code.validateStaff,
  'student': code.validateStudent,
  'transcript': code.validateTranscript,
  'audit-event': code.validateAuditEvent,
  'configuration': code.validateConfiguration,
  'delivery': code.validateDelivery,
  'exchange-request': code.validateExchangeRequest,
  'exchange-answer': code.validateExchangeAnswer,
  'lgsp-profile': code.validateLgspProfile,
  'population-profile': code.validatePopulationProfile,
  'problem': code.validateProblem,
  'receipt': code.validateReceipt,
  'sector-profile': code.validateSectorProfile,
  'smas-profile': code.validateSmasProfile,
  'transcript-profile': code.validateTranscriptProfile,
  'workbook-profile': code.validateWorkbookProfile,
} as unknown as { readonly [N in keyof ValidatedTypes]: Validator<ValidatedTypes[N]> };
