/** Days of one school year, `YYYY-MM-DD`. */
export interface SchoolCalendar {
  readonly start: string;
  readonly firstTermEnd: string;
  readonly secondTermStart: string;
  readonly end: string;
}

/** `2025-2026`, or a term of it. */
export type Session = 'year' | 'whole' | '1' | '2';

/**
 * The days that a school year has where nobody says otherwise: the provinces set their own each year within the
 * Ministry's frame, so these are a convention and give no information about the records.
 * @source frame of the school year (khung kế hoạch thời gian năm học); unconfirmed for any one year
 */
export function usualCalendar(schoolYear: string): SchoolCalendar {
  const [first, second] = schoolYear.split('-') as [string, string];
  return {
    start: `${first}-09-05`,
    firstTermEnd: `${second}-01-17`,
    secondTermStart: `${second}-01-19`,
    end: `${second}-05-31`,
  };
}

/** Id of an academic session; one for the whole country, nothing personal in it. */
export const sessionId = (schoolYear: string, session: Session): string =>
  session === 'year'
    ? `nam-hoc-${schoolYear}`
    : `nam-hoc-${schoolYear}-${session === 'whole' ? 'ca-nam' : `hk${session}`}`;

/**
 * The rows of a school year: the year itself, its two terms, and a grading period for results of the whole year, since a
 * line item may not point to a school year.
 */
export function sessionRows(schoolYear: string, calendar: SchoolCalendar): Record<string, string>[] {
  const { start, firstTermEnd, secondTermStart, end } = calendar;
  const row = (session: Session, title: string, type: string, startDate: string, endDate: string) => ({
    sourcedId: sessionId(schoolYear, session),
    title,
    type,
    startDate,
    endDate,
    parentSourcedId: session === 'year' ? '' : sessionId(schoolYear, 'year'),
    // The standard names a school year by the year in which it ends.
    schoolYear: schoolYear.slice(5),
  });
  return [
    row('year', `Năm học ${schoolYear}`, 'schoolYear', start, end),
    row('1', `Học kỳ 1, ${schoolYear}`, 'semester', start, firstTermEnd),
    row('2', `Học kỳ 2, ${schoolYear}`, 'semester', secondTermStart, end),
    row('whole', `Cả năm ${schoolYear}`, 'gradingPeriod', start, end),
  ];
}
