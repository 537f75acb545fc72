/** Parts of .xlsx files that can be changed without losing what stands beside them. */
export * from './xlsx-parts/cell-place.js';
export * from './xlsx-parts/edit-sheet.js';
export * from './xlsx-parts/notes.js';
export * from './xlsx-parts/read-cells.js';
export * from './xlsx-parts/style-sheet.js';
export * from './xlsx-parts/to-xlsx.js';
export * from './xlsx-parts/workbook-part.js';
export * from './xlsx-parts/xlsx-package.js';
export * from './xlsx-parts/xml-text.js';
export { unescapeXml } from './xlsx-parts/shared-texts.js';
