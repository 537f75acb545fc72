import { looseNameKey } from '../text/vietnamese.js';
import { levelOfGrade, type SchoolLevel } from './placement.js';

/** How a subject is assessed: by score, by comment alone (Đ, CĐ), or by a level of the primary regulation (T, H, C). */
export type AssessmentForm = 'score' | 'comment' | 'level';

/** A subject of the programme at one level. */
export interface ProgrammeSubject {
  readonly name: string;
  readonly level: SchoolLevel;
  readonly form: AssessmentForm;
  /** First and last grade that have it. */
  readonly grades: readonly [first: number, last: number];
  /** Grades of the primary level with a periodic test at the end of a term. */
  readonly testGrades?: readonly [first: number, last: number];
  /** Regular assessments (ĐĐGtx) that a term needs at least, by grade; for subjects that are scored. */
  readonly regular?: (grade: number) => number;
  /** A subject or activity that every pupil of these grades has. */
  readonly isCompulsory: boolean;
  /** Other spellings. */
  readonly aliases?: readonly string[];
}

type Options = Partial<Pick<ProgrammeSubject, 'testGrades' | 'aliases' | 'isCompulsory'>> & {
  readonly regular?: number | ((grade: number) => number);
};

const subject =
  (level: SchoolLevel, first: number, last: number) =>
  (name: string, form: AssessmentForm, options: Options & { readonly grades?: readonly [number, number] } = {}) => {
    const { regular, grades = [first, last], isCompulsory = true, ...rest } = options;
    const count = typeof regular === 'number' ? () => regular : regular;
    return { name, level, form, grades, isCompulsory, ...(count && { regular: count }), ...rest } as ProgrammeSubject;
  };

const primary = subject('primary', 1, 5);
const lower = subject('lower-secondary', 6, 9);
const upper = subject('upper-secondary', 10, 12);
const elective = (name: string, form: AssessmentForm, options: Options = {}): ProgrammeSubject =>
  upper(name, form, { ...(form === 'score' && { regular: 3 }), ...options, isCompulsory: false });

/**
 * The subjects and activities of the programme of 2018, with how each is assessed. The number of regular assessments follows
 * from the lessons a year: 2 up to 35, 3 up to 70, 4 above.
 * @source CTGDPT 2018 (TT 32/2018, TT 13/2022); TT 27/2020 điều 7 with QĐ 2904; TT 22/2021 điều 5, 6; code lists subjects-*
 */
export const PROGRAMME: readonly ProgrammeSubject[] = [
  primary('Tiếng Việt', 'level', { testGrades: [1, 5] }),
  primary('Toán', 'level', { testGrades: [1, 5] }),
  primary('Ngoại ngữ 1', 'level', { grades: [1, 5], testGrades: [3, 5], aliases: ['Ngoại ngữ', 'Tiếng Anh'] }),
  primary('Lịch sử và Địa lí', 'level', { grades: [4, 5], testGrades: [4, 5] }),
  primary('Khoa học', 'level', { grades: [4, 5], testGrades: [4, 5] }),
  primary('Tin học và Công nghệ (Tin học)', 'level', {
    grades: [3, 5],
    testGrades: [3, 5],
    aliases: ['TH-CN (Tin học)', 'Tin học'],
  }),
  primary('Tin học và Công nghệ (Công nghệ)', 'level', {
    grades: [3, 5],
    testGrades: [3, 5],
    aliases: ['TH-CN (Công nghệ)', 'Công nghệ'],
  }),
  primary('Đạo đức', 'level'),
  primary('Tự nhiên và Xã hội', 'level', { grades: [1, 3] }),
  primary('Giáo dục thể chất', 'level'),
  primary('Nghệ thuật (Âm nhạc)', 'level', { aliases: ['Âm nhạc'] }),
  primary('Nghệ thuật (Mĩ thuật)', 'level', { aliases: ['Mĩ thuật', 'Mỹ thuật', 'Nghệ thuật (Mỹ thuật)'] }),
  primary('Hoạt động trải nghiệm', 'level'),
  primary('Tiếng dân tộc', 'level', { isCompulsory: false, aliases: ['Tiếng dân tộc thiểu số'] }),

  lower('Ngữ văn', 'score', { regular: 4 }),
  lower('Toán', 'score', { regular: 4 }),
  lower('Ngoại ngữ 1', 'score', { regular: 4, aliases: ['Ngoại ngữ', 'Tiếng Anh'] }),
  lower('Giáo dục công dân', 'score', { regular: 2 }),
  lower('Lịch sử và Địa lí', 'score', { regular: 4 }),
  lower('Khoa học tự nhiên', 'score', { regular: 4 }),
  lower('Công nghệ', 'score', { regular: (grade) => (grade <= 7 ? 2 : 3) }),
  lower('Tin học', 'score', { regular: 2 }),
  lower('Giáo dục thể chất', 'comment'),
  lower('Nghệ thuật (Âm nhạc, Mĩ thuật)', 'comment', { aliases: ['Nghệ thuật'] }),
  lower('Âm nhạc', 'comment', { isCompulsory: false, aliases: ['Nghệ thuật (Âm nhạc)'] }),
  lower('Mĩ thuật', 'comment', { isCompulsory: false, aliases: ['Mỹ thuật', 'Nghệ thuật (Mĩ thuật)'] }),
  lower('Hoạt động trải nghiệm, hướng nghiệp', 'comment', { aliases: ['Hoạt động trải nghiệm'] }),
  lower('Nội dung giáo dục của địa phương', 'comment', { aliases: ['Giáo dục địa phương'] }),
  lower('Tiếng dân tộc thiểu số', 'score', { regular: 4, isCompulsory: false, aliases: ['Tiếng dân tộc'] }),
  lower('Ngoại ngữ 2', 'score', { regular: 4, isCompulsory: false }),

  upper('Ngữ văn', 'score', { regular: 4 }),
  upper('Toán', 'score', { regular: 4 }),
  upper('Ngoại ngữ 1', 'score', { regular: 4, aliases: ['Ngoại ngữ', 'Tiếng Anh'] }),
  upper('Lịch sử', 'score', { regular: 3 }),
  upper('Giáo dục thể chất', 'comment'),
  upper('Giáo dục quốc phòng và an ninh', 'score', { regular: 2, aliases: ['Giáo dục quốc phòng'] }),
  upper('Hoạt động trải nghiệm, hướng nghiệp', 'comment', { aliases: ['Hoạt động trải nghiệm'] }),
  upper('Nội dung giáo dục của địa phương', 'comment', { aliases: ['Giáo dục địa phương'] }),
  elective('Địa lí', 'score'),
  elective('Giáo dục kinh tế và pháp luật', 'score', { aliases: ['Giáo dục kinh tế - pháp luật'] }),
  elective('Vật lí', 'score'),
  elective('Hóa học', 'score'),
  elective('Sinh học', 'score'),
  elective('Công nghệ', 'score'),
  elective('Tin học', 'score'),
  elective('Âm nhạc', 'comment'),
  elective('Mĩ thuật', 'comment', { aliases: ['Mỹ thuật'] }),
  elective('Tiếng dân tộc thiểu số', 'score', { regular: 4, aliases: ['Tiếng dân tộc'] }),
  elective('Ngoại ngữ 2', 'score', { regular: 4 }),
];

type ByName = ReadonlyMap<string, ProgrammeSubject>;
const indexOf = (level: SchoolLevel): ByName =>
  new Map(
    PROGRAMME.filter((known) => known.level === level).flatMap((known) =>
      [known.name, ...(known.aliases ?? [])].map((name) => [keyOf(name), known] as const),
    ),
  );

/** Địa lí is also written Địa lý: the two are one in every name of a subject. */
function keyOf(name: string): string {
  return looseNameKey(name).replaceAll('Y', 'I');
}

const INDEX: Readonly<Record<SchoolLevel, ByName>> = {
  primary: indexOf('primary'),
  'lower-secondary': indexOf('lower-secondary'),
  'upper-secondary': indexOf('upper-secondary'),
};
const LEVELS = Object.keys(INDEX) as SchoolLevel[];

/** A score book repeats a dozen names in every row. */
const remembered: Readonly<Record<SchoolLevel, Map<string, ProgrammeSubject | undefined>>> = {
  primary: new Map(),
  'lower-secondary': new Map(),
  'upper-secondary': new Map(),
};
const NAMES_LIMIT = 2_000;

/**
 * The subject of the programme that a name means at a grade's level.
 * @param grade 1 to 12.
 * @returns undefined for what the programme does not name; a school may teach more.
 */
export function subjectAtGrade(name: string, grade: number): ProgrammeSubject | undefined {
  const level = levelOfGrade(grade);
  const known = remembered[level];
  const before = known.get(name);
  if (before !== undefined || known.has(name)) return before;
  if (known.size >= NAMES_LIMIT) known.clear();
  const found = INDEX[level].get(keyOf(name));
  known.set(name, found);
  return found;
}

/** Whether the programme has the subject at some level, though perhaps not at this one. */
export function isProgrammeSubject(name: string): boolean {
  const key = keyOf(name);
  return LEVELS.some((level) => INDEX[level].has(key));
}

/** Whether the grade lies within the range. */
export const within = (range: readonly [number, number] | undefined, grade: number): boolean =>
  range !== undefined && grade >= range[0] && grade <= range[1];
