import type { RecordFault, RecordWarning } from '@lienthong/core';

type Message = RecordFault['message'];
const say = (vi: string, en: string): Message => ({ vi, en });

/** Rules of the document beside those of the record's schema; codes of their faults. */
const RULES = {
  required: (tag: string) =>
    say(`Thiếu giá trị của thẻ bắt buộc ${tag}; hãy bổ sung`, `The mandatory tag ${tag} has no value; add it`),
  form: (tag: string) =>
    say(
      `Giá trị không viết được vào thẻ ${tag} theo đặc tả`,
      `The value does not have the form that the tag ${tag} asks for`,
    ),
  empty: (tag: string) =>
    say(
      `Thẻ ${tag} để trống; đặc tả yêu cầu bỏ hẳn thẻ`,
      `The tag ${tag} is empty; the specification wants it left out`,
    ),
  repeated: (tag: string) => say(`Thẻ ${tag} lặp lại`, `The tag ${tag} stands there more than once`),
  missing: (tag: string) => say(`Không có thẻ ${tag}`, `There is no tag ${tag}`),
  unknown: (tag: string) => say(`Đặc tả không có thẻ ${tag} ở đây`, `The specification has no tag ${tag} here`),
  mixed: (tag: string) => say(`Thẻ ${tag} vừa có chữ vừa có thẻ con`, `The tag ${tag} mixes text and child tags`),
  differs: (tag: string) =>
    say(`Thẻ ${tag} khác với thẻ cùng nội dung trước đó`, `The tag ${tag} differs from the tag that says the same`),
  'uuid-v4': (tag: string) => say(`Thẻ ${tag} phải là UUID phiên bản 4`, `The tag ${tag} must be a UUID of version 4`),
  'no-known-mother': (tag: string) =>
    say(
      `Đặc tả bắt buộc thẻ ${tag} (họ tên mẹ) mà hồ sơ không có; không được tự điền, cần xin hướng dẫn của Sở`,
      `The specification demands ${tag} (the mother’s name), which the record does not have; never invent it, ask the department`,
    ),
  'no-personal-number': (tag: string) =>
    say(
      `Đặc tả bắt buộc thẻ ${tag} mà học sinh chưa có số định danh cá nhân; cần bổ sung số trước khi gửi`,
      `The specification demands ${tag}, and the pupil has no personal number yet; add it before sending`,
    ),
  'subject-code-unknown': (tag: string) =>
    say(
      `Thẻ ${tag} bắt buộc nhưng danh mục mã môn chưa công bố; hệ thống gửi phải cung cấp mã`,
      `${tag} is mandatory and the list of subject codes is not public; the sending system must give the code`,
    ),
  'primary-only': (tag: string) =>
    say(`Đặc tả v1.0 (thẻ ${tag}) chỉ dành cho tiểu học`, `Version 1.0 (tag ${tag}) is for primary schools only`),
  'not-assessed': (tag: string) =>
    say(
      `Học sinh khuyết tật không đánh giá: đặc tả v1.0 (thẻ ${tag}) không có cách ghi`,
      `A pupil with a disability who is not assessed: version 1.0 (tag ${tag}) has no way to write it`,
    ),
  'newer-layout': (tag: string) =>
    say(
      `Có thẻ ${tag}: tệp theo bố cục mới hơn đặc tả v1.0`,
      `There is a tag ${tag}: the file has a newer layout than version 1.0`,
    ),
} as const satisfies Record<string, (tag: string) => Message>;

export type TagRule = keyof typeof RULES;

/**
 * What is wrong with a tag.
 * @param pointer JSON pointer in our record.
 */
export function tagFault(rule: TagRule, tag: string, pointer: string): RecordFault {
  return { code: 'ERR_RECORD_INVALID', pointer, rule, message: RULES[rule](tag) };
}

/** Something about a tag that a person should look at. */
export function tagWarning(rule: TagRule, tag: string): RecordWarning {
  return { code: `transcript-tag-${rule}`, field: tag, message: RULES[rule](tag) };
}

/** A value that the format has no tag for. */
export function notCarried(path: string): RecordWarning {
  const message = say(
    'Đặc tả không có thẻ cho trường này nên không gửi',
    'The format has no tag for this field; it is not sent',
  );
  return { code: 'transcript-not-carried', field: path, message };
}
