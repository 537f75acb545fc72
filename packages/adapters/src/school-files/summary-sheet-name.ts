/** Name of the sheet that says what to mend in a workbook that was given back; reading passes it over. */
export const SUMMARY_SHEET = 'Lỗi cần sửa';
