interface FindingText {
  readonly vi: string;
  readonly en: string;
}

const text = (vi: string, en: string): FindingText => ({ vi, en });

/** What can be wrong with a package. Codes are never renamed; no text carries a person's data. */
export const ONE_ROSTER_FINDINGS = {
  'manifest-missing': text('Gói không có tệp manifest.csv', 'The package has no manifest.csv'),
  'manifest-invalid': text('manifest.csv không đúng cấu trúc', 'manifest.csv is not as it must be'),
  'version-unknown': text(
    'Phiên bản OneRoster không phải 1.1 hay 1.2',
    'The version of OneRoster is neither 1.1 nor 1.2',
  ),
  'files-not-at-root': text('Các tệp phải nằm ở gốc của tệp nén', 'The files must stand at the root of the archive'),
  'file-missing': text(
    'manifest.csv nói có tệp này nhưng gói không có',
    'manifest.csv names the file, but the package has none',
  ),
  'file-undeclared': text(
    'Gói có tệp này nhưng manifest.csv không nêu',
    'The package has the file, but manifest.csv does not name it',
  ),
  'file-unknown': text('Chuẩn không có tệp tên này', 'The standard has no file of this name'),
  'file-empty': text('Tệp không có dòng dữ liệu nào', 'The file has no rows of data'),
  'file-too-large': text('Tệp có quá nhiều dòng', 'The file has too many rows'),
  'not-utf8': text('Tệp không phải UTF-8', 'The file is not UTF-8'),
  'csv-malformed': text('Tệp CSV sai dấu nháy hoặc dấu phẩy', 'The quotes or commas of the CSV file are wrong'),
  'column-missing': text('Thiếu cột', 'A column is missing'),
  'column-unknown': text(
    'Chuẩn không có cột này; cột mở rộng phải bắt đầu bằng metadata.',
    'The standard has no such column; extension columns begin with metadata.',
  ),
  'column-order': text('Cột không đúng thứ tự của chuẩn', 'The columns are not in the order of the standard'),
  'column-twice': text('Cột có hai lần', 'The column is there twice'),
  'row-width': text('Số ô của dòng khác số cột', 'The row has another number of cells than the header'),
  'line-break': text('Ô có xuống dòng', 'The cell holds a line break'),
  'value-missing': text('Thiếu giá trị bắt buộc', 'A required value is missing'),
  'value-invalid': text('Giá trị không đúng kiểu của cột', 'The value is not of the column’s type'),
  'value-unknown': text('Giá trị không có trong danh mục của chuẩn', 'The value is not in the list of the standard'),
  'value-in-bulk': text('Gói bulk phải để trống ô này', 'A bulk file leaves this cell empty'),
  'id-twice': text('sourcedId có hai lần trong tệp', 'The sourcedId is there twice in the file'),
  'reference-unknown': text('Không có dòng mà ô này trỏ tới', 'There is no row that the cell points to'),
  'lists-differ': text(
    'subjects và subjectCodes phải có cùng số mục',
    'subjects and subjectCodes must have as many items',
  ),
  'session-type': text('Loại thời gian học không phù hợp', 'The academic session is of a type that does not fit'),
  'org-type': text('Đơn vị này phải là trường (school)', 'The organisation must be a school'),
  'role-missing': text(
    'Người dùng không có vai trò ở đơn vị chính',
    'The user has no role in the primary organisation',
  ),
  'role-twice': text(
    'Người dùng có hai vai trò chính ở một đơn vị',
    'The user has two primary roles in one organisation',
  ),
  'score-out-of-range': text('Điểm ngoài thang của đầu điểm', 'The score is outside the line item’s range'),
  'class-differs': text('Lớp của kết quả khác lớp của đầu điểm', 'The class of the result is not the line item’s'),
  'not-enrolled': text('Học sinh có điểm nhưng không thuộc lớp', 'The pupil has a result but is not in the class'),
  'metadata-unreadable': text('Không đọc được ô mở rộng', 'The extension cell cannot be read'),
  'name-differs': text(
    'Họ tên đầy đủ khác họ, tên đã tách; dùng phần đã tách',
    'The full name differs from its parts; the parts are taken',
  ),
  'score-not-of-ten': text(
    'Điểm không theo thang 10 nên không đọc thành kết quả',
    'The score is not of ten, so it makes no result',
  ),
  'term-unknown': text('Không biết điểm thuộc học kỳ nào', 'The term of the result is not known'),
  'sex-unknown': text('Giới tính khác nam, nữ', 'The sex is neither male nor female'),
} as const satisfies Record<string, FindingText>;

export type OneRosterFindingCode = keyof typeof ONE_ROSTER_FINDINGS;

/** Findings that do not keep the row from being read. */
const WARNINGS: ReadonlySet<OneRosterFindingCode> = new Set(['name-differs', 'sex-unknown', 'metadata-unreadable']);

/** What is wrong with a package, and where. */
export interface OneRosterFinding {
  readonly code: OneRosterFindingCode;
  readonly severity: 'error' | 'warning';
  /** Name of the file with `.csv`; empty for the package. */
  readonly file: string;
  /** Line, from 1: the header is the first. */
  readonly row?: number;
  readonly column?: string;
  readonly message: { readonly vi: string; readonly en: string };
}

/** More are counted and not kept. */
const LIMIT = 5_000;

/** The findings of one package. */
export class FindingList {
  readonly kept: OneRosterFinding[] = [];
  errors = 0;
  warnings = 0;
  readonly #faultyRows = new Set<string>();

  /** @param file without `.csv`. */
  add(code: OneRosterFindingCode, file: string, row?: number, column?: string): void {
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    if (severity === 'error') {
      this.errors++;
      if (row !== undefined && row > 1) this.#faultyRows.add(`${file} ${row}`);
    } else this.warnings++;
    if (this.kept.length >= LIMIT) return;
    const { vi, en } = ONE_ROSTER_FINDINGS[code];
    this.kept.push({
      code,
      severity,
      file: file === '' ? '' : `${file}.csv`,
      ...(row !== undefined && { row }),
      ...(column !== undefined && { column }),
      message: { vi, en },
    });
  }

  /** Whether a row has an error of its own. */
  isFaulty(file: string, row: number): boolean {
    return this.#faultyRows.has(`${file} ${row}`);
  }
}
