import { describe, expect, test } from '@jest/globals';
import { checkIdentity } from './check-identity.js';
import type { IdentityAnswer, IdentityClaim, IdentityQuestion, IdentityResult, KnownPerson } from './identity.js';
import { nextQuestion } from './next-question.js';
import { exactNameKey, looseNameKey } from '../text/vietnamese.js';

const CLAIM: IdentityClaim = {
  personalNumber: '084317846172',
  fullName: 'Phạm Quỳnh Vân',
  birthDate: { value: '2017-09-01', precision: 'day' },
  gender: 'female',
  nationality: 'VN',
};
const PERSON: KnownPerson = {
  personalNumber: '084317846172',
  fullName: 'PHẠM QUỲNH VÂN',
  birthDate: { value: '2017-09-01', precision: 'day' },
  gender: 'female',
};
const ASK_ONLY = { lookUpWhenNo: false };
const MAY_LOOK_UP = { lookUpWhenNo: true };

/** Answers as the documented service does; keeps what it was asked. */
function service(people: readonly KnownPerson[]) {
  const asked: string[] = [];
  const ask = async (question: IdentityQuestion): Promise<IdentityAnswer> => {
    asked.push(`${question.operation} ${question.birthDate}`);
    const person = people.find(
      ({ personalNumber, fullName, birthDate }) =>
        personalNumber === question.personalNumber &&
        looseNameKey(fullName) === looseNameKey(question.fullName) &&
        (question.birthDate.length === 4 ? birthDate?.value.slice(0, 4) : birthDate?.value) === question.birthDate,
    );
    return question.operation === 'confirm'
      ? { operation: 'confirm', exists: person !== undefined }
      : { operation: 'look-up', person };
  };
  return { ask, asked };
}

const result = (
  status: IdentityResult['status'],
  fields: IdentityResult['fields'] = [],
  hints: IdentityResult['hints'] = [],
) => ({ status, fields, hints });
const born = (value: string): IdentityClaim['birthDate'] & object => ({ value, precision: 'day' });
const year = (value: string) => ({ value, precision: 'year' as const });

interface Case {
  readonly given: string;
  readonly claim?: Partial<IdentityClaim>;
  readonly person?: Partial<KnownPerson>;
  readonly asked: readonly string[];
  readonly then: IdentityResult;
}

const MISMATCH = result('mismatch', ['birthDate']);
const SWAPPED = result('mismatch', ['birthDate'], ['day-month-swapped']);

describe.each<readonly [string, typeof ASK_ONLY, readonly Case[]]>([
  [
    'with yes/no questions only',
    ASK_ONLY,
    [
      { given: 'all three agree', asked: ['confirm 2017-09-01'], then: result('verified') },
      {
        given: 'the marks of the name differ',
        claim: { fullName: 'Pham Quynh Van' },
        asked: ['confirm 2017-09-01'],
        then: result('verified'),
      },
      {
        given: 'the gender differs, which nobody asks',
        claim: { gender: 'male' },
        asked: ['confirm 2017-09-01'],
        then: result('verified'),
      },
      {
        given: 'the birth year alone is known',
        claim: { birthDate: year('2017') },
        asked: ['confirm 2017'],
        then: result('verified'),
      },
      {
        given: 'the birth month alone is known',
        claim: { birthDate: { value: '2017-05', precision: 'month' } },
        asked: ['confirm 2017'],
        then: result('verified'),
      },
      {
        given: 'a wrong birth year alone',
        claim: { birthDate: year('2016') },
        asked: ['confirm 2016'],
        then: result('no_match'),
      },
      {
        given: 'day and month in each other’s place',
        claim: { birthDate: born('2017-01-09') },
        asked: ['confirm 2017-01-09', 'confirm 2017', 'confirm 2017-09-01'],
        then: SWAPPED,
      },
      {
        given: 'another day that could be a swap',
        claim: { birthDate: born('2017-09-02') },
        asked: ['confirm 2017-09-02', 'confirm 2017', 'confirm 2017-02-09'],
        then: MISMATCH,
      },
      {
        given: 'another day that cannot be a swap',
        claim: { birthDate: born('2017-09-21') },
        asked: ['confirm 2017-09-21', 'confirm 2017'],
        then: MISMATCH,
      },
      {
        given: 'day and month alike',
        claim: { birthDate: born('2017-09-09') },
        asked: ['confirm 2017-09-09', 'confirm 2017'],
        then: MISMATCH,
      },
      {
        given: 'another birth year',
        claim: { birthDate: born('2016-09-01') },
        asked: ['confirm 2016-09-01', 'confirm 2016'],
        then: result('no_match'),
      },
      {
        given: 'another name',
        claim: { fullName: 'Phạm Quỳnh Vy' },
        asked: ['confirm 2017-09-01', 'confirm 2017'],
        then: result('no_match'),
      },
      {
        given: 'another number',
        claim: { personalNumber: '084317846173' },
        asked: ['confirm 2017-09-01', 'confirm 2017'],
        then: result('no_match'),
      },
      { given: 'no nationality', claim: { nationality: '' }, asked: ['confirm 2017-09-01'], then: result('verified') },
      { given: 'another nationality', claim: { nationality: 'LA' }, asked: [], then: result('not_applicable') },
    ],
  ],
  [
    'where the policy allows a look-up',
    MAY_LOOK_UP,
    [
      { given: 'all three agree', asked: ['confirm 2017-09-01'], then: result('verified') },
      {
        given: 'nobody known',
        claim: { fullName: 'Trần Văn B' },
        asked: ['confirm 2017-09-01', 'confirm 2017'],
        then: result('no_match'),
      },
      {
        given: 'day and month in each other’s place',
        claim: { birthDate: born('2017-01-09') },
        asked: ['confirm 2017-01-09', 'confirm 2017', 'look-up 2017'],
        then: SWAPPED,
      },
      {
        given: 'another day',
        claim: { birthDate: born('2017-09-21') },
        asked: ['confirm 2017-09-21', 'confirm 2017', 'look-up 2017'],
        then: MISMATCH,
      },
      {
        given: 'another day, wrong marks and another gender',
        claim: { birthDate: born('2017-09-21'), fullName: 'Phạm Quynh Vân', gender: 'male' },
        asked: ['confirm 2017-09-21', 'confirm 2017', 'look-up 2017'],
        then: result('mismatch', ['birthDate'], ['diacritics', 'gender-differs']),
      },
      {
        given: 'a person of whom only the year is known, and wrong marks',
        claim: { fullName: 'Pham Quynh Van' },
        person: { birthDate: year('2017') },
        asked: ['confirm 2017-09-01', 'confirm 2017', 'look-up 2017'],
        then: result('verified', [], ['diacritics']),
      },
      {
        given: 'a gender that is not known',
        claim: { birthDate: born('2017-09-21'), gender: 'unknown' },
        asked: ['confirm 2017-09-21', 'confirm 2017', 'look-up 2017'],
        then: MISMATCH,
      },
    ],
  ],
])('%s', (_name, policy, cases) => {
  test.each(cases)('given $given → the questions and the result are these', async ({ claim, person, asked, then }) => {
    const population = service([{ ...PERSON, ...person }]);
    expect(await checkIdentity({ ...CLAIM, ...claim }, policy, [], population.ask)).toEqual(then);
    expect(population.asked).toEqual(asked);
  });
});

test('a look-up that holds the person back leaves the mismatch without hints', () => {
  const answers: IdentityAnswer[] = [
    { operation: 'confirm', exists: false },
    { operation: 'confirm', exists: true },
    { operation: 'look-up', person: undefined },
  ];
  expect(nextQuestion(CLAIM, MAY_LOOK_UP, answers)).toEqual({ result: MISMATCH });
});

describe('a claim that cannot be sent', () => {
  const { personalNumber: _number, ...withoutNumber } = CLAIM;
  const { birthDate: _date, ...withoutDate } = CLAIM;
  test.each<readonly [string, IdentityClaim, { code: string; field: string }[], IdentityResult]>([
    ['without a number', withoutNumber, [], result('not_sent', ['personalNumber'], ['missing-personal-number'])],
    [
      'whose number could not be read',
      withoutNumber,
      [{ code: 'invalid-personal-number', field: 'personalNumber' }],
      result('not_sent', ['personalNumber'], ['invalid-personal-number']),
    ],
    [
      'with an old identity card number',
      withoutNumber,
      [{ code: 'old-identity-card', field: 'personalNumber' }],
      result('not_sent', ['personalNumber'], ['invalid-personal-number']),
    ],
    [
      "whose guardian's number could not be read",
      withoutNumber,
      [{ code: 'invalid-personal-number', field: 'guardians.0.personalNumber' }],
      result('not_sent', ['personalNumber'], ['missing-personal-number']),
    ],
    [
      'with a number too short',
      { ...CLAIM, personalNumber: '12345' },
      [],
      result('not_sent', ['personalNumber'], ['invalid-personal-number']),
    ],
    ['without a date', withoutDate, [], result('not_sent', ['birthDate'], ['missing-birth-date'])],
    [
      'whose date could not be read',
      withoutDate,
      [{ code: 'invalid-birth-date', field: 'birthDate' }],
      result('not_sent', ['birthDate'], ['invalid-birth-date']),
    ],
    [
      'with a date that does not exist',
      { ...CLAIM, birthDate: born('2017-02-30') },
      [],
      result('not_sent', ['birthDate'], ['invalid-birth-date']),
    ],
    [
      'with a date of another form',
      { ...CLAIM, birthDate: born('01/09/2017') },
      [],
      result('not_sent', ['birthDate'], ['invalid-birth-date']),
    ],
    ['without a name', { ...CLAIM, fullName: ' - ' }, [], result('not_sent', ['fullName'], ['missing-full-name'])],
    [
      'with nothing',
      { fullName: '' },
      [],
      result(
        'not_sent',
        ['personalNumber', 'birthDate', 'fullName'],
        ['missing-personal-number', 'missing-birth-date', 'missing-full-name'],
      ),
    ],
  ])('%s', (_name, claim, warnings, then) => {
    expect(nextQuestion(claim, ASK_ONLY, [], warnings)).toEqual({ result: then });
  });
});

test('an answer to another question than the one asked is refused', () => {
  expect(() => nextQuestion(CLAIM, ASK_ONLY, [{ operation: 'look-up', person: PERSON }])).toThrow(
    expect.objectContaining({ code: 'ERR_IDENTITY_BAD_ANSWER' }),
  );
});

test('a fault of the service goes through: it is no result', async () => {
  const fault = new TypeError('no answer');
  await expect(checkIdentity(CLAIM, ASK_ONLY, [], () => Promise.reject(fault))).rejects.toBe(fault);
});

test('the sample name keys agree, so the tables above test what they say', () => {
  expect(exactNameKey('Phạm Quỳnh Vân')).toBe(exactNameKey(PERSON.fullName));
  expect(exactNameKey('Phạm Quynh Vân')).not.toBe(exactNameKey(PERSON.fullName));
});
