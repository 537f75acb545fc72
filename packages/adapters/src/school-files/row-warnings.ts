import { WARNINGS, type RecordWarning, type WarningText } from '@lienthong/core';

const text = (vi: string, en: string, fixVi: string, fixEn: string): WarningText => ({
  vi,
  en,
  fix: { vi: fixVi, en: fixEn },
});

/** What a file can be warned of beyond the values themselves. Codes are never renamed. */
export const ROW_WARNINGS = {
  'personal-number-repeated': text(
    'Số định danh cá nhân này có ở nhiều dòng của tệp',
    'Several rows of the file have this personal number',
    'Kiểm tra xem là một học sinh ghi hai lần hay số bị chép nhầm',
    'Check whether one pupil stands there twice or the number was copied by mistake',
  ),
  'personal-number-from-identity-card': text(
    'Số định danh cá nhân được lấy từ cột số CMND/CCCD',
    'The personal number was taken from the column of identity cards',
    'Ghi số định danh cá nhân vào đúng cột',
    'Write the personal number in its own column',
  ),
  'missing-school': text(
    'Không biết dòng này thuộc trường nào',
    'The school of the row is not known',
    'Cho biết mã trường khi gửi tệp',
    'Name the school code when sending the file',
  ),
  'missing-school-year': text(
    'Không biết dòng này thuộc năm học nào',
    'The school year of the row is not known',
    'Ghi năm học ở phần tiêu đề của tệp hoặc cho biết khi gửi',
    'Write the school year above the table or name it when sending the file',
  ),
  'school-year-differs': text(
    'Năm học ghi trong tệp khác năm học được khai khi gửi; đã dùng năm học trong tệp',
    'The school year in the file is not the one named by the sender; that of the file was used',
    'Kiểm tra xem có gửi nhầm tệp không',
    'Check whether this is the right file',
  ),
  'invalid-date': text(
    'Không đọc được ngày',
    'The date cannot be read',
    'Ghi ngày trước tháng, năm đủ bốn chữ số, ví dụ 05/09/2025',
    'Write the day before the month and four digits of the year, e.g. 05/09/2025',
  ),
  'text-too-long': text(
    'Nội dung ô quá dài nên không được lấy',
    'The text of the cell is too long and was left out',
    'Rút gọn nội dung ô',
    'Shorten the text of the cell',
  ),
  'identifier-damaged': text(
    'Mã bị Excel đổi thành số nên mất chữ số, không được lấy',
    'Excel took the identifier for a number and lost digits; it was left out',
    'Định dạng cột là Văn bản rồi ghi lại mã',
    'Format the column as text and write the identifier again',
  ),
  'sector-id-short': text(
    'Mã định danh Bộ GD&ĐT chỉ có 9 chữ số, có thể đã mất số 0 ở đầu',
    'The sector identifier has 9 digits only; it may have lost a leading zero',
    'Kiểm tra mã trên CSDL ngành; định dạng cột là Văn bản',
    'Check the identifier in the sector database; format the column as text',
  ),
  'sector-id-zero-restored': text(
    'Mã định danh Bộ GD&ĐT bị mất số 0 ở đầu, đã thêm lại',
    'The sector identifier had lost its leading zero, which was put back',
    'Định dạng cột là Văn bản',
    'Format the column as text',
  ),
  'several-schools': text(
    'Tệp có học sinh hoặc cán bộ của nhiều trường mà không có mã trường, nên không biết dòng này thuộc trường nào',
    'The file has people of several schools and no school codes, so the school of the row is not known',
    'Thêm cột Mã trường, hoặc tách mỗi trường một tệp',
    'Add a column of school codes, or send a file for each school',
  ),
  'school-differs': text(
    'Mã trường ghi trong dòng khác mã trường được khai khi gửi; đã dùng mã trong dòng',
    'The school code in the row is not the one named by the sender; that of the row was used',
    'Kiểm tra xem có gửi nhầm tệp không',
    'Check whether this is the right file',
  ),
  'term-from-year-end-columns': text(
    'Tệp không ghi học kỳ; hiểu là cả năm vì có ghi kết quả lên lớp, hoàn thành chương trình hoặc xếp loại',
    'The file names no term; taken for the whole year, because it states promotion, completion or the year result',
    'Ghi học kỳ ở phần tiêu đề của tệp',
    'Write the term above the table',
  ),
  'unknown-measure': text(
    'Không hiểu số đo trong ô này',
    'The measure in this cell is not understood',
    'Ghi chiều cao bằng cm, cân nặng bằng kg',
    'Write the height in cm, the weight in kg',
  ),
  'unknown-flag': text(
    'Không hiểu dấu trong ô này',
    'The mark in this cell is not understood',
    'Đánh dấu x hoặc để trống',
    'Write x or leave the cell empty',
  ),
  'score-out-of-range': text(
    'Điểm không nằm trong khoảng 0 đến 10 nên không được lấy',
    'The score is not between 0 and 10 and was left out',
    'Ghi điểm theo thang 10, ví dụ 8,5',
    'Write the score on the scale of 10, e.g. 8,5',
  ),
  'score-without-comma': text(
    'Điểm bị thiếu dấu phẩy, đã hiểu theo thang 10 như các điểm khác của cột (ví dụ 85 là 8,5)',
    'The score lacks its comma; it was taken on the scale of 10 like the other marks of its column (85 as 8.5)',
    'Kiểm tra lại điểm rồi ghi có dấu phẩy, ví dụ 8,5',
    'Check the score and write it with its comma, e.g. 8,5',
  ),
  'unknown-mark': text(
    'Không hiểu điểm hoặc mức đánh giá của môn học',
    'The mark of the subject is not understood',
    'Ghi điểm số hoặc Đ, CĐ, T, H, C',
    'Write a score or Đ, CĐ, T, H, C',
  ),
} as const satisfies Record<string, WarningText>;

export type RowWarningCode = keyof typeof ROW_WARNINGS;

/** A warning about one field of a row. */
export function rowWarning(code: RowWarningCode, field: string): RecordWarning {
  const { vi, en } = ROW_WARNINGS[code];
  return { code, field, message: { vi, en } };
}

const FIXES: Readonly<Record<string, WarningText | undefined>> = { ...WARNINGS, ...ROW_WARNINGS };

/** What to do about a warning; undefined for a code that is not of this software. */
export function fixOfWarning(code: string): WarningText['fix'] | undefined {
  return FIXES[code]?.fix;
}
