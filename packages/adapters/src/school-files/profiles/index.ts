import type { WorkbookProfile } from '../profile.js';
import { k12onlineStudents, sso2Accounts } from './account-lists.js';
import { csdlC1Student } from './csdl-c1-student.js';
import { csdlPrimaryResults } from './csdl-primary-results.js';
import { csdlPrimaryScoreSheet, csdlScoreSheet } from './csdl-score-sheets.js';
import { healthSheet } from './health-sheet.js';
import { legacyStudentList } from './legacy-student-list.js';
import { provincialStudentList } from './provincial-student-list.js';
import { smasScoreBook } from './smas-score-book.js';
import { csdlStaffList, provincialStaffList } from './staff-lists.js';
import { vneduScoreEntry } from './vnedu-score-entry.js';
import { vneduStudentList } from './vnedu-student-list.js';
import { vneduYearEndScores } from './vnedu-year-end-scores.js';

/** The layouts that are known, from the most telling to the most general; `auto` chooses among them. */
export const WORKBOOK_PROFILES: readonly WorkbookProfile[] = [
  csdlC1Student,
  vneduStudentList,
  provincialStudentList,
  healthSheet,
  k12onlineStudents,
  csdlStaffList,
  provincialStaffList,
  csdlPrimaryResults,
  vneduYearEndScores,
  csdlScoreSheet,
  csdlPrimaryScoreSheet,
  vneduScoreEntry,
  smasScoreBook,
  legacyStudentList,
  sso2Accounts,
];

export {
  csdlC1Student,
  csdlPrimaryResults,
  csdlPrimaryScoreSheet,
  csdlScoreSheet,
  csdlStaffList,
  healthSheet,
  k12onlineStudents,
  legacyStudentList,
  provincialStaffList,
  provincialStudentList,
  smasScoreBook,
  sso2Accounts,
  vneduScoreEntry,
  vneduStudentList,
  vneduYearEndScores,
};
