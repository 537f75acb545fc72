import type { NormalizedWorkbook } from '@lienthong/adapters/school-files';

const NAMED = 8;

/** Says on standard error which layout was taken for a file, and why. */
export function sayChoice(file: string, why: NormalizedWorkbook['why']): void {
  process.stderr.write(`${choiceText(file, why)}\n`);
}

/** One line: the layout with its score, the one that came next, what was understood, what was not. */
export function choiceText(
  file: string,
  { profile, score, runnerUp, matched, subjects, unknown }: NormalizedWorkbook['why'],
): string {
  const understood = matched.length + subjects.length;
  const all = understood + unknown.length;
  const next = runnerUp === undefined ? '' : `; kế tiếp / next ${runnerUp.profile} ${runnerUp.score}`;
  const open =
    unknown.length === 0
      ? ''
      : `; chưa rõ / unknown: ${unknown
          .slice(0, NAMED)
          .map((heading) => `"${heading}"`)
          .join(', ')}${unknown.length > NAMED ? ', …' : ''}`;
  return `${file}: mẫu / layout ${profile} (điểm / score ${score}${next}); ${understood}/${all} cột đã rõ / columns understood${open}`;
}
