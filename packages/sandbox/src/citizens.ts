import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { ConfigError, looseNameKey } from '@lienthong/core';

/** A made-up person whom the population service knows. */
export interface Citizen {
  /** 12 digits. */
  readonly personalNumber: string;
  readonly fullName: string;
  /** `YYYY-MM-DD`, or `YYYY` where only the year is registered. */
  readonly birthDate: string;
  readonly gender: 'male' | 'female' | 'unknown';
  readonly ethnicGroup?: string;
  readonly communeCode?: string;
}

/** What the population service is asked about a person. */
export interface CitizenQuery {
  readonly personalNumber: string;
  readonly fullName: string;
  /** `YYYY-MM-DD`, or `YYYY` to compare by year. */
  readonly birthDate: string;
}

const COLUMNS = ['personalNumber', 'fullName', 'birthDate', 'gender'] as const;
const BIRTH_DATE = /^\d{4}(-\d{2}-\d{2})?$/;

/** The people of the sandbox, found as the population service finds them. */
export class CitizenRegister {
  readonly #byNumber: ReadonlyMap<string, { readonly citizen: Citizen; readonly nameKey: string }>;

  constructor(citizens: readonly Citizen[]) {
    this.#byNumber = new Map(
      citizens.map((citizen) => [citizen.personalNumber, { citizen, nameKey: looseNameKey(citizen.fullName) }]),
    );
  }

  get size(): number {
    return this.#byNumber.size;
  }

  /**
   * @returns the person when number, name by its loose key and birth date (by year, where either side has only the
   *   year) all agree; else undefined, as for a person who does not exist.
   */
  find({ personalNumber, fullName, birthDate }: CitizenQuery): Citizen | undefined {
    const known = this.#byNumber.get(personalNumber);
    if (known === undefined || known.nameKey !== looseNameKey(fullName)) return undefined;
    const byYear = birthDate.length === 4 || known.citizen.birthDate.length === 4;
    const length = byYear ? 4 : 10;
    return known.citizen.birthDate.slice(0, length) === birthDate.slice(0, length) ? known.citizen : undefined;
  }
}

/**
 * Reads people from a CSV file with a heading row.
 * @param path of a UTF-8 file with at least personalNumber, fullName, birthDate, gender.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE, ERR_CONFIG_INVALID with the row.
 */
export async function readCitizens(path: string): Promise<readonly Citizen[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new ConfigError('ERR_CONFIG_UNREADABLE', { cause, details: { file: 'citizens' } });
  });
  let rows: Record<string, string>[];
  try {
    rows = parse(text, { bom: true, columns: true, skip_empty_lines: true, trim: true });
  } catch (cause) {
    throw new ConfigError('ERR_CONFIG_INVALID', { cause, details: { file: 'citizens' } });
  }
  return rows.map((row, index) => toCitizen(row, index + 2));
}

function toCitizen(row: Record<string, string>, rowNumber: number): Citizen {
  const missing = COLUMNS.find((column) => !row[column]);
  const { personalNumber = '', fullName = '', birthDate = '', gender = '', ethnicGroup, communeCode } = row;
  const wrong =
    missing ??
    (!/^\d{12}$/.test(personalNumber)
      ? 'personalNumber'
      : !BIRTH_DATE.test(birthDate)
        ? 'birthDate'
        : !['male', 'female', 'unknown'].includes(gender)
          ? 'gender'
          : undefined);
  if (wrong !== undefined) {
    throw new ConfigError('ERR_CONFIG_INVALID', {
      message: {
        vi: `Danh sách công dân: dòng ${rowNumber}, cột ${wrong} thiếu hoặc sai`,
        en: `Citizens file: row ${rowNumber}, column ${wrong} is missing or wrong`,
      },
      details: { row: rowNumber, column: wrong },
    });
  }
  return {
    personalNumber,
    fullName,
    birthDate,
    gender: gender as Citizen['gender'],
    ...(ethnicGroup && { ethnicGroup }),
    ...(communeCode && { communeCode }),
  };
}
