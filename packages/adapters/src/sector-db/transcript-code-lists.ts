import { codeLists, type CodeListId } from '@lienthong/schemas';
import type { SectorCodeList } from './profile.js';

const MODEL = 'TTDLQG education exchange model (third-party transcription of 2026-07-01)';
/** Names come before letters: the first of our words for a code is the one that is read back. */
const LEVELS = { Tốt: 'T', Khá: 'K', Đạt: 'Đ', 'Chưa đạt': 'CĐ', T: 'T', K: 'K', Đ: 'Đ', CĐ: 'CĐ' };

/** Name and code of each entry of one of our lists → its code. */
const ownCodes = (list: CodeListId): Record<string, string> =>
  Object.fromEntries(
    codeLists[list].entries.flatMap(({ code, label }) =>
      code === undefined
        ? []
        : [
            [label.vi, code],
            [code, code],
          ],
    ),
  );

/** Lists of transcripts and diplomas that the model prints. */
export const transcriptCodeLists: Readonly<Record<string, SectorCodeList>> = {
  'transcript-statuses': {
    source: MODEL,
    confirmed: false,
    isComplete: true,
    codes: ownCodes('transcript-statuses'),
  },
  'credential-statuses': {
    source: MODEL,
    confirmed: false,
    isComplete: true,
    codes: ownCodes('credential-statuses'),
  },
  'secondary-transcript-levels': {
    source: `${MODEL}; TT 22/2021/TT-BGDĐT điều 8, 9`,
    confirmed: false,
    isComplete: true,
    note: 'The digits of secondary-learning-results and secondary-conduct-results stand for the same letters.',
    codes: { ...LEVELS, '1': 'T', '2': 'K', '3': 'Đ', '4': 'CĐ' },
  },
  'exempt-mark': {
    source: MODEL,
    confirmed: false,
    note: 'M is what the model asks for where a pupil is exempt from the subject; of one who is not, it asks for nothing.',
    codes: { true: 'M', false: '' },
  },
};

const SANDBOX_LEVELS = {
  '01': '01',
  '02': '02',
  '03': '03',
  '04': '04',
  '05': '05',
  'Tiểu học': '02',
  'Trung học cơ sở': '03',
  'Trung học phổ thông': '04',
  'Thường xuyên': '05',
  ...Object.fromEntries([1, 2, 3, 4, 5].map((grade) => [String(grade), '02'])),
  ...Object.fromEntries([6, 7, 8, 9].map((grade) => [String(grade), '03'])),
  ...Object.fromEntries([10, 11, 12].map((grade) => [String(grade), '04'])),
};

/** The subjects of our lists in their order, numbered by the sandbox: three characters, as the transcript's field. */
const numbered = (...lists: readonly CodeListId[]): Record<string, string> => {
  const names = new Set(lists.flatMap((list) => codeLists[list].entries.map(({ label }) => label.vi)));
  return Object.fromEntries([...names].map((name, index) => [name, `X${String(index + 1).padStart(2, '0')}`]));
};

/** Short forms of what the model has too little room for. */
export const SANDBOX_SHORT_FORMS = {
  /** Ten characters. */
  circulars: {
    '27/2020/TT-BGDĐT': '27/2020',
    '21/2019/TT-BGDĐT': '21/2019',
  },
  /** Twenty characters. */
  subjectNames: {
    'Hoạt động trải nghiệm, hướng nghiệp': 'HĐ trải nghiệm, HN',
    'Nội dung giáo dục của địa phương': 'GD địa phương',
    'Giáo dục quốc phòng và an ninh': 'GDQP và an ninh',
    'Giáo dục kinh tế và pháp luật': 'GD kinh tế và PL',
    'Nghệ thuật (Âm nhạc, Mĩ thuật)': 'Nghệ thuật (ÂN, MT)',
    'Tiếng dân tộc thiểu số': 'Tiếng DTTS',
  },
} as const;

/** Service lists that no public document prints; good for the sandbox only. */
export const sandboxTranscriptCodeLists: Readonly<Record<string, SectorCodeList>> = {
  'transcript-education-levels': {
    source: 'the sandbox',
    confirmed: false,
    note: 'Service lists data_dmdc_g03_gd004 and data_green_g03_gddt009 are not public; the codes are those of education-level-groups.',
    codes: SANDBOX_LEVELS,
  },
  'transcript-subjects-primary': {
    source: 'the sandbox',
    confirmed: false,
    note: 'Service list data_dmdc_g03_gd006 is not public: a province puts its codes in `codes.transcript-subjects-primary`.',
    codes: numbered('subjects-primary'),
  },
  'transcript-subjects-secondary': {
    source: 'the sandbox',
    confirmed: false,
    note: 'Service lists data_green_g03_gddt020 to 022 are not public: a province puts its codes in `codes.transcript-subjects-secondary`.',
    codes: numbered('subjects-lower-secondary', 'subjects-upper-secondary'),
  },
  'short-circulars': {
    source: 'the sandbox',
    confirmed: false,
    note: 'How a circular is written in ten characters is not public: a province puts its forms in `codes.short-circulars`.',
    others: 'pass',
    codes: SANDBOX_SHORT_FORMS.circulars,
  },
  'short-subject-names': {
    source: 'the sandbox',
    confirmed: false,
    note: 'How a longer name is written in twenty characters is not public: a province puts its forms in `codes.short-subject-names`.',
    others: 'pass',
    codes: SANDBOX_SHORT_FORMS.subjectNames,
  },
};
