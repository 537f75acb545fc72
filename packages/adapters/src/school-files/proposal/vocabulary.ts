import { compileProfile, type CompiledProfile } from '../file-reading.js';
import type { ColumnField, WorkbookProfile, WorkbookSubject } from '../profile.js';
import { headingSimilarity, headingWords, type HeadingWords } from './heading-words.js';

/** Everything that headings are known to be called, in all layouts together. */
export interface Vocabulary {
  /** Fields that a folded heading can mean, the most usual first. */
  readonly fieldsOf: (folded: string) => readonly ColumnField[];
  /** Fields whose headings come near one, best first. */
  readonly nearest: (heading: string) => readonly { readonly field: ColumnField; readonly similarity: number }[];
  /** The layouts of results as one, for marks and their subjects. */
  readonly results: CompiledProfile;
  readonly resultProfile: WorkbookProfile;
}

const LEAST = 0.4;

const known = new WeakMap<readonly WorkbookProfile[], Vocabulary>();

/** @param profiles the layouts that are known, from the most telling to the most general. */
export function vocabularyOf(profiles: readonly WorkbookProfile[]): Vocabulary {
  const vocabulary = known.get(profiles) ?? gather(profiles);
  known.set(profiles, vocabulary);
  return vocabulary;
}

function gather(profiles: readonly WorkbookProfile[]): Vocabulary {
  const fields = new Map<string, Set<ColumnField>>();
  const usual = new Map<string, Map<ColumnField, number>>();
  for (const { headings } of profiles.map(compileProfile))
    for (const [text, { field }] of headings) {
      fields.set(text, (fields.get(text) ?? new Set()).add(field));
      const counts = usual.get(text) ?? new Map<ColumnField, number>();
      usual.set(text, counts.set(field, (counts.get(field) ?? 0) + 1));
    }
  const phrases: { readonly words: HeadingWords; readonly field: ColumnField }[] = [...fields].flatMap(([text, set]) =>
    [...set].filter((field) => field !== 'ignored').map((field) => ({ words: headingWords(text), field })),
  );
  const resultProfile = mergedResults(profiles);
  return {
    fieldsOf: (folded) => [...(usual.get(folded) ?? [])].sort(([, a], [, b]) => b - a).map(([field]) => field),
    nearest(heading) {
      const wanted = headingWords(heading);
      const best = new Map<ColumnField, number>();
      for (const { words, field } of phrases) {
        const similarity = headingSimilarity(wanted, words);
        if (similarity >= LEAST && similarity > (best.get(field) ?? 0)) best.set(field, similarity);
      }
      return [...best]
        .map(([field, similarity]) => ({ field, similarity }))
        .sort((a, b) => b.similarity - a.similarity);
    },
    results: compileProfile(resultProfile),
    resultProfile,
  };
}

function mergedResults(profiles: readonly WorkbookProfile[]): WorkbookProfile {
  const results = profiles.filter(({ kind }) => kind === 'academic-result');
  const base = results[0] ?? profiles[0]!;
  return {
    ...base,
    kind: 'academic-result',
    subjects: merged(results.map(({ subjects = [] }) => subjects)),
    subjectNotes: [...new Set(results.flatMap(({ subjectNotes = [] }) => subjectNotes))],
    marks: results.flatMap(({ marks = [] }) => marks),
    competences: merged(results.map(({ competences = [] }) => competences)),
    qualities: merged(results.map(({ qualities = [] }) => qualities)),
  };
}

/** One entry for each thing, with the headings of all layouts. */
function merged(lists: readonly (readonly WorkbookSubject[])[]): WorkbookSubject[] {
  const byName = new Map<string, Set<string>>();
  for (const { name, headings } of lists.flat()) {
    const known = byName.get(name) ?? new Set<string>();
    for (const heading of headings) known.add(heading);
    byName.set(name, known);
  }
  return [...byName].map(([name, headings]) => ({ name, headings: [...headings].slice(0, 40) }));
}
