import { REGULATIONS } from './regulations.js';
import { recordRule, ruleText } from './rule.js';
import { eachSubject, type SubjectCheck } from './subject-marks.js';
import { isProgrammeSubject, within } from './subject-table.js';
import { levelOfGrade } from './placement.js';

const kinds = ['academic-result'] as const;
const PRIMARY_LEVELS: ReadonlySet<string> = new Set(['T', 'H', 'C']);

const checkLetter: SubjectCheck = ({ level }, { grade }) =>
  level !== undefined && PRIMARY_LEVELS.has(level) !== (levelOfGrade(grade) === 'primary')
    ? { member: 'level' }
    : undefined;

const checkComment: SubjectCheck = ({ score }, { programme }) =>
  programme?.form === 'comment' && score !== undefined ? { member: 'score' } : undefined;

const checkScore: SubjectCheck = ({ score, level }, { programme }) =>
  programme?.form === 'score' && score === undefined && level !== undefined ? { member: 'level' } : undefined;

const checkGrade: SubjectCheck = ({ name }, { grade, programme }) => {
  const isTaught = programme === undefined ? !isProgrammeSubject(name) : within(programme.grades, grade);
  return isTaught ? undefined : { member: 'name' };
};

/** How a subject is assessed, and whether the grade has it at all. */
export const ASSESSMENT_FORM_RULES = [
  recordRule({
    code: 'level-of-another-school-level',
    severity: 'error',
    kinds,
    text: ruleText(
      'Mức đánh giá không có ở cấp học này: tiểu học dùng T, H, C; trung học dùng Đ, CĐ',
      'There is no such level at this school level: primary has T, H, C, secondary has Đ, CĐ',
      'Ghi lại mức đánh giá theo đúng cấp học, hoặc kiểm tra lại khối lớp',
      'Write the level of this school level, or check the grade',
    ),
    regulation: REGULATIONS.levels,
    check: eachSubject('all', checkLetter),
  }),
  recordRule({
    code: 'score-in-subject-by-comment',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Môn học này chỉ đánh giá bằng nhận xét nhưng lại có điểm số',
      'The subject is assessed by comment only, yet has a score',
      'Ghi Đ (Đạt) hoặc CĐ (Chưa đạt) thay cho điểm số',
      'Write Đ (pass) or CĐ (fail) in place of the score',
    ),
    regulation: REGULATIONS.secondaryForms,
    check: eachSubject('secondary', checkComment),
  }),
  recordRule({
    code: 'no-score-in-scored-subject',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Môn học này đánh giá bằng điểm số nhưng chỉ có mức nhận xét',
      'The subject is assessed by score, yet has only a level',
      'Ghi điểm trung bình môn theo thang điểm 10',
      'Write the mark on the scale of 10',
    ),
    regulation: REGULATIONS.secondaryForms,
    check: eachSubject('secondary', checkScore),
  }),
  recordRule({
    code: 'subject-not-of-grade',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Chương trình không có môn học này ở khối lớp này',
      'The programme does not have this subject in this grade',
      'Kiểm tra lại tên môn học và khối lớp',
      'Check the name of the subject and the grade',
    ),
    regulation: REGULATIONS.programme,
    check: eachSubject('all', checkGrade),
  }),
];
