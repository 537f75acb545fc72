import { IdentityError } from '../errors/errors.js';
import { comparePartialDates, isDayMonthSwapped, type PartialDate } from '../dates/partial-date.js';
import { exactNameKey, looseNameKey } from '../text/vietnamese.js';
import { isForeign } from './identity-claim.js';
import type {
  IdentityAnswer,
  IdentityClaim,
  IdentityField,
  IdentityHint,
  IdentityPolicy,
  IdentityQuestion,
  IdentityResult,
  KnownPerson,
} from './identity.js';

/** The next thing to ask, or what is now known. */
export type IdentityStep = { readonly ask: IdentityQuestion } | { readonly result: IdentityResult };

/** What cleaning the record said; tells a value that was never there from one that could not be read. */
export type ClaimWarning = Readonly<Record<'code' | 'field', string>>;

const PERSONAL_NUMBER = /^\d{12}$/;
const DATE_FORMS = { year: /^\d{4}$/, month: /^\d{4}-\d{2}$/, day: /^\d{4}-\d{2}-\d{2}$/ } as const;
const UNREADABLE_NUMBER: ReadonlySet<string> = new Set(['invalid-personal-number', 'old-identity-card']);
const UNREADABLE_DATE: ReadonlySet<string> = new Set(['invalid-birth-date', 'birth-date-out-of-range']);

const result = (
  status: IdentityResult['status'],
  fields: readonly IdentityField[] = [],
  hints: readonly IdentityHint[] = [],
): IdentityStep => ({ result: { status, fields, hints } });

/**
 * What to ask next about a person, or the result; pure. Yes/no questions come first; the person is looked up only after
 * a no, and only where the policy allows it.
 * @param answers to the questions given so far, in order.
 * @param warnings of the record the claim was made from.
 * @throws {IdentityError} ERR_IDENTITY_BAD_ANSWER — an answer does not belong to its question.
 */
export function nextQuestion(
  claim: IdentityClaim,
  policy: IdentityPolicy,
  answers: readonly IdentityAnswer[],
  warnings: readonly ClaimWarning[] = [],
): IdentityStep {
  if (isForeign(claim.nationality)) return result('not_applicable');
  const lack = whatIsLacking(claim, warnings);
  if (lack !== undefined) return lack;
  const birthDate = claim.birthDate!;
  const confirm = (value: string): IdentityQuestion => ({
    operation: 'confirm',
    personalNumber: claim.personalNumber!,
    fullName: claim.fullName,
    birthDate: value,
  });
  const year = birthDate.value.slice(0, 4);
  const isFull = birthDate.precision === 'day';
  const [first, second, third] = answers;

  // 1. As the record says. Less than a day can be asked by the year alone.
  if (first === undefined) return { ask: confirm(isFull ? birthDate.value : year) };
  if (isYes(first)) return result('verified');
  if (!isFull) return result('no_match');

  // 2. The year alone: is it the date that is wrong, or the person that is not known?
  if (second === undefined) return { ask: confirm(year) };
  if (!isYes(second)) return result('no_match');

  // 3. What is wrong with the date?
  if (policy.lookUpWhenNo) {
    if (third === undefined) return { ask: { ...confirm(year), operation: 'look-up' } };
    return compareWithPerson(claim, birthDate, personOf(third));
  }
  const swapped = swapDayAndMonth(birthDate);
  if (swapped === undefined) return result('mismatch', ['birthDate']);
  if (third === undefined) return { ask: confirm(swapped) };
  return result('mismatch', ['birthDate'], isYes(third) ? ['day-month-swapped'] : []);
}

function whatIsLacking(claim: IdentityClaim, warnings: readonly ClaimWarning[]): IdentityStep | undefined {
  const fields: IdentityField[] = [];
  const hints: IdentityHint[] = [];
  const isWarned = (field: string, codes: ReadonlySet<string>) =>
    warnings.some((warning) => warning.field === field && codes.has(warning.code));
  const { personalNumber, birthDate, fullName } = claim;
  if (personalNumber === undefined || !PERSONAL_NUMBER.test(personalNumber)) {
    const isInvalid = (personalNumber ?? '') !== '' || isWarned('personalNumber', UNREADABLE_NUMBER);
    fields.push('personalNumber');
    hints.push(isInvalid ? 'invalid-personal-number' : 'missing-personal-number');
  }
  if (birthDate === undefined || !isCalendarDate(birthDate)) {
    const isInvalid = birthDate !== undefined || isWarned('birthDate', UNREADABLE_DATE);
    fields.push('birthDate');
    hints.push(isInvalid ? 'invalid-birth-date' : 'missing-birth-date');
  }
  if (looseNameKey(fullName) === '') {
    fields.push('fullName');
    hints.push('missing-full-name');
  }
  return fields.length === 0 ? undefined : result('not_sent', fields, hints);
}

function compareWithPerson(
  claim: IdentityClaim,
  birthDate: PartialDate,
  person: KnownPerson | undefined,
): IdentityStep {
  // Confirmed by the year a moment ago: the person is known, whatever the look-up holds back.
  if (person === undefined) return result('mismatch', ['birthDate']);
  const hints: IdentityHint[] = [];
  const isDateEqual = person.birthDate !== undefined && comparePartialDates(birthDate, person.birthDate).equal;
  if (person.birthDate !== undefined && isDayMonthSwapped(birthDate, person.birthDate)) hints.push('day-month-swapped');
  const isSpeltAlike = exactNameKey(claim.fullName) === exactNameKey(person.fullName);
  if (!isSpeltAlike && looseNameKey(claim.fullName) === looseNameKey(person.fullName)) hints.push('diacritics');
  const { gender = 'unknown' } = claim;
  if (gender !== 'unknown' && person.gender !== 'unknown' && gender !== person.gender) hints.push('gender-differs');
  return isDateEqual ? result('verified', [], hints) : result('mismatch', ['birthDate'], hints);
}

function isYes(answer: IdentityAnswer): boolean {
  if (answer.operation !== 'confirm') throw new IdentityError('ERR_IDENTITY_BAD_ANSWER');
  return answer.exists;
}

function personOf(answer: IdentityAnswer): KnownPerson | undefined {
  if (answer.operation !== 'look-up') throw new IdentityError('ERR_IDENTITY_BAD_ANSWER');
  return answer.person;
}

/** The date with day and month in each other's place, where that is another date of the calendar. */
function swapDayAndMonth({ value }: PartialDate): string | undefined {
  const [year, month, day] = value.split('-') as [string, string, string];
  return month === day || Number(day) > 12 ? undefined : `${year}-${day}-${month}`;
}

function isCalendarDate({ value, precision }: PartialDate): boolean {
  if (!DATE_FORMS[precision]?.test(value)) return false;
  const [year, month = '01', day = '01'] = value.split('-');
  const date = new Date(`${year!}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
