import { foldHeading } from '@lienthong/core';
import { classOfSheet } from '../class-name.js';
import type { SheetSubject } from '../subject-column.js';
import type { TitleFacts } from '../title-facts.js';
import type { CompiledProfile } from './compile-profile.js';
import { subjectCalled } from './match-mark.js';

/** The subject that the title of a score sheet names, else the name of the sheet: "Toán", "Toán_6A". */
export function subjectOfSheet(
  { subject }: TitleFacts,
  sheetName: string,
  profile: CompiledProfile,
): SheetSubject | undefined {
  if (subject !== undefined) return { name: subjectCalled(subject, profile) ?? subject, sourceName: subject };
  const bare = withoutClass(sheetName);
  const name = subjectCalled(bare, profile);
  return name === undefined ? undefined : { name, sourceName: bare };
}

const withoutClass = (text: string): string =>
  text
    .split(/[\s_]+|\s?-\s?/)
    .filter((word) => word !== '' && classOfSheet(word) === undefined && foldHeading(word) !== 'lop')
    .join(' ');
