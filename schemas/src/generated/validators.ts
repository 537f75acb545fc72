// Generated from schemas/ by `npm run generate`; never edited by hand.
import type {
  AcademicResult,
  AuditEvent,
  Configuration,
  Delivery,
  Enrollment,
  ExchangeAnswer,
  ExchangeRequest,
  LgspProfile,
  PopulationProfile,
  Problem,
  Receipt,
  School,
  SchoolClass,
  SectorProfile,
  Staff,
  Student,
  WorkbookProfile,
} from './types.js';
import type { Validator } from '../validator.js';
import * as code from './validator-code.js';

/** What each name validates. */
export interface ValidatedTypes {
  'academic-result': AcademicResult;
  'class': SchoolClass;
  'enrollment': Enrollment;
  'school': School;
  'staff': Staff;
  'student': Student;
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
  'workbook-profile': WorkbookProfile;
}

/** Compiled validators by name; after a call that gives false, `errors` says why. */
export const validators = {
  'academic-result': code.validateAcademicResult,
  'class': code.validateClass,
  'enrollment': code.validateEnrollment,
  'school': code.validateSchool,
  'staff': code.validateStaff,
  'student': code.validateStudent,
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
  'workbook-profile': code.validateWorkbookProfile,
} as unknown as { readonly [N in keyof ValidatedTypes]: Validator<ValidatedTypes[N]> };
