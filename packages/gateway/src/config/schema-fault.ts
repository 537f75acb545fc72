import type { RecordFault } from '@lienthong/core';
import type { SchemaFault } from '@lienthong/schemas';

const MOST_FAULTS = 40;

/** What is wrong with a value by its schema: the pointer of the member, the rule and what it asks for; never the value. */
export function schemaFaults(errors: readonly SchemaFault[] | null | undefined, code: string): readonly RecordFault[] {
  return (errors ?? []).slice(0, MOST_FAULTS).map((error) => ({
    code,
    pointer: pointerOf(error),
    rule: error.keyword,
    message: messageOf(error),
  }));
}

/** The member that is missing or too much is named itself, not the object around it. */
function pointerOf({ instancePath, params }: SchemaFault): string {
  const member = params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName'];
  if (typeof member !== 'string') return instancePath;
  return `${instancePath}/${member.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

type Message = RecordFault['message'];
const say = (vi: string, en: string): Message => ({ vi, en });

const MESSAGES: Readonly<Record<string, (asked: string) => Message>> = {
  required: () => say('đang thiếu; hãy bổ sung', 'is missing; add it'),
  additionalProperties: () =>
    say('không có tên này; hãy bỏ đi hoặc sửa tên', 'is not known; remove it or correct its name'),
  type: (type) => say(`phải có kiểu ${type}`, `must be of type ${type}`),
  enum: (values) => say(`phải là một trong: ${values}`, `must be one of: ${values}`),
  pattern: (pattern) => say(`phải có dạng ${pattern}`, `must have the form ${pattern}`),
  format: (format) => say(`phải có dạng ${format}`, `must be a valid ${format}`),
  minimum: (limit) => say(`không được nhỏ hơn ${limit}`, `must not be less than ${limit}`),
  maximum: (limit) => say(`không được lớn hơn ${limit}`, `must not be more than ${limit}`),
  minLength: (limit) => say(`phải có ít nhất ${limit} ký tự`, `must have at least ${limit} characters`),
  maxLength: (limit) => say(`không được dài quá ${limit} ký tự`, `must not be longer than ${limit} characters`),
  minItems: (limit) => say(`phải có ít nhất ${limit} mục`, `must have at least ${limit} items`),
  maxItems: (limit) => say(`không được có quá ${limit} mục`, `must not have more than ${limit} items`),
  minProperties: (limit) => say(`phải có ít nhất ${limit} thành phần`, `must have at least ${limit} members`),
  maxProperties: (limit) => say(`không được có quá ${limit} thành phần`, `must not have more than ${limit} members`),
  uniqueItems: () => say('có mục bị lặp', 'has an item twice'),
};

function messageOf({ keyword, params }: SchemaFault): Message {
  const asked = params['limit'] ?? params['type'] ?? params['allowedValues'] ?? params['pattern'] ?? params['format'];
  const text = Array.isArray(asked) ? asked.join(', ') : String(asked);
  return MESSAGES[keyword]?.(text) ?? say('không hợp lệ', 'is not valid');
}
