import { RequestError } from '@lienthong/core';

/**
 * Refuses a body whose type is none of these, or whose text is not UTF-8.
 * @param contentType the `Content-Type` header.
 * @param accepted media types in lower case.
 * @throws {RequestError} ERR_REQUEST_MEDIA_TYPE.
 */
export function requireMediaType(contentType: string | undefined, accepted: readonly string[]): void {
  // The usual case first: this runs on every request.
  if (contentType === accepted[0]) return;
  const [type, ...parameters] = (contentType ?? '').toLowerCase().split(';');
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('charset='));
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (accepted.includes(type!.trim()) && isUtf8) return;
  throw new RequestError('ERR_REQUEST_MEDIA_TYPE', {
    message: {
      vi: `Kiểu nội dung không được hỗ trợ; hãy gửi ${accepted.join(', ')}`,
      en: `The media type is not supported; send ${accepted.join(', ')}`,
    },
    details: { accepted },
  });
}
