import type { MappedAttendance } from './pushed-attendance.js';

/** A record on its way with what a push carries of it. */
export interface Mapped<T> {
  readonly outgoing: T;
  readonly mapped: MappedAttendance;
}

/**
 * Records that one push can carry: of one school, day, section and type of code, no pupil twice (a result names only
 * the pupil), at most `size` of them. A pupil's later record comes in a later push.
 */
export function groupPushes<T>(records: readonly Mapped<T>[], size: number): readonly (readonly Mapped<T>[])[] {
  const pushes: Mapped<T>[][] = [];
  const open = new Map<string, { readonly push: Mapped<T>[]; readonly pupils: Set<string> }[]>();
  for (const record of records) {
    const { schoolCode, absenceDate, section, studentCodeType, entry } = record.mapped;
    const key = JSON.stringify([schoolCode, absenceDate, section, studentCodeType]);
    const started = open.get(key) ?? [];
    open.set(key, started);
    // Only behind the last push that has this pupil, so that the order of a pupil's records stays.
    const last = started.findLastIndex(({ pupils }) => pupils.has(entry.studentCode));
    let target = started.slice(last + 1).find(({ push }) => push.length < size);
    if (target === undefined) {
      target = { push: [], pupils: new Set() };
      started.push(target);
      pushes.push(target.push);
    }
    target.push.push(record);
    target.pupils.add(entry.studentCode);
  }
  return pushes;
}
