import { SourceError, type Details } from '@lienthong/core';
import type { ColumnField } from '../profile.js';
import { headingOf, type DoubtfulColumn } from './doubtful-columns.js';
import type { Table } from './table.js';

/** Why a layout was taken for a file. */
export interface ChoiceExplained {
  readonly profile: string;
  readonly score: number;
  /** The layout that came next; absent where no other one fits. */
  readonly runnerUp?: { readonly profile: string; readonly score: number };
  /** Headings that were understood, as the file spells them, with their fields; those of the first table. */
  readonly matched: readonly { readonly heading: string; readonly field: ColumnField }[];
  /** Headings of subjects, in score books. */
  readonly subjects: readonly string[];
  /** Headings that nobody knows; their columns are left alone. */
  readonly unknown: readonly string[];
}

/** What led to a layout, from its best table. */
export function explainChoice(
  scores: readonly { readonly profile: string; readonly score: number }[],
  { sheet, header }: Table,
): ChoiceExplained {
  const [best, next] = scores;
  return {
    ...best!,
    ...(next && { runnerUp: next }),
    matched: [...header.columns].map(([field, column]) => ({ field, heading: headingOf(sheet, header, column) })),
    subjects: header.subjects.map(({ sourceName }) => sourceName),
    unknown: header.unknown,
  };
}

const REASONS: Readonly<Record<DoubtfulColumn['reason'], { readonly vi: string; readonly en: string }>> = {
  'other-person': { vi: 'có thể là của người khác', en: "may be somebody else's" },
  'content-differs': { vi: 'nội dung không giống tên cột', en: 'its cells are something else' },
  'identifier-unknown': { vi: 'giống số định danh cá nhân', en: 'looks like personal numbers' },
  'birth-date-unknown': { vi: 'giống ngày sinh', en: 'looks like birth dates' },
  'meanings-differ': { vi: 'hai mẫu hiểu khác nhau', en: 'two layouts take it for different things' },
};
const NAMED = 6;

/** The refusal to guess. It names headings only, never a value. */
export function layoutUnknown(doubts: readonly DoubtfulColumn[], details: Details): SourceError {
  const list = (language: 'vi' | 'en'): string =>
    doubts
      .slice(0, NAMED)
      .map(({ heading, reason }) => `"${heading}" (${REASONS[reason][language]})`)
      .join(', ');
  return new SourceError('ERR_SOURCE_LAYOUT_UNKNOWN', {
    message: {
      vi: `Chưa rõ các cột ${list('vi')}. Hãy khai hồ sơ mẫu cho tệp này rồi đọc lại bằng hồ sơ đó.`,
      en: `These columns are not sure: ${list('en')}. Describe the layout in a profile and read the file with it.`,
    },
    details: { ...details, columns: doubts.map(({ heading, reason }) => ({ heading, reason })) },
  });
}
