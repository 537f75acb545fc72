import { SourceError, type Details } from '@lienthong/core';

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

/** What to say of a file that cannot be read, and what its sender should do. */
export const sourceFault = {
  notAWorkbook: (cause?: unknown): SourceError =>
    fault('ERR_SOURCE_NOT_A_WORKBOOK', {
      vi: 'Tệp không phải là bảng tính .xls, .xlsx, .ods hay .csv. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
      en: 'The file is not an .xls, .xlsx, .ods or .csv workbook. Open it in Excel and save it as .xlsx.',
      cause,
    }),
  encrypted: (): SourceError =>
    fault('ERR_SOURCE_ENCRYPTED', {
      vi: 'Tệp được đặt mật khẩu. Hãy bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi gửi lại.',
      en: 'The file is protected by a password. Remove it (File > Info > Protect Workbook) and send it again.',
    }),
  damaged: (cause?: unknown): SourceError =>
    fault('ERR_SOURCE_DAMAGED', {
      vi: 'Tệp bị hỏng hoặc tải lên chưa hết. Hãy mở bằng Excel, lưu lại rồi gửi lại.',
      en: 'The file is damaged or was cut short. Open it in Excel, save it again and send it again.',
      cause,
    }),
  empty: (): SourceError =>
    fault('ERR_SOURCE_DAMAGED', {
      vi: 'Tệp rỗng. Hãy xuất lại từ phần mềm rồi gửi lại.',
      en: 'The file is empty. Export it again and send it again.',
    }),
  tooLarge: (limitBytes: number): SourceError =>
    fault('ERR_SOURCE_TOO_LARGE', {
      vi: `Tệp lớn hơn ${megabytes(limitBytes)} MB. Hãy chia thành nhiều tệp nhỏ hơn.`,
      en: `The file is larger than ${megabytes(limitBytes)} MB. Split it into smaller files.`,
      details: { limitBytes },
    }),
  tooManyRows: (limitRows: number): SourceError =>
    fault('ERR_SOURCE_TOO_LARGE', {
      vi: `Một trang tính có hơn ${limitRows} dòng. Hãy xoá các dòng trống có định dạng ở cuối hoặc chia nhỏ tệp.`,
      en: `A sheet has more than ${limitRows} rows. Delete formatted empty rows at its end or split the file.`,
      details: { limitRows },
    }),
  tooManySheets: (limitSheets: number): SourceError =>
    fault('ERR_SOURCE_TOO_LARGE', {
      vi: `Tệp có hơn ${limitSheets} trang tính. Hãy chia thành nhiều tệp.`,
      en: `The file has more than ${limitSheets} sheets. Split it into several files.`,
      details: { limitSheets },
    }),
  cellTooLong: (sheet: string, row: number, limitCharacters: number): SourceError =>
    fault('ERR_SOURCE_TOO_LARGE', {
      vi: `Dòng ${row}${sheet === '' ? '' : ` của trang "${sheet}"`} có ô dài hơn ${limitCharacters} ký tự. Hãy rút gọn ô đó.`,
      en: `Row ${row}${sheet === '' ? '' : ` of sheet "${sheet}"`} has a cell of more than ${limitCharacters} characters. Shorten it.`,
      details: { sheet, row, limitCharacters },
    }),
  zipBomb: (details: Details): SourceError =>
    fault('ERR_SOURCE_ZIP_BOMB', {
      vi: 'Tệp nén giải ra quá lớn nên không được đọc. Hãy chép dữ liệu sang một tệp mới rồi gửi lại.',
      en: 'The file expands beyond the limit and was not read. Copy the data into a new file and send that.',
      details,
    }),
  unreadable: (cause: unknown): SourceError =>
    fault('ERR_SOURCE_UNREADABLE', {
      vi: 'Không đọc được tệp. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.',
      en: 'The file cannot be read. Open it in Excel, save it as .xlsx and send it again.',
      cause,
    }),
  unknownEncoding: (): SourceError =>
    fault('ERR_SOURCE_UNREADABLE', {
      vi: 'Không nhận ra bảng mã của tệp nên không đọc, để khỏi sai tên. Hãy mở bằng Excel rồi lưu dạng "CSV UTF-8" hoặc .xlsx.',
      en: 'The encoding of the file is not known; it was not read, so that no name is spoilt. Open it in Excel and save it as "CSV UTF-8" or .xlsx.',
    }),
  /** @param headings what looked most like a header; headings only, never a row of data. */
  noHeader: (headings: readonly string[], profile: string): SourceError =>
    fault('ERR_SOURCE_NO_HEADER', {
      vi: 'Không tìm thấy dòng tiêu đề quen thuộc. Cần có ít nhất cột họ tên và một cột như ngày sinh, mã học sinh hay số định danh.',
      en: 'No known header row was found. It needs at least a name column and one such as birth date, pupil code or personal number.',
      details: { profile, headingsSeen: headings },
    }),
  noRows: (): SourceError =>
    fault('ERR_SOURCE_NO_ROWS', {
      vi: 'Có dòng tiêu đề nhưng không có dòng học sinh nào bên dưới.',
      en: 'There is a header row but no pupil below it.',
    }),
} as const;

interface FaultText {
  readonly vi: string;
  readonly en: string;
  readonly details?: Details;
  readonly cause?: unknown;
}

function fault(code: ConstructorParameters<typeof SourceError>[0], { vi, en, details, cause }: FaultText): SourceError {
  return new SourceError(code, {
    message: { vi, en },
    ...(details && { details }),
    ...(cause !== undefined && { cause }),
  });
}
