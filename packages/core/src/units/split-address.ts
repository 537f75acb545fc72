import { unifyD } from '../text/vietnamese.js';

/**
 * Before a word of type, where people leave the comma out; abbreviations only with their dot. Thị xã is one word, and a
 * word of type before another one is the end of a name (Xã Tứ Quận, Huyện …).
 */
const BEFORE_TYPE =
  /(?<!thị(?=\s+xã)|thi(?=\s+xã))\s+(?=(?:xã|phường|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh)\s+(?!(?:huyện|quận|thị xã|thành phố|tỉnh)\s)\S|(?:tp|tt|tx|[pqxh])\.\s*\S|[pqf]\d{1,2}(?:\s|$)|tp\.?\s*hcm)/iu;
const SEPARATORS = /\s*[,;\n\r|]+\s*/;
/** Names that hold a dash themselves are one segment. */
const DASHES =
  /(?<!bà rịa|phương liên|văn miếu|chân mây|phan rang)\s+[-–—]\s+(?!đà lạt(?:\s|$))|(?<=bà rịa|phương liên|văn miếu|chân mây|phan rang)\s+[-–—]\s+(?!vũng tàu|trung tự|quốc tử giám|lăng cô|tháp chàm)/iu;
const HAS_NAME = /[\p{L}\p{N}]/u;
const COUNTRY = /^(?:việt\s*nam|viet\s*nam|vn|nước chxhcn việt nam)\.?$/iu;
const SEGMENTS_LIMIT = 12;

/**
 * The segments of a written address, from the house to the province; the country is left out.
 * @param text at most some hundred characters; what lies beyond the twelfth segment from the end is one segment.
 */
export function splitAddress(text: string): string[] {
  let segments = unifyD(text)
    .split(SEPARATORS)
    .filter((segment) => segment !== '');
  if (segments.length === 1) segments = text.split(DASHES);
  segments = segments.flatMap((segment) => segment.split(BEFORE_TYPE)).map((segment) => segment.trim());
  segments = segments.filter((segment) => HAS_NAME.test(segment));
  if (segments.length > 1 && COUNTRY.test(segments.at(-1)!)) segments.pop();
  return segments.length > SEGMENTS_LIMIT ? segments.slice(-SEGMENTS_LIMIT) : segments;
}
