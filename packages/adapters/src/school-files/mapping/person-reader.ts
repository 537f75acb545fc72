import {
  parseGender,
  parseName,
  parsePersonalNumber,
  personalNumberPlausibility,
  type RecordWarning,
} from '@lienthong/core';
import type { Gender, PartialDate } from '@lienthong/schemas';
import { rowWarning } from '../row-warnings.js';
import { isBlank, type CellValue } from '../sheet.js';
import { birthDateReader } from './birth-date-reader.js';
import { endsWithName } from '../given-names.js';
import { identifierOf, isMinistryId, plain, sectorIdOf } from './cell-values.js';
import { cellAt, columnOf, type TableContext } from './row-context.js';

/** Who a row speaks of; what cannot be read is absent. */
export interface Person {
  readonly personalNumber?: string;
  readonly sectorId?: string;
  readonly sourceId?: string;
  readonly fullName?: string;
  readonly birthDate?: PartialDate;
}

export interface PersonRead {
  readonly person: Person;
  readonly gender: Gender;
  /** A 9-digit number of a former identity card, where one stands in a cell. */
  readonly oldIdentityCard: string | undefined;
}

export type PersonReader = (cells: readonly CellValue[], warnings: RecordWarning[]) => PersonRead;

const SOURCE_ID_LIMIT = 100;

/** A reader of the person of a row, made once for a table. */
export function personReader(context: TableContext): PersonReader {
  const at = (field: Parameters<typeof columnOf>[1]): number => columnOf(context.columns, field);
  const fullName = at('fullName');
  const familyName = at('familyName');
  const givenName = at('givenName');
  const personalNumber = at('personalNumber');
  const identityCard = at('identityCard');
  const sectorId = at('sectorId');
  const sourceId = at('sourceId');
  const readGender = genderReader(context);
  const readBirth = birthDateReader(context);

  return (cells, warnings) => {
    const name = fullNameOf(
      cellAt(cells, fullName) ?? cellAt(cells, familyName),
      cellAt(cells, givenName),
      context.repeatsGivenName,
    );
    const { value: cleanedName, warnings: ofName } = parseName(name);
    if (cleanedName !== undefined && ofName.length > 0) warnings.push(...ofName);
    const birth = readBirth(cells, warnings);
    const gender = readGender(cells, warnings);
    const number = readNumber(
      cellAt(cells, personalNumber),
      cellAt(cells, identityCard),
      personalNumber >= 0,
      warnings,
    );
    if (number.value !== undefined) {
      if (context.repeated.has(number.value)) warnings.push(rowWarning('personal-number-repeated', 'personalNumber'));
      warnings.push(...personalNumberPlausibility(number.value, { birthDate: birth, gender }));
    }
    const sector = sectorId < 0 ? undefined : sectorIdOf(cells[sectorId], warnings);
    const source = sourceId < 0 ? undefined : identifierOf(cells[sourceId], SOURCE_ID_LIMIT, 'sourceId', warnings);
    // Where the Ministry's identifier should be, schools write codes of their own until it comes.
    const isOwnCode = sector !== undefined && !isMinistryId(sector);
    // Assigned one by one: spreading into a literal is the dearest way of leaving a field out.
    const person: Mutable<Person> = {};
    if (number.value !== undefined) person.personalNumber = number.value;
    if (sector !== undefined && !isOwnCode) person.sectorId = sector;
    if (source !== undefined) person.sourceId = source;
    else if (isOwnCode) person.sourceId = sector;
    if (cleanedName !== undefined) person.fullName = cleanedName;
    if (birth !== undefined) person.birthDate = birth;
    return { person, gender, oldIdentityCard: number.oldIdentityCard };
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One cell, or the family name and the given name in two; some lists repeat the given name beside the whole one. */
function fullNameOf(first: CellValue, given: CellValue, repeatsGiven: boolean): string | number | undefined {
  if (isBlank(given)) return plain(first);
  if (isBlank(first)) return plain(given);
  if (repeatsGiven && endsWithName(first, given)) return plain(first);
  const [whole, last] = [String(first).trimEnd(), String(given).trim()];
  return `${whole} ${/^\p{Lu}/u.test(whole) && SMALL_TONED.test(last) ? last.charAt(0).toUpperCase() + last.slice(1) : last}`;
}

/** Old fonts have no capitals with a tone: Ái stands there as ái. */
const SMALL_TONED = /^(?![a-z])\p{Ll}/u;

interface NumberRead {
  readonly value?: string;
  readonly oldIdentityCard?: string | undefined;
}

/** The column of identity cards often holds the personal number, too: it helps out where the number's own cell is empty. */
function readNumber(own: CellValue, card: CellValue, hasColumn: boolean, warnings: RecordWarning[]): NumberRead {
  const fromOwn = parsePersonalNumber(plain(own));
  const fromCard = isBlank(card) ? undefined : parsePersonalNumber(plain(card));
  const oldIdentityCard = fromOwn.oldIdentityCard ?? fromCard?.oldIdentityCard;
  if (fromOwn.value === undefined && isBlank(own) && fromCard?.value !== undefined) {
    warnings.push(rowWarning('personal-number-from-identity-card', 'personalNumber'));
    return { value: fromCard.value };
  }
  if (hasColumn) warnings.push(...fromOwn.warnings);
  return { ...(fromOwn.value !== undefined && { value: fromOwn.value }), oldIdentityCard };
}

/** Gender in words or codes, or as a mark in a column for one of them. */
function genderReader(context: TableContext): (cells: readonly CellValue[], warnings: RecordWarning[]) => Gender {
  const word = columnOf(context.columns, 'gender');
  const female = columnOf(context.columns, 'femaleMark');
  const male = columnOf(context.columns, 'maleMark');
  const column = word >= 0 ? word : female >= 0 ? female : male;
  if (column < 0) return () => 'unknown';
  const options = {
    ...(context.genderCodes && { codes: context.genderCodes }),
    ...(word < 0 && { markedColumn: female >= 0 ? ('female' as const) : ('male' as const) }),
  };
  const hasBoth = word < 0 && female >= 0 && male >= 0;
  return (cells, warnings) => {
    // With a column for each, an empty one says nothing yet.
    if (hasBoth && isBlank(cellAt(cells, female)) === isBlank(cellAt(cells, male))) return 'unknown';
    const { gender, warning } = parseGender(cellAt(cells, column), options);
    if (warning !== undefined) warnings.push(warning);
    return gender;
  };
}
