const FORMULA_START = /^[=+\-@]/;
const CONTROL = /[\p{Cc}--\n]/gv;
const LIMIT = 2_000;

/**
 * A text that no spreadsheet takes for a formula, even after the sheet is saved as CSV and opened again.
 * @source OWASP, CSV injection
 */
export function safeText(text: string): string {
  const clean = text.replace(CONTROL, ' ').slice(0, LIMIT);
  return FORMULA_START.test(clean) ? `'${clean}` : clean;
}
