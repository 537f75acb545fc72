import { exactNameKey, parseBirthDate, parsePersonalNumber } from '@lienthong/core';
import { isFooterText, isMinistryId, pupilRows, type CompiledProfile, type Table } from '../file-reading.js';
import type { ColumnField } from '../profile.js';
import { cellText, isBlank, type CellValue } from '../sheet.js';
import type { TemplateRecord } from './record-cells.js';

/** Where a record goes: a row of its own that the template has, an empty one, or nowhere. Rows count from 0. */
export type RowFound = { readonly row: number; readonly isNew: boolean } | 'not-found' | 'ambiguous' | 'full';

/** Rows below the last cell that a template may be filled up to; what is fuller takes no form. */
const MAX_ROWS = 100_000;

/** Gives each record its row: a template that was downloaded with its pupils keeps theirs, an empty one is filled from the top. */
export class TemplateRows {
  readonly #table: Table;
  readonly #known = new Map<string, number | 'several'>();
  readonly #mayGrow: boolean;
  readonly #taken = new Set<number>();
  #next: number;
  readonly #lastRow: number;

  constructor(table: Table, profile: CompiledProfile, date1904: boolean) {
    this.#table = table;
    let last = table.header.lastRow;
    for (const { row, cells } of pupilRows(table, profile)) {
      last = row - 1;
      for (const key of keysOfRow(cells, table.header.columns, date1904))
        this.#known.set(key, this.#known.has(key) && this.#known.get(key) !== row - 1 ? 'several' : row - 1);
    }
    // Marks belong to pupils that the template names; a list may grow.
    this.#mayGrow = this.#known.size === 0 || profile.profile.kind !== 'academic-result';
    this.#next = last + 1;
    this.#lastRow = footerRow(table, last + 1) ?? MAX_ROWS;
  }

  find(record: TemplateRecord): RowFound {
    for (const key of keysOfRecord(record)) {
      const row = this.#known.get(key);
      if (row === 'several') return 'ambiguous';
      if (row !== undefined) return this.#taken.has(row) ? 'ambiguous' : this.#take(row, false);
    }
    if (!this.#mayGrow) return 'not-found';
    while (this.#next < this.#lastRow && !this.#table.sheet.row(this.#next).every(isBlank)) this.#next++;
    return this.#next < this.#lastRow ? this.#take(this.#next++, true) : 'full';
  }

  #take(row: number, isNew: boolean): RowFound {
    this.#taken.add(row);
    return { row, isNew };
  }
}

/** The first row of totals or signatures below the pupils, counted from 0. */
function footerRow({ sheet }: Table, from: number): number | undefined {
  for (let at = from; at < sheet.rowCount; at++) if (sheet.row(at).some(isFooterText)) return at;
  return undefined;
}

function keysOfRow(
  cells: readonly CellValue[],
  columns: ReadonlyMap<ColumnField, number>,
  date1904: boolean,
): string[] {
  const at = (field: ColumnField): string =>
    cellText(cells[columns.get(field) ?? -1])
      .normalize('NFC')
      .trim();
  const birthCell = cells[columns.get('birthDate') ?? -1];
  const birth = parseBirthDate(typeof birthCell === 'boolean' ? undefined : birthCell, { date1904 }).date?.value;
  // As the reader takes them: what is no id of the Ministry is the sender's own.
  const sectorId = at('sectorId');
  const isOwnCode = sectorId !== '' && !isMinistryId(sectorId);
  const name = at('fullName') || [at('familyName'), at('givenName')].filter((part) => part !== '').join(' ');
  return keys({
    personalNumber: parsePersonalNumber(at('personalNumber')).value,
    sectorId: isOwnCode ? '' : sectorId,
    sourceId: at('sourceId') || (isOwnCode ? sectorId : ''),
    fullName: name,
    birth,
  });
}

const keysOfRecord = (record: TemplateRecord): string[] =>
  keys({
    personalNumber: record.personalNumber,
    sectorId: record.sectorId,
    sourceId: record.sourceId,
    fullName: record.fullName,
    birth: record.birthDate?.value,
  });

interface Keyed {
  readonly personalNumber: string | undefined;
  readonly sectorId: string | undefined;
  readonly sourceId: string | undefined;
  readonly fullName: string | undefined;
  readonly birth: string | undefined;
}

/** Surest first; a name alone tells nobody apart. */
function keys({ personalNumber, sectorId, sourceId, fullName, birth }: Keyed): string[] {
  return [
    personalNumber && `number|${personalNumber}`,
    sectorId && `sector|${sectorId}`,
    sourceId && `source|${sourceId}`,
    fullName && birth && `name|${exactNameKey(fullName)}|${birth}`,
  ].filter((key): key is string => key !== undefined && key !== '');
}
