import { parsePersonalNumber } from '@lienthong/core';
import type { Guardian } from '@lienthong/schemas';
import type { GuardianField, GuardianPart } from '../profile.js';
import type { CellValue } from '../sheet.js';
import { birthYearOf, nameOf, phoneOf, plain, textOf } from './cell-values.js';
import { cellAt, columnOf, type TableContext } from './row-context.js';

const RELATIONS: readonly GuardianField[] = ['father', 'mother', 'guardian'];
const OCCUPATION_LIMIT = 250;

type GuardianReader = (cells: readonly CellValue[]) => Guardian | undefined;

/** A reader of the guardians of a row; undefined where the table names none. */
export function guardiansReader(context: TableContext): ((cells: readonly CellValue[]) => Guardian[]) | undefined {
  const readers = RELATIONS.map((relation) => guardianReader(relation, context)).filter(
    (reader): reader is GuardianReader => reader !== undefined,
  );
  if (readers.length === 0) return undefined;
  return (cells) => readers.map((read) => read(cells)).filter((guardian) => guardian !== undefined);
}

/** A number that cannot be read says nothing about the pupil, so it is left out without a warning. */
function guardianReader(relation: GuardianField, context: TableContext): GuardianReader | undefined {
  const at = (part: GuardianPart): number => columnOf(context.columns, `${relation}.${part}`);
  const name = at('fullName');
  if (name < 0) return undefined;
  const birthYear = at('birthYear');
  const occupation = at('occupation');
  const phone = at('phone');
  const personalNumber = at('personalNumber');
  return (cells) => {
    const fullName = nameOf(cellAt(cells, name));
    if (fullName === undefined) return undefined;
    const year = birthYear < 0 ? undefined : birthYearOf(cellAt(cells, birthYear));
    const number = personalNumber < 0 ? undefined : parsePersonalNumber(plain(cellAt(cells, personalNumber))).value;
    const telephone = phone < 0 ? undefined : phoneOf(cellAt(cells, phone));
    const work = occupation < 0 ? undefined : textOf(cellAt(cells, occupation))?.slice(0, OCCUPATION_LIMIT);
    return {
      relation,
      fullName,
      ...(year !== undefined && { birthYear: year }),
      ...(number !== undefined && { personalNumber: number }),
      ...(telephone !== undefined && { phone: telephone }),
      ...(work !== undefined && { occupation: work }),
    };
  };
}
