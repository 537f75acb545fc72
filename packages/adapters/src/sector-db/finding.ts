import type { RecordWarning } from '@lienthong/core';
import type { RuledField } from './profile-index.js';
import type {
  ExchangeModelField,
  ExchangeModelRecord,
  LeftOutReason,
  ModelConflict,
  SectorProfile,
} from './profile.js';
import { holds, type Scope } from './value-at.js';

/** Something that mapping a record brought to light. Says nothing of a person: fields, codes and names of subjects only. */
export interface SectorFinding extends RecordWarning {
  /** `error`: the record cannot be sent as it is. */
  readonly severity: 'error' | 'warning';
  /** Record type and field in the target's words. */
  readonly record: string;
  readonly wireField: string;
  /** Whether the exchange model demands the field. */
  readonly required: boolean;
  /** What a person calls the child row that the field is of, e.g. the subject. */
  readonly rowName?: string;
  /** For want of the field the whole child row was not sent. */
  readonly isWholeRow?: true;
  /** Regulation, or place in the model, that a conflict is with. */
  readonly regulation?: string;
}

type Text = RecordWarning['message'];
const say = (vi: string, en: string): Text => ({ vi, en });

/** What each code means and what to do; conflicts of the model have their own texts. */
export const FINDING_TEXTS = {
  'not-held': say(
    'mô hình trao đổi bắt buộc mà hồ sơ không có: để trống, không tự điền',
    'required by the exchange model and not held: left out, nothing is invented',
  ),
  'no-code': say(
    'có giá trị nhưng chưa biết mã của nơi nhận: không gửi; bổ sung mã vào mục codes của cấu hình',
    'held, but its code at the target is not known: not sent; add the code under codes in the configuration',
  ),
  'not-on-list': say(
    'giá trị không có trong danh mục của nơi nhận: không gửi; sửa lại theo danh mục',
    'not on the target’s list: not sent; correct it by the list',
  ),
  'other-list': say(
    'mã thuộc danh mục khác với danh mục của nơi nhận: không gửi',
    'the code is of another list than the target’s: not sent',
  ),
  'units-outdated': say(
    'mã đơn vị hành chính có trước ngày 01/07/2025: không gửi; chuyển địa chỉ sang đơn vị mới',
    'the code of the administrative unit is of before 2025-07-01: not sent; convert the address to the new units',
  ),
  withheld: say(
    'dữ liệu cá nhân mà cấu hình chưa cho gửi (disclose): để trống dù mô hình có trường này',
    'personal data that the configuration does not disclose: left out although the model has the field',
  ),
  'too-long': say(
    'dài hơn nơi nhận cho phép: không cắt bớt; rút gọn ở phần mềm gửi',
    'longer than the target allows: never cut; shorten it in the sending software',
  ),
  'out-of-range': say('ngoài giới hạn của nơi nhận: không gửi', 'outside the target’s range: not sent'),
  'wrong-type': say('sai kiểu dữ liệu của nơi nhận: không gửi', 'not of the target’s type: not sent'),
  'only-first-sent': say(
    'nơi nhận chỉ có chỗ cho một giá trị: chỉ gửi giá trị đầu tiên',
    'the target has room for one value: only the first is sent',
  ),
  'comment-assessed': say(
    'môn đánh giá bằng nhận xét hoặc được miễn: mô hình chỉ nhận điểm số, không gửi',
    'assessed by comment or exempt: the model takes numbers only, not sent',
  ),
  'name-unknown': say(
    'không biết tên của mã này: tạm ghi mã thay tên',
    'the name of this code is not known: the code stands in its place',
  ),
  'value-unknown': say('giá trị nhận về không hiểu được: bỏ qua', 'the value received is not understood: left out'),
  'field-unknown': say(
    'bản ghi nhận về có trường mà hồ sơ kết nối không biết: bỏ qua',
    'the record received has a field that the profile does not know: left out',
  ),
} as const satisfies Readonly<Record<LeftOutReason, Text>> & Readonly<Record<string, Text>>;
export type FindingCode = keyof typeof FINDING_TEXTS;

/** Values that the model demands and that it cannot take as they are: without them the record is not what was meant. */
const REFUSED_WHERE_REQUIRED: ReadonlySet<string> = new Set(['too-long', 'out-of-range', 'wrong-type']);

/** Where a finding is made. */
export interface FindingPlace {
  readonly profile: SectorProfile;
  readonly model: ExchangeModelRecord;
  readonly field: ExchangeModelField;
  /** Our field, dotted. */
  readonly ourField: string;
  readonly rowName?: string;
  readonly isWholeRow?: true;
}

/** The finding of a code at a place. */
export function findingOf(code: FindingCode, place: FindingPlace): SectorFinding {
  const { field } = place;
  const width = code === 'too-long' && field.maxLength !== undefined ? field.maxLength : undefined;
  const text = FINDING_TEXTS[code];
  return finish(code, code, place, {
    vi: `${field.labelVi}: ${text.vi}${width === undefined ? '' : ` (tối đa ${width} ký tự)`}`,
    en: `${place.ourField}: ${text.en}${width === undefined ? '' : ` (at most ${width} characters)`}`,
  });
}

/** The finding that a conflict of the model makes. */
export function conflictFinding(conflict: ModelConflict, place: FindingPlace): SectorFinding {
  return { ...finish(conflict.code, conflict.on, place, conflict.message), regulation: conflict.regulation };
}

/** The first conflict that the profile knows of what happened to a field of this record. */
export function conflictAt(
  { conflicts }: RuledField,
  on: ModelConflict['on'],
  scope: Scope,
  { codeLists }: SectorProfile,
): ModelConflict | undefined {
  return conflicts.find((conflict) => conflict.on === on && holds(conflict.when, scope, codeLists));
}

function finish(code: string, cause: string, place: FindingPlace, message: Text): SectorFinding {
  const { profile, model, field, ourField, rowName, isWholeRow } = place;
  const required = field.required === true;
  const isRefused = profile.refuse?.includes(code) === true || (required && REFUSED_WHERE_REQUIRED.has(cause));
  return {
    code,
    severity: isRefused ? 'error' : 'warning',
    field: ourField,
    record: model.record,
    wireField: field.name,
    required,
    message,
    ...(rowName !== undefined && { rowName }),
    ...(isWholeRow === true && { isWholeRow }),
  };
}
