import { foldHeading, validateRecord } from '@lienthong/core';
import type { AcademicResult, RecordKind } from '@lienthong/schemas';
import { chooseProfile, headingOf, readWorkbook, type Header } from '../file-reading.js';
import { DEFAULT_LIMITS, type WorkbookLimits } from '../limits.js';
import { candidateProfiles } from '../normalize-workbook.js';
import type { ColumnField, WorkbookProfile } from '../profile.js';
import { isBlank, type Sheet } from '../sheet.js';
import { sourceFault } from '../source-faults.js';
import { UNNAMED_SHEET, XlsxPackage, editSheet, readCells, toXlsx, type CellEdit } from '../spreadsheet-parts.js';
import {
  formsOf,
  levelForms,
  markForms,
  type CellForms,
  type ColumnsAsked,
  type TemplateRecord,
} from './record-cells.js';
import { spellValue } from './spell-value.js';
import { templateFault, type TemplateFault, type TemplateFaultCode } from './template-faults.js';
import { TemplateLists, type AllowedValues } from './template-lists.js';
import { TemplateRows } from './template-rows.js';

export interface FillOptions {
  /** `auto`, the name of a known profile, or a profile; `auto` where absent. */
  readonly profile?: string | WorkbookProfile;
  readonly profiles?: readonly WorkbookProfile[];
  readonly limits?: Partial<WorkbookLimits>;
}

/** A record with its kind; records of a kind that the template does not hold are passed over. */
export interface RecordToFill {
  /** The template's own where absent. */
  readonly kind?: RecordKind;
  /** Checked against its schema. */
  readonly record: unknown;
}

export interface FilledTemplate {
  /** An .xlsx file. */
  readonly bytes: Uint8Array;
  readonly profile: string;
  readonly sheet: string;
  /** Records that have a row, and records of other kinds. */
  readonly filled: number;
  readonly passedOver: number;
  /** Headings of columns that are filled, and of those that are left as they are. */
  readonly headings: readonly string[];
  readonly untouched: readonly string[];
  /** What the template could not take. */
  readonly faults: readonly TemplateFault[];
  /** Whether the template was an .xls or .ods file: hidden codes and lists for choosing do not come through. */
  readonly isConverted: boolean;
}

interface FillColumn {
  readonly column: number;
  readonly heading: string;
  readonly field: ColumnField | undefined;
  readonly forms: (record: TemplateRecord) => CellForms | undefined;
  readonly allowed: AllowedValues | undefined;
  /** Whether the column says who the row is of: in a row that the template has, it stays as it is. */
  readonly isKey: boolean;
}

const KEYS: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'ordinal',
  'personalNumber',
  'sectorId',
  'sourceId',
  'fullName',
  'familyName',
  'givenName',
  'birthDate',
]);

/**
 * Fills a template that was downloaded from a school system with records: cells only, values as its lists spell them. All
 * else keeps its bytes: styles, hidden columns, sheets of codes, lists for choosing, merged headings.
 * @param bytes   the template, untrusted: .xlsx; an .xls file is read too and comes back as .xlsx.
 * @param records in the order in which they shall stand; rows that the template has are matched by identifiers.
 * @throws {SourceError} what is wrong with the template.
 * @throws {ConfigError} ERR_CONFIG_PROFILE_UNKNOWN.
 */
export function fillTemplate(
  bytes: Uint8Array,
  records: Iterable<RecordToFill>,
  options: FillOptions = {},
): FilledTemplate {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const workbook = readWorkbook(bytes, limits);
  const layout = chooseProfile(workbook, candidateProfiles(options));
  const table = layout.tables[0]!;
  const { sheet, header } = table;
  const book = new XlsxPackage(workbook.format === 'xlsx' ? bytes : toXlsx(bytes, workbook), limits);
  const path = book.sheets().find(({ name }) => name === (sheet.name === '' ? UNNAMED_SHEET : sheet.name))?.path;
  if (path === undefined) throw sourceFault.damaged();
  const columns = fillColumns(sheet, header, new TemplateLists(book, path));
  const rows = new TemplateRows(table, layout.compiled, workbook.date1904);
  const filling = new Filling(columns, rows, sheet, styleOfFirstRow(book, path, header));
  const { kind: wanted } = layout.compiled.profile;
  for (const { kind = wanted, record } of records)
    if (kind === wanted) filling.add(record, validateRecord(wanted, record).length === 0);
    else filling.passedOver++;
  book.write(
    path,
    editSheet(
      book.text(path),
      { cells: filling.edits, onFormula: (row, column) => filling.formulaKept(row, column) },
      (text) => book.sharedTexts.indexOf(text),
    ),
  );
  return {
    bytes: book.toBytes(),
    profile: layout.compiled.profile.name,
    sheet: sheet.name,
    filled: filling.edits.size,
    passedOver: filling.passedOver,
    headings: columns.map(({ heading }) => heading),
    untouched: header.unknown,
    faults: filling.faults,
    isConverted: workbook.format !== 'xlsx',
  };
}

function fillColumns(sheet: Sheet, header: Header, lists: TemplateLists): FillColumn[] {
  const asked: ColumnsAsked = { has: (field) => header.columns.has(field) };
  const first = header.lastRow + 1;
  const make = (
    column: number,
    field: ColumnField | undefined,
    forms: FillColumn['forms'],
    form: (forms: CellForms | undefined) => CellForms | undefined = (same) => same,
  ): FillColumn => ({
    column,
    field,
    heading: headingOf(sheet, header, column),
    forms: (record) => form(forms(record)),
    allowed: lists.of(field, column, first),
    isKey: field !== undefined && KEYS.has(field),
  });
  const results = (record: TemplateRecord): Parameters<typeof markForms>[1] =>
    'subjects' in record && Array.isArray(record.subjects)
      ? (record as Parameters<typeof markForms>[1])
      : { subjects: [] };
  return [
    ...[...header.columns]
      .filter(([field]) => field !== 'ordinal')
      .map(([field, column]) =>
        make(column, field, (record) => formsOf(field, record, asked), inWords(headingOf(sheet, header, column))),
      ),
    ...header.subjects.map((subject) =>
      make(subject.column, undefined, (record) => markForms(subject, results(record))),
    ),
    ...header.levels.map((level) =>
      make(level.column, undefined, (record) => levelForms(level, record as Partial<AcademicResult>)),
    ),
    ...header.terms.map(({ column, field, term }) =>
      make(column, field, (record) =>
        'term' in record && record.term === term ? formsOf(field, record, asked) : undefined,
      ),
    ),
    ...(header.columns.has('ordinal') ? [make(header.columns.get('ordinal')!, 'ordinal', () => undefined)] : []),
  ];
}

/** The provincial list writes "Khối 12" below "Khối học". @source test of a public importer of the TP.HCM list */
const inWords =
  (heading: string) =>
  (forms: CellForms | undefined): CellForms | undefined =>
    foldHeading(heading) === 'khoi hoc' && forms !== undefined && typeof forms !== 'number'
      ? [...forms].reverse()
      : forms;

/** Styles of the cells below the header, for rows that the template has not formatted. */
function styleOfFirstRow(book: XlsxPackage, path: string, { lastRow }: Header): ReadonlyMap<number, number> {
  const styles = new Map<number, number>();
  readCells(book, path, ({ row, column, style }) => {
    if (row === lastRow + 1) styles.set(column, style);
  });
  return styles;
}

/** Cells as they come together, record by record. */
class Filling {
  readonly edits = new Map<number, Map<number, CellEdit>>();
  readonly faults: TemplateFault[] = [];
  passedOver = 0;
  #record = 0;
  #ordinal = 0;

  constructor(
    private readonly columns: readonly FillColumn[],
    private readonly rows: TemplateRows,
    private readonly sheet: Sheet,
    private readonly styles: ReadonlyMap<number, number>,
  ) {}

  /** @param isValid whether the record fits its schema. */
  add(value: unknown, isValid: boolean): void {
    this.#record++;
    if (!isValid) {
      this.faults.push(templateFault('template-record-invalid', { record: this.#record }));
      return;
    }
    const record = value as TemplateRecord;
    const found = this.rows.find(record);
    if (typeof found === 'string') {
      this.faults.push(templateFault(NOWHERE[found], { record: this.#record }));
      return;
    }
    const { row, isNew } = found;
    const cells = new Map<number, CellEdit>();
    for (const column of this.columns) {
      // What tells whose row it is stays as the template has it.
      if (column.isKey && !isNew && !isBlank(this.sheet.cell(row, column.column))) continue;
      const value = column.field === 'ordinal' ? ++this.#ordinal : this.#valueOf(column, record, row);
      if (value === undefined) continue;
      const style = this.styles.get(column.column) ?? 0;
      cells.set(column.column, { value, style: (current) => (current === 0 ? style : current) });
    }
    this.edits.set(row, cells);
  }

  formulaKept(row: number, column: number): void {
    const heading = this.columns.find((one) => one.column === column)?.heading;
    this.faults.push(
      templateFault('template-cell-formula', { record: 0, row: row + 1, ...(heading !== undefined && { heading }) }),
    );
  }

  #valueOf(
    { forms, field, allowed, heading }: FillColumn,
    record: TemplateRecord,
    row: number,
  ): string | number | undefined {
    const found = forms(record);
    if (found === undefined) return undefined;
    if (allowed === undefined) return typeof found === 'number' ? found : found[0];
    const spelled = spellValue(typeof found === 'number' ? [String(found)] : found, field, allowed);
    if (spelled === undefined)
      this.faults.push(templateFault('template-value-not-in-list', { record: this.#record, row: row + 1, heading }));
    return spelled;
  }
}

const NOWHERE: Readonly<Record<'not-found' | 'ambiguous' | 'full', TemplateFaultCode>> = {
  'not-found': 'template-row-not-found',
  ambiguous: 'template-row-ambiguous',
  full: 'template-full',
};
