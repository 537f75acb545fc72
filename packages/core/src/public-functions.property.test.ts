import { describe, expect, test } from '@jest/globals';
import { RECORD_KINDS, codeLists } from '@lienthong/schemas';
import fc from 'fast-check';
import * as codeListIndex from './codes/code-list-index.js';
import * as matchCode from './codes/match-code.js';
import * as birthDates from './dates/parse-birth-date.js';
import * as partialDates from './dates/partial-date.js';
import { ExchangeError } from './errors/errors.js';
import * as checkIdentity from './identity/check-identity.js';
import * as identityClaim from './identity/identity-claim.js';
import * as nextQuestion from './identity/next-question.js';
import * as gender from './person/gender.js';
import * as personalNumber from './person/personal-number.js';
import * as studentStatus from './person/student-status.js';
import * as nextVersion from './record/next-version.js';
import * as normalizeRecord from './record/normalize-record.js';
import * as recordContent from './record/record-content.js';
import * as recordKeys from './record/record-keys.js';
import * as resolveRecord from './record/resolve-record.js';
import * as schemaFaults from './record/schema-faults.js';
import * as validate from './record/validate.js';
import { propertyRuns } from './testing/property-runs.js';
import { testHashing } from './testing/test-hashing.js';
import * as legacyEncoding from './text/legacy-encoding.js';
import * as vietnamese from './text/vietnamese.js';
import * as warnings from './text/warning.js';
import * as canonicalJson from './trust/canonical-json.js';
import * as keySet from './trust/key-set.js';
import * as merkle from './trust/merkle.js';
import * as receipt from './trust/receipt.js';
import * as signature from './trust/signature.js';
import * as signingInput from './trust/signing-input.js';
import * as verifyReceipt from './trust/verify-receipt.js';
import * as administrativeUnits from './units/administrative-units.js';

const MODULES: readonly Readonly<Record<string, unknown>>[] = [
  ...[codeListIndex, matchCode, birthDates, partialDates, checkIdentity, identityClaim, nextQuestion, gender],
  ...[personalNumber, studentStatus, nextVersion, normalizeRecord, recordContent, recordKeys, resolveRecord],
  ...[schemaFaults, validate, legacyEncoding, vietnamese, warnings, canonicalJson, keySet, merkle, receipt],
  ...[signature, signingInput, verifyReceipt, administrativeUnits],
];
const FUNCTIONS = new Map(
  MODULES.flatMap((module) => Object.entries(module))
    .filter(([, value]) => typeof value === 'function')
    .map(([name, value]) => [name, value as (...values: readonly unknown[]) => unknown]),
);

/** Texts that programs trip over. */
const TRAPS = [
  '',
  ' ',
  '\u0000',
  '\uD800',
  '\uFEFF',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '-0',
  '1e999',
  '٣',
  '\u202E',
  'İ',
  'ß',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...TRAPS),
  fc.constantFrom('Nguyễn Văn A', '05/09/2015', '2015-09-05', '001315000001', 'P. Bến Nghé, Q.1, TP.HCM', '00001'),
  fc
    .tuple(fc.constantFrom('a', ' ', 'ạ', '0', '/', '(', '\u0301'), fc.integer({ min: 1, max: 5_000 }))
    .map(([unit, times]) => unit.repeat(times)),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const number = fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger());
const cell = fc.oneof(text, number, fc.constantFrom(null, undefined));
/** Any value of JSON, with depth, traps as names, and values that JSON has not. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withNullPrototype: true,
    withSparseArray: true,
    key: text,
    maxDepth: 4,
  }),
  fc.jsonValue(),
  fc.integer({ min: 1, max: 400 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown),
);
const object = fc.oneof(
  fc.dictionary(text, anything, { maxKeys: 6 }),
  fc.record(
    {
      recordId: anything,
      fullName: anything,
      birthDate: anything,
      personalNumber: anything,
      className: anything,
      code: anything,
    },
    { requiredKeys: [] },
  ),
);
const kind = fc.constantFrom(...RECORD_KINDS);
const day = fc.oneof(text, fc.constantFrom('2025-06-30', '2025-07-01'));
const partialDate = fc.record({ value: text, precision: fc.constantFrom('day', 'month', 'year') });
const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const hashing = fc.constant(testHashing);
const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
const hashes = fc.array(hash, { maxLength: 6 });
const keys = fc.record({ keys: fc.array(object, { maxLength: 3 }) });
const salt = fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString('base64url'));
const jws = fc.oneof(
  text,
  fc.tuple(salt, salt, salt).map((parts) => parts.join('.')),
);
const type = fc.constantFrom('receipt-root', 'record');
const unitNames = fc.record(
  {
    text,
    detail: text,
    commune: text,
    district: text,
    province: text,
    provinceHint: text,
    validOn: day,
    field: text,
    needsCommune: fc.boolean(),
  },
  { requiredKeys: [] },
);
const claim = fc.record(
  {
    fullName: text,
    personalNumber: text,
    birthDate: partialDate,
    gender: fc.constantFrom('male', 'female', 'unknown'),
    nationality: text,
  },
  { requiredKeys: ['fullName'] },
);
const answer = fc.oneof(
  fc.record({ operation: fc.constant('confirm'), exists: fc.boolean() }),
  fc.record({ operation: fc.constant('lookUp') }),
  object,
);
const keyed = fc.record({
  keys: fc.array(fc.record({ type: fc.constant('source-id'), digest: text }), { maxLength: 3 }),
});
const unitQuestion = fc.record(
  { text, commune: text, district: text, province: text, code: text, validOn: day, provinceHint: text },
  { requiredKeys: [] },
);

const SIGNING_KEY = await keySet.importSigningKey(await keySet.generateSigningKey('EdDSA'));
const signer = fc.constant(SIGNING_KEY);

/** What each function may be given: anything where it takes untrusted values, all that its types allow elsewhere. */
const ARGUMENTS: Readonly<Record<string, fc.Arbitrary<readonly unknown[]>>> = {
  indexCodeList: fc.tuple(
    fc.record({ entries: fc.array(fc.record({ label: fc.record({ vi: text }), aliases: fc.array(text) })) }),
  ),
  matchCode: fc.tuple(fc.constantFrom(...Object.keys(codeLists)), text),
  todayInVietnam: fc.tuple(fc.integer({ min: 0, max: 8_000_000_000_000 })),
  parseBirthDate: fc.tuple(
    fc.oneof(cell, fc.date()),
    fc.record({ today: day, date1904: fc.boolean(), field: text }, { requiredKeys: [] }),
  ),
  partialDate: fc.tuple(number, maybe(number), maybe(number)),
  comparePartialDates: fc.tuple(partialDate, partialDate),
  isDayMonthSwapped: fc.tuple(partialDate, partialDate),
  identityClaim: fc.tuple(kind, object),
  claimDigest: fc.tuple(claim.filter(isWellFormed), hashing, key),
  isForeign: fc.tuple(maybe(text)),
  nextQuestion: fc.tuple(
    claim,
    fc.record({ bulk: fc.boolean(), lookUp: fc.boolean() }, { requiredKeys: [] }),
    fc.array(answer, { maxLength: 4 }),
    fc.array(fc.record({ code: text, field: text }), { maxLength: 3 }),
  ),
  parseGender: fc.tuple(
    fc.oneof(cell, fc.boolean()),
    fc.record({ markedColumn: fc.constantFrom('female', 'male') }, { requiredKeys: [] }),
  ),
  parsePersonalNumber: fc.tuple(cell),
  personalNumberPlausibility: fc.tuple(
    text,
    fc.record({ birthDate: maybe(partialDate), gender: fc.constantFrom('male', 'female', undefined) }),
  ),
  parseStudentStatus: fc.tuple(
    cell,
    fc.record({ term: fc.constantFrom('1', '2', 'summer'), field: text }, { requiredKeys: [] }),
  ),
  nextVersion: fc.tuple(
    maybe(fc.record({ version: fc.nat(), contentDigest: text, event: fc.constantFrom('NEW', 'UPDATE', 'CANCEL') })),
    text,
    fc.record({ event: anything, version: anything }, { requiredKeys: [] }),
  ),
  normalizeRecord: fc.tuple(kind, anything),
  recordContent: fc.tuple(object),
  contentDigest: fc.tuple(text, hashing, key),
  recordKeys: fc.tuple(
    kind,
    object,
    fc.record({ participantId: text, school: text, schoolYear: text }).filter(isWellFormed),
    hashing,
    key,
  ),
  belongsToSchoolYear: fc.tuple(kind),
  naturalFieldOf: fc.tuple(kind),
  resolveRecords: fc.tuple(fc.array(keyed, { maxLength: 4 }), fc.constant([]), fc.constant(new Map())),
  schemaFaults: fc.tuple(
    fc.option(
      fc.array(
        fc.record({
          keyword: fc.constantFrom('required', 'enum', 'pattern', 'format', 'type', 'oneOf', 'new-keyword'),
          instancePath: text,
          params: fc.dictionary(text, anything),
        }),
        {
          maxLength: 4,
        },
      ),
    ),
    text,
  ),
  validateRecord: fc.tuple(kind, anything),
  detectLegacyEncoding: fc.tuple(fc.array(text, { maxLength: 6 })),
  decodeLegacy: fc.tuple(text, fc.constantFrom('tcvn3', 'vni', 'unicode')),
  unifyD: fc.tuple(text),
  unifyTonePlacement: fc.tuple(text),
  toNfc: fc.tuple(text),
  collapseSpaces: fc.tuple(text),
  cleanName: fc.tuple(text),
  parseName: fc.tuple(cell, text),
  exactNameKey: fc.tuple(text),
  looseNameKey: fc.tuple(text),
  foldHeading: fc.tuple(text),
  warning: fc.tuple(fc.constantFrom(...Object.keys(warnings.WARNINGS)), text),
  canonicalJson: fc.tuple(anything),
  generateSigningKey: fc.tuple(fc.constant('EdDSA')),
  importSigningKey: fc.tuple(object),
  publicJwk: fc.tuple(object),
  keyByKid: fc.tuple(keys, text, maybe(text)),
  checkPublicKeys: fc.tuple(fc.oneof(anything, keys)),
  merkleLeafHash: fc.tuple(hashing, text),
  merkleRoot: fc.tuple(hashing, hashes),
  merklePath: fc.tuple(hashing, hashes, fc.nat(5)),
  merklePaths: fc.tuple(hashing, hashes),
  merkleRootOfPath: fc.tuple(hashing, hash, number, number, hashes),
  sealReceipts: fc.tuple(fc.array(anything, { maxLength: 3 }), fc.record({ gateway: text, at: text }), hashing),
  assembleReceipt: fc.tuple(anything, fc.nat(5), hashes, text, hashing),
  saltedDigest: fc.tuple(salt, text, hashing),
  signCompact: fc.tuple(text, signer, type),
  signDetached: fc.tuple(text, signer, type),
  signMessage: fc.tuple(text, signer, fc.nat(), text),
  detached: fc.tuple(jws),
  verifyCompact: fc.tuple(jws, keys, type),
  verifyDetached: fc.tuple(text, jws, keys, type),
  signingInput: fc.tuple(fc.record({ event: text, kind, recordId: text, updatedAt: text, version: fc.nat() }), text),
  verifyReceipt: fc.tuple(
    fc.oneof(
      anything,
      fc.record({
        version: fc.constant(1),
        leaf: object,
        path: fc.array(anything, { maxLength: 3 }),
        root: jws,
        leafIndex: anything,
        treeSize: anything,
      }),
    ),
    keys,
    hashing,
    fc.record({ body: text }, { requiredKeys: [] }),
  ),
  resolveAddress: fc.tuple(fc.oneof(text, unitNames)),
  findCommune: fc.tuple(unitNames),
  communeByCode: fc.tuple(text, day),
  provinceByCode: fc.tuple(text, day),
  successorsOf: fc.tuple(text),
  predecessorsOf: fc.tuple(text),
  convertUnit: fc.tuple(unitQuestion, day),
  checkUnit: fc.tuple(unitQuestion, day),
};

/** Steps of a program rather than of a value: what they are given is other code, not data. */
const NOT_OF_VALUES: ReadonlySet<string> = new Set(['checkIdentity']);

/** What a caller vouches for has a canonical form. */
function isWellFormed(value: object): boolean {
  return JSON.stringify(value) === JSON.stringify(value).toWellFormed() && !/\\ud[89a-f]/i.test(JSON.stringify(value));
}

test('every public function of these parts is tried: what is new belongs into ARGUMENTS', () => {
  const named = [...Object.keys(ARGUMENTS), ...NOT_OF_VALUES].sort();
  expect([...FUNCTIONS.keys()].sort()).toEqual(named);
});

describe('whatever it is given, it throws nothing but our errors', () => {
  const SLOW: ReadonlySet<string> = new Set([
    'generateSigningKey',
    'convertUnit',
    'checkUnit',
    'resolveAddress',
    'findCommune',
  ]);
  test.each(Object.entries(ARGUMENTS))('%s', async (name, given) => {
    await fc.assert(
      fc.asyncProperty(given, async (values) => {
        try {
          await FUNCTIONS.get(name)!(...values);
        } catch (error) {
          if (!(error instanceof ExchangeError)) throw error;
        }
      }),
      propertyRuns(SLOW.has(name) ? 40 : 200),
    );
  });
});
