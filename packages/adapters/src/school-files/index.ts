export * from './limits.js';
export * from './normalize-workbook.js';
export type * from './profile.js';
export * from './profiles/index.js';
export { readWorkbook } from './reading/read-workbook.js';
export type { CellRange, CellValue, Sheet, Workbook, WorkbookFormat } from './sheet.js';
export { ROW_WARNINGS, fixOfWarning, type RowWarningCode } from './row-warnings.js';
