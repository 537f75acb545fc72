import type { SectorCodeList } from './profile.js';

const MODEL = 'TTDLQG education exchange model (third-party transcription of 2026-07-01)';
/** Names come before letters: the first of our words for a code is the one that is read back. */
const LEVEL_RESULTS = {
  Tốt: '1',
  Khá: '2',
  Đạt: '3',
  'Chưa đạt': '4',
  T: '1',
  K: '2',
  Đ: '3',
  CĐ: '4',
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
};

/** Our values → the model's codes, where it prints them. */
export const exchangeModelCodeLists = {
  gender: {
    source: `${MODEL}; QCVN 109:2017/BTTTT`,
    confirmed: false,
    isComplete: true,
    codes: { unknown: '0', male: '1', female: '2' },
  },
  'education-level-groups': {
    source: MODEL,
    confirmed: false,
    note: 'Grades stand for their level group: Luật Giáo dục 2019.',
    codes: {
      '01': '01',
      '02': '02',
      '03': '03',
      '04': '04',
      '05': '05',
      'Mầm non': '01',
      'Tiểu học': '02',
      'Trung học cơ sở': '03',
      'Trung học phổ thông': '04',
      'Thường xuyên': '05',
      ...Object.fromEntries([1, 2, 3, 4, 5].map((grade) => [String(grade), '02'])),
      ...Object.fromEntries([6, 7, 8, 9].map((grade) => [String(grade), '03'])),
      ...Object.fromEntries([10, 11, 12].map((grade) => [String(grade), '04'])),
    },
  },
  terms: {
    source: 'TT 22/2021/TT-BGDĐT; the model gives one character and no values',
    confirmed: false,
    note: 'How the whole year is written is not public: 3 is ours.',
    codes: { '1': '1', '2': '2', year: '3' },
  },
  'secondary-learning-results': {
    source: `${MODEL}; TT 22/2021/TT-BGDĐT điều 9`,
    confirmed: false,
    isComplete: true,
    codes: LEVEL_RESULTS,
  },
  'secondary-conduct-results': {
    source: `${MODEL}; TT 22/2021/TT-BGDĐT điều 8`,
    confirmed: false,
    isComplete: true,
    codes: LEVEL_RESULTS,
  },
  'school-ownership-types': {
    source: `${MODEL}; Luật Giáo dục 2019 điều 47`,
    confirmed: false,
    isComplete: true,
    codes: {
      '1': '1',
      '2': '2',
      '3': '3',
      'Trường công lập': '1',
      'Trường dân lập': '2',
      'Trường tư thục': '3',
      'Công lập': '1',
      'Dân lập': '2',
      'Tư thục': '3',
    },
  },
  'accreditation-levels': {
    source: `${MODEL}; TT 19/2018/TT-BGDĐT điều 34`,
    confirmed: false,
    isComplete: true,
    note: 'No value for a school that is not accredited.',
    codes: { '1': '1', '2': '2', '3': '3', '4': '4' },
  },
  areas: {
    source: MODEL,
    confirmed: false,
    isComplete: true,
    codes: { '0': '0', '1': '1', '2': '2', '3': '3', '4': '4' },
  },
  'continuing-centre-types': {
    source: `${MODEL}; Luật Giáo dục 2019`,
    confirmed: false,
    isComplete: true,
    codes: {
      'Trung tâm giáo dục thường xuyên': '1',
      'Trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên': '2',
      'Trung tâm học tập cộng đồng': '3',
      'Trung tâm khác làm nhiệm vụ giáo dục thường xuyên': '4',
      '1': '1',
      '2': '2',
      '3': '3',
      '4': '4',
    },
  },
  'identity-document-types': {
    source: MODEL,
    confirmed: false,
    isComplete: true,
    note: 'No own value for the identity card (căn cước) of the law of 2023: ask.',
    codes: {
      'Giấy khai sinh': '1',
      'Chứng minh nhân dân': '2',
      CMND: '2',
      'Chứng minh thư': '2',
      'Giấy chứng minh sĩ quan quân đội nhân dân Việt Nam': '3',
      'Giấy chứng minh công an nhân dân': '4',
      'Căn cước công dân': '5',
      CCCD: '5',
      'Thẻ căn cước công dân': '5',
      'Hộ chiếu': '6',
      'Sổ hộ khẩu': '7',
      'Số hộ khẩu': '7',
      'Giấy tờ tùy thân khác': '8',
      'Các loại giấy tờ tùy thân khác': '8',
      '1': '1',
      '2': '2',
      '3': '3',
      '4': '4',
      '5': '5',
      '6': '6',
      '7': '7',
      '8': '8',
    },
  },
} as const satisfies Record<string, SectorCodeList>;

/** Statuses of a pupil: the names are known, their codes come from one commercial product. */
const STATUS_NAMES = [
  'Đang học',
  'Chuyển đến kỳ 1',
  'Nghỉ học xin học lại kỳ 1',
  'Chuyển đi kỳ 1',
  'Thôi học kỳ 1',
  'Chuyển đến kỳ 2',
  'Nghỉ học xin học lại kỳ 2',
  'Chuyển đi kỳ 2',
  'Thôi học kỳ 2',
  'Chuyển đến trong hè',
  'Chuyển đi trong hè',
  'Thôi học trong hè',
] as const;

const twoDigits = (position: number): string => String(position).padStart(2, '0');

/** Subjects that get a score; the codes are the sandbox's own, those of QĐ 4998/QĐ-BGDĐT are not public. */
const SANDBOX_SUBJECTS: Readonly<Record<string, string>> = {
  'Tiếng Việt': 'SBX-TIENG-VIET',
  Toán: 'SBX-TOAN',
  'Ngữ văn': 'SBX-NGU-VAN',
  'Ngoại ngữ 1': 'SBX-NGOAI-NGU-1',
  'Ngoại ngữ 2': 'SBX-NGOAI-NGU-2',
  'Lịch sử và Địa lí': 'SBX-LS-DL',
  'Khoa học': 'SBX-KHOA-HOC',
  'Khoa học tự nhiên': 'SBX-KHTN',
  'Tin học': 'SBX-TIN-HOC',
  'Công nghệ': 'SBX-CONG-NGHE',
  'Tin học và Công nghệ (Tin học)': 'SBX-TH-CN-TH',
  'Tin học và Công nghệ (Công nghệ)': 'SBX-TH-CN-CN',
  'Giáo dục công dân': 'SBX-GDCD',
  'Vật lí': 'SBX-VAT-LI',
  'Hóa học': 'SBX-HOA-HOC',
  'Sinh học': 'SBX-SINH-HOC',
  'Lịch sử': 'SBX-LICH-SU',
  'Địa lí': 'SBX-DIA-LI',
  'Giáo dục kinh tế và pháp luật': 'SBX-GDKTPL',
  'Giáo dục quốc phòng và an ninh': 'SBX-GDQPAN',
  'Tiếng dân tộc': 'SBX-TDT',
  'Tiếng dân tộc thiểu số': 'SBX-TDTTS',
};

/** Lists whose codes no public document prints; good for the sandbox only. */
export const sandboxCodeLists: Readonly<Record<string, SectorCodeList>> = {
  'student-statuses': {
    source: 'names: exports of the sector database; codes: one commercial product',
    confirmed: false,
    codes: Object.fromEntries(
      STATUS_NAMES.flatMap((name, index) => [
        [name, twoDigits(index + 1)],
        [twoDigits(index + 1), twoDigits(index + 1)],
      ]),
    ),
  },
  subjects: {
    source: 'the sandbox',
    confirmed: false,
    note: 'MA_MON_HOC of QĐ 4998/QĐ-BGDĐT is not public: a province puts its codes in `codes.subjects`.',
    codes: SANDBOX_SUBJECTS,
  },
};
