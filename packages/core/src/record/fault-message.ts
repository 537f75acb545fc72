import type { SchemaFault } from '@lienthong/schemas';
import type { RecordFault } from './record.js';

type Message = RecordFault['message'];

const say = (vi: string, en: string): Message => ({ vi, en });

/** What a field must look like, where the rule alone would not tell a clerk. */
const FIELD_FORMS: Readonly<Record<string, Message>> = {
  personalNumber: say(
    'Số định danh cá nhân phải đủ 12 chữ số, ghi dạng văn bản',
    'The personal number must have 12 digits, as text',
  ),
  schoolYear: say('Năm học phải ghi dạng 2025-2026', 'The school year must be written like 2025-2026'),
  communeCode: say('Mã xã/phường phải đủ 5 chữ số', 'The commune code must have 5 digits'),
  districtCode: say('Mã quận/huyện phải đủ 3 chữ số', 'The district code must have 3 digits'),
  provinceCode: say('Mã tỉnh/thành phố phải đủ 2 chữ số', 'The province code must have 2 digits'),
  nationality: say(
    'Quốc tịch phải là mã hai chữ cái, ví dụ VN',
    'The nationality must be a code of two letters, e.g. VN',
  ),
};

const FORMATS: Readonly<Record<string, Message>> = {
  date: say(
    'Ngày phải có thật và ghi dạng năm-tháng-ngày, ví dụ 2015-09-05',
    'The date must exist and be written year-month-day, e.g. 2015-09-05',
  ),
  'date-time': say(
    'Thời điểm phải ghi dạng 2026-01-05T08:00:00Z',
    'The time must be written like 2026-01-05T08:00:00Z',
  ),
  email: say('Địa chỉ thư điện tử không đúng dạng', 'The e-mail address is not well formed'),
};

const TYPES: Readonly<Record<string, Message>> = {
  string: say('Phải là văn bản (đặt trong dấu ngoặc kép)', 'Must be text (in quotation marks)'),
  object: say('Phải là một đối tượng { … }', 'Must be an object { … }'),
  array: say('Phải là một danh sách [ … ]', 'Must be a list [ … ]'),
  boolean: say('Phải là true hoặc false', 'Must be true or false'),
  integer: say('Phải là số nguyên', 'Must be a whole number'),
  number: say('Phải là số', 'Must be a number'),
};

/** A field as people call it, where it has a name in Vietnamese. */
const called = (name: string, label: string | undefined): string =>
  label === undefined ? `trường ${name}` : `"${label}"`;

/** One message for a keyword; `limit` is the number or name that the rule asks for, `label` what people call the field. */
const KEYWORDS: Readonly<Record<string, (limit: string, label: string | undefined) => Message>> = {
  required: (name, label) => say(`Thiếu ${called(name, label)}; hãy bổ sung`, `The field ${name} is missing; add it`),
  dependentRequired: (name, label) =>
    say(`Thiếu ${called(name, label)} đi kèm; hãy bổ sung`, `The field ${name} that goes with it is missing; add it`),
  additionalProperties: () => UNKNOWN_FIELD,
  unevaluatedProperties: () => UNKNOWN_FIELD,
  enum: (values) => say(`Phải là một trong các giá trị: ${values}`, `Must be one of: ${values}`),
  const: (value) => say(`Phải là ${value}`, `Must be ${value}`),
  discriminator: (name) =>
    say(
      `Trường ${name} thiếu hoặc không có trong danh sách cho phép`,
      `The field ${name} is missing or is none of the allowed values`,
    ),
  maxLength: (limit) => say(`Dài quá ${limit} ký tự; hãy rút ngắn`, `Longer than ${limit} characters; shorten it`),
  minLength: (limit) =>
    limit === '1'
      ? say(
          'Không được để trống; hãy ghi giá trị hoặc bỏ trường này',
          'Must not be empty; give a value or leave the field out',
        )
      : say(`Phải có ít nhất ${limit} ký tự`, `Must have at least ${limit} characters`),
  maximum: (limit) => say(`Không được lớn hơn ${limit}`, `Must not be more than ${limit}`),
  minimum: (limit) => say(`Không được nhỏ hơn ${limit}`, `Must not be less than ${limit}`),
  maxItems: (limit) => say(`Nhiều quá ${limit} mục`, `More than ${limit} items`),
  minItems: (limit) => say(`Phải có ít nhất ${limit} mục`, `Must have at least ${limit} items`),
  maxProperties: (limit) => say(`Nhiều quá ${limit} trường`, `More than ${limit} fields`),
  uniqueItems: () => say('Các mục không được trùng nhau', 'The items must differ from each other'),
  pattern: () =>
    say(
      'Không đúng dạng quy định; xem tài liệu của trường này',
      'Does not have the form the field asks for; see its documentation',
    ),
};

const UNKNOWN_FIELD = say(
  'Không có trường này; hãy bỏ đi hoặc sửa lại tên',
  'There is no such field; remove it or correct its name',
);
const UNFIT = say('Không đúng cấu trúc quy định của trường này', 'Does not fit the structure of this field');

/**
 * What is wrong and what to do about it, in Vietnamese and English, without the value.
 * @param error as the compiled schema gives it.
 * @param label what people call the field that is missing.
 */
export function faultMessage({ keyword, params, instancePath }: SchemaFault, label?: string): Message {
  const field = instancePath.slice(instancePath.lastIndexOf('/') + 1);
  const isForm = keyword === 'pattern' || keyword === 'minLength' || keyword === 'maxLength';
  if (isForm && FIELD_FORMS[field] !== undefined) return FIELD_FORMS[field];
  if (keyword === 'format') return FORMATS[String(params['format'])] ?? UNFIT;
  if (keyword === 'type') return TYPES[String(params['type'])] ?? UNFIT;
  return KEYWORDS[keyword]?.(limitOf(params), label) ?? UNFIT;
}

/** What the rule asks for: from the schema, never from the record. */
function limitOf(params: SchemaFault['params']): string {
  const limit =
    params['missingProperty'] ?? params['limit'] ?? params['allowedValues'] ?? params['allowedValue'] ?? params['tag'];
  return Array.isArray(limit) ? limit.slice(0, 20).join(', ') : String(limit);
}
