import { codeLists, type TranscriptField, type TranscriptFormat } from '@lienthong/schemas';

type Form = TranscriptField['form'];

interface ValueForm {
  /** The text of a tag; undefined where the value cannot be written in this form. */
  write(value: unknown, format: TranscriptFormat): string | undefined;
  /** Our value; undefined where the text is not in this form. Never a guess. */
  read(text: string, format: TranscriptFormat): unknown;
}

const MINUTE_MS = 60_000;
const LONGEST_TEXT = 20_000;

/** Line ends as XML parsers leave them, so that what was signed is what is read. */
const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .trim();

const textForm: ValueForm = {
  write: (value) => (typeof value === 'string' && cleanText(value) !== '' ? cleanText(value) : undefined),
  read: (text) => (text.length <= LONGEST_TEXT ? cleanText(text) : undefined),
};

/** A decimal point, at most four decimals, no thousands separator. */
const numberForm: ValueForm = {
  write(value) {
    if (typeof value !== 'number' || !Number.isFinite(value) || Math.abs(value) >= 1e15) return undefined;
    const short = Number(value.toFixed(4));
    return short === value ? String(short === 0 ? 0 : short) : undefined;
  },
  read: (text) => (/^-?\d{1,15}(\.\d{1,4})?$/.test(text) ? Number(text) : undefined),
};

const schoolYearForm: ValueForm = {
  write: (value) => (isSchoolYear(value) ? value : undefined),
  read(text) {
    const year = text.replace(/\s*[-–—/]\s*/, '-');
    return isSchoolYear(year) ? year : undefined;
  },
};

const isSchoolYear = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{4}$/.test(value) && Number(value.slice(5)) === Number(value.slice(0, 4)) + 1;

/** ISO 8601 with a zone. */
const instantForm: ValueForm = {
  write(value, { offsetMinutes }) {
    const ms = typeof value === 'string' ? instantMs(value) : undefined;
    return ms === undefined ? undefined : zonedText(ms, offsetMinutes.value);
  },
  read: (text) => (instantMs(text) === undefined ? undefined : text),
};

const dayAsInstantForm: ValueForm = {
  write: (value, { offsetMinutes }) =>
    typeof value === 'string' && isDay(value) ? `${value}T00:00:00${zoneText(offsetMinutes.value)}` : undefined,
  read: (text) => dayOf(text),
};

const birthDateForm: ValueForm = {
  write(value, { birthDate }) {
    const { value: day, precision } = (value ?? {}) as { value?: unknown; precision?: unknown };
    if (precision !== 'day' || typeof day !== 'string' || !isDay(day)) return undefined;
    return birthDate.value === 'dd/MM/yyyy' ? day.split('-').reverse().join('/') : day;
  },
  read(text) {
    const day = dayOf(text);
    return day === undefined ? undefined : { value: day, precision: 'day' };
  },
};

/** Words of a list: our value ↔ theirs; when reading, further words of a document may stand for the same. */
const wordForm = (
  wordsOf: (format: TranscriptFormat) => Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): ValueForm => ({
  write: (value, format) => (typeof value === 'string' ? own(wordsOf(format), value) : undefined),
  read(text, format) {
    const wanted = wordKey(text);
    const found = Object.entries(wordsOf(format)).find(([, word]) => wordKey(word) === wanted);
    return found?.[0] ?? own(others, wanted);
  },
});

const yesNoForm: ValueForm = {
  write: (value, { words }) => (value === true ? words.value.yes : value === false ? words.value.no : undefined),
  read(text, { words }) {
    if (wordKey(text) === wordKey(words.value.yes)) return true;
    return wordKey(text) === wordKey(words.value.no) ? false : undefined;
  },
};

const LEVEL_LIST = 'education-level-groups';
const levels = codeLists[LEVEL_LIST].entries;

const educationLevelForm: ValueForm = {
  write(value, { words }) {
    const { code, name = '' } = (value ?? {}) as { code?: string; name?: string };
    const ours = code ?? levels.find(({ label }) => wordKey(label.vi) === wordKey(name))?.code;
    return ours === undefined ? undefined : own(words.value.educationLevels, ours);
  },
  read(text, { words }) {
    const ours = Object.entries(words.value.educationLevels).find(([, theirs]) => theirs === text)?.[0];
    const label = levels.find(({ code }) => code === ours)?.label.vi;
    return ours === undefined || label === undefined ? undefined : { name: label, code: ours, list: LEVEL_LIST };
  },
};

/** What the printed form of the transcript shows in place of letters. @source CV 2088/BGDĐT-GDTH Phụ lục 2 */
const SUBJECT_WORDS = { 'hoàn thành tốt': 'T', 'hoàn thành': 'H', 'chưa hoàn thành': 'C' };
const ASSESSMENT_WORDS = { tốt: 'T', đạt: 'Đ', 'cần cố gắng': 'C' };

/** How each form of value is written and read. */
export const VALUE_FORMS: Readonly<Record<Form, ValueForm>> = {
  text: textForm,
  number: numberForm,
  'school-year': schoolYearForm,
  gender: wordForm(({ words }) => words.value.genders),
  'birth-date': birthDateForm,
  instant: instantForm,
  'day-as-instant': dayAsInstantForm,
  nationality: wordForm(({ words }) => words.value.nationalities),
  'education-level': educationLevelForm,
  'yes-no': yesNoForm,
  'subject-level': wordForm(({ words }) => words.value.subjectLevels, SUBJECT_WORDS),
  'assessment-level': wordForm(({ words }) => words.value.assessmentLevels, ASSESSMENT_WORDS),
};

/** A moment in a zone, to the second: `2024-05-31T15:30:00+07:00`. */
export function zonedText(ms: number, offsetMinutes: number): string {
  return new Date(ms + offsetMinutes * MINUTE_MS).toISOString().slice(0, 19) + zoneText(offsetMinutes);
}

/** Epoch ms of an ISO 8601 text with a zone; undefined where it is none or its day does not exist. */
export function instantMs(text: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.exec(
    text,
  );
  return match !== null && isDay(match[1]!) ? Date.parse(text) : undefined;
}

function zoneText(offsetMinutes: number): string {
  const minutes = Math.abs(offsetMinutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The day of `dd/MM/yyyy`, `yyyy-MM-dd` or a moment (as its own zone shows it). */
function dayOf(text: string): string | undefined {
  const dayFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const day =
    dayFirst === null
      ? /^(\d{4}-\d{2}-\d{2})(T.*)?$/.exec(text)?.[1]
      : `${dayFirst[3]!}-${dayFirst[2]!.padStart(2, '0')}-${dayFirst[1]!.padStart(2, '0')}`;
  if (day === undefined || !isDay(day)) return undefined;
  return text.includes('T') && instantMs(text) === undefined ? undefined : day;
}

function isDay(text: string): boolean {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Ð (eth) stands for Đ in files of careless keyboards. */
const wordKey = (text: string): string =>
  text.normalize('NFC').replaceAll('Ð', 'Đ').trim().replace(/\s+/g, ' ').toLowerCase();
const own = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;
