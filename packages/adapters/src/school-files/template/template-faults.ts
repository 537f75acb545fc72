/** What of a record a template cannot take. Codes are never renamed. */
export const TEMPLATE_FAULTS = {
  'template-value-not-in-list': {
    vi: 'Giá trị không có trong danh mục của mẫu nên ô được để trống',
    en: "The value is not in the template's list; the cell was left empty",
  },
  'template-row-not-found': {
    vi: 'Mẫu không có dòng của học sinh này nên không điền',
    en: 'The template has no row of this person; nothing was filled in',
  },
  'template-row-ambiguous': {
    vi: 'Mẫu có nhiều dòng cùng khớp với học sinh này nên không điền',
    en: 'Several rows of the template fit this person; nothing was filled in',
  },
  'template-full': {
    vi: 'Mẫu không còn dòng trống cho bản ghi này',
    en: 'The template has no empty row left for this record',
  },
  'template-cell-formula': {
    vi: 'Ô của mẫu có công thức nên được giữ nguyên',
    en: 'The cell of the template holds a formula and was left as it is',
  },
  'template-record-invalid': {
    vi: 'Bản ghi không đúng cấu trúc nên không điền',
    en: 'The record does not fit its schema; nothing was filled in',
  },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;

export type TemplateFaultCode = keyof typeof TEMPLATE_FAULTS;

/** One thing that a template could not take; never the value itself. */
export interface TemplateFault {
  /** Which of the records, counted from 1. */
  readonly record: number;
  /** Row of the template, counted from 1, where the record has one. */
  readonly row?: number;
  /** Heading of the column, where the fault is about one. */
  readonly heading?: string;
  readonly code: TemplateFaultCode;
  readonly message: { readonly vi: string; readonly en: string };
}

/** A fault with its text. */
export const templateFault = (
  code: TemplateFaultCode,
  place: Omit<TemplateFault, 'code' | 'message'>,
): TemplateFault => ({
  ...place,
  code,
  message: TEMPLATE_FAULTS[code],
});
