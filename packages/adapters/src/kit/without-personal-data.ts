const MAX_CHARACTERS = 200;
const SHORTEST_VALUE = 2;

/**
 * A target's message about a record, fit for a log: values of the record, long digit runs, dates and addresses of mail
 * are replaced by `…`.
 * @param text as the target wrote it.
 * @param record whose values may stand in the text.
 * @returns at most 200 characters.
 */
export function withoutPersonalData(text: string, record: unknown): string {
  let clean = text.normalize('NFC');
  // Longest first: a name before its parts.
  for (const value of [...valuesOf(record)].sort((a, b) => b.length - a.length)) {
    clean = clean.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${escape(value)}(?![\\p{L}\\p{N}])`, 'giu'), '…');
  }
  clean = clean
    .replaceAll(/[^\s@]+@[^\s@]+/g, '…')
    .replaceAll(/\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/g, '…')
    .replaceAll(/\d{5,}/g, '…');
  const characters = Array.from(clean.replaceAll(/\s+/g, ' ').trim());
  return characters.length <= MAX_CHARACTERS
    ? characters.join('')
    : `${characters.slice(0, MAX_CHARACTERS - 1).join('')}…`;
}

/** What says nothing of a person; without it a message would lose what it is about. */
const NOT_PERSONAL: ReadonlySet<string> = new Set([
  'school',
  'schoolYear',
  'grade',
  'term',
  'educationLevel',
  'subjects',
]);

function valuesOf(record: unknown, values = new Set<string>()): Set<string> {
  if (typeof record === 'string') {
    const text = record.normalize('NFC').trim();
    if (text.length >= SHORTEST_VALUE) values.add(text);
  } else if (typeof record === 'number' && record >= 1000) {
    values.add(String(record));
  } else if (typeof record === 'object' && record !== null) {
    for (const [key, value] of Object.entries(record)) if (!NOT_PERSONAL.has(key)) valuesOf(value, values);
  }
  return values;
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
