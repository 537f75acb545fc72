import type { RecordWarning } from '../record/record.js';
import { matchCode, type MatchedCode } from '../codes/match-code.js';
import { looseNameKey } from '../text/vietnamese.js';
import { warning } from '../text/warning.js';

/** What a status means for whether the pupil is at the school; ours, not part of the official list. */
export type StatusKind = 'active' | 'transferred-in' | 'returned' | 'transferred-out' | 'dropped-out' | 'completed';

export interface StudentStatus {
  /** The name as the list or, where it has none, the sheet spells it; the code where the list has one. */
  readonly status: { readonly name: string; readonly code?: string; readonly list: 'student-statuses' };
  readonly kind?: StatusKind;
}

export interface StudentStatusOptions {
  /** The term of the list, for statuses that leave it out. */
  readonly term?: '1' | '2' | 'summer';
  /** Field named in the warning; `status` when absent. */
  readonly field?: string;
}

const LIST = 'student-statuses';
const KINDS: readonly (readonly [start: string, kind: StatusKind])[] = [
  ['DANGHOC', 'active'],
  ['CHUYENDEN', 'transferred-in'],
  ['NGHIHOCXINHOCLAI', 'returned'],
  ['HOCLAI', 'returned'],
  ['CHUYENDI', 'transferred-out'],
  ['DACHUYENDI', 'transferred-out'],
  ['THOIHOC', 'dropped-out'],
  ['BOHOC', 'dropped-out'],
  ['HOANTHANHCHUONGTRINH', 'completed'],
];
const TERM_WORDS = { 1: 'kỳ 1', 2: 'kỳ 2', summer: 'trong hè' } as const;
const TERM_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\s*(?:trong\s+)?(?:học\s+)?k[ỳì]\s*(?:1|i)$/iu, ' kỳ 1'],
  [/\s*(?:trong\s+)?(?:học\s+)?k[ỳì]\s*(?:2|ii)$/iu, ' kỳ 2'],
  [/\s*HK\s*(?:1|I)$/iu, ' kỳ 1'],
  [/\s*HK\s*(?:2|II)$/iu, ' kỳ 2'],
  [/\s*(?:trong\s+)?hè$/iu, ' trong hè'],
];

/**
 * The status that a cell of a pupil list holds. "Nghỉ học xin học lại" means that the pupil is back.
 * @returns no `status` for an empty cell; a name without code, and a warning, for one that the list does not have.
 * @source the 12 values of the sector database's export C1-HocSinh
 */
export function parseStudentStatus(
  cell: string | number | null | undefined,
  options: StudentStatusOptions = {},
): Partial<StudentStatus> & { readonly warning?: RecordWarning } {
  const text = cell === null || cell === undefined ? '' : String(cell).normalize('NFC').replace(/\s+/g, ' ').trim();
  const key = looseNameKey(text);
  if (key === '') return {};
  const kind = KINDS.find(([start]) => key.startsWith(start))?.[1];
  const field = options.field ?? 'status';
  const matched = matchStatus(text) ?? (options.term && matchStatus(`${text} ${TERM_WORDS[options.term]}`));
  if (matched !== undefined) return { status: { ...matched, list: LIST }, ...(kind === undefined ? {} : { kind }) };
  const status = { name: text, list: LIST } as const;
  if (kind === undefined) return { status, warning: warning('unknown-status', field) };
  // The list has no code for having finished, and needs none.
  return kind === 'completed' ? { status, kind } : { status, kind, warning: warning('status-term-missing', field) };
}

function matchStatus(text: string): MatchedCode | undefined {
  const direct = matchCode(LIST, text);
  if (direct !== undefined) return direct;
  const spelling = TERM_SPELLINGS.find(([pattern]) => pattern.test(text));
  return spelling && matchCode(LIST, text.replace(spelling[0], spelling[1]));
}
