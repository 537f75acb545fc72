/** Reading and layouts, for the folders that propose profiles, give files back and fill templates. */
export { compileProfile, type CompiledProfile } from './layout/compile-profile.js';
export { chooseProfile, type ChosenLayout, type Table } from './layout/choose-profile.js';
export { headingOf } from './layout/doubtful-columns.js';
export { headerLabels, type HeaderLabel } from './layout/header-labels.js';
export { levelOf, readMark } from './layout/match-mark.js';
export { isColumnNumbers } from './layout/column-numbers.js';
export type { Header } from './layout/find-header.js';
export { isFooterText } from './layout/footer.js';
export { pupilRows } from './layout/pupil-rows.js';
export { unpackParts } from './reading/open-zip.js';
export { readWorkbook } from './reading/read-workbook.js';
export { isMinistryId } from './mapping/cell-values.js';
