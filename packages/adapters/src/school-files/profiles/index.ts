import type { WorkbookProfile } from '../profile.js';
import { csdlC1Student } from './csdl-c1-student.js';
import { legacyStudentList } from './legacy-student-list.js';
import { provincialStudentList } from './provincial-student-list.js';
import { vneduStudentList } from './vnedu-student-list.js';
import { vneduYearEndScores } from './vnedu-year-end-scores.js';

/** The layouts that are known, from the most telling to the most general; `auto` chooses among them. */
export const WORKBOOK_PROFILES: readonly WorkbookProfile[] = [
  csdlC1Student,
  vneduStudentList,
  provincialStudentList,
  vneduYearEndScores,
  legacyStudentList,
];

export { csdlC1Student, legacyStudentList, provincialStudentList, vneduStudentList, vneduYearEndScores };
