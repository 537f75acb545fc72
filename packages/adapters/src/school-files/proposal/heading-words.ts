import { foldHeading } from '@lienthong/core';

/** Whom a heading speaks of; a heading of one is never a heading of another. */
export type Person = 'father' | 'mother' | 'guardian' | 'parents' | 'teacher' | 'household' | 'principal';

/** A heading taken apart. */
export interface HeadingWords {
  readonly words: readonly string[];
  readonly persons: ReadonlySet<Person>;
}

/** Short forms, and words of several syllables that are one thing, in the order in which they are looked for. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bbo (?:gd&dt|gddt|gd|gd dt|giao duc(?: va dao tao)?)\b/g, 'moet'],
  [/\bdd\/mm\/yyyy\b|\bdd-mm-yyyy\b|\b20\d\d(?: ?[-–] ?20\d\d)?\b/g, ''],
  [/\b(?:giao vien chu nhiem|gv chu nhiem|gvcn|chu nhiem|giao vien|gv)\b/g, '@teacher'],
  [/\b(?:hieu truong|hieu pho|pho hieu truong)\b/g, '@principal'],
  [/\bchu ho\b/g, '@household'],
  [/\b(?:phu huynh|cha me|bo me|phhs|ph)\b/g, '@parents'],
  [/\b(?:nguoi )?(?:giam ho|do dau|bao ho|nuoi duong)\b/g, '@guardian'],
  [/\bcon ong\b/g, 'ho ten @father'],
  [/\bcon ba\b/g, 'ho ten @mother'],
  [/\b(?:cha|bo|ba)\b/g, '@father'],
  [/\b(?:me)\b/g, '@mother'],
  [/\b(?:sdt|dtdd|dt|d thoai|dthoai|so dt|dien thoai|so dien thoai|di dong|phone)\b/g, 'dienthoai'],
  [/\b(?:cccd|can cuoc cong dan|can cuoc|cc)\b/g, 'cancuoc'],
  [/\b(?:cmnd|cmtnd|chung minh(?: nhan dan| thu)?)\b/g, 'cmnd'],
  [/\b(?:ddcn|dinh danh ca nhan|dinh danh)\b/g, 'dinhdanh'],
  [/\b(?:hoc sinh|hs|hoc vien|em hoc sinh)\b/g, 'hocsinh'],
  [/\b(?:ngay thang nam|ngay|ng)\b/g, 'ngay'],
  [/\bdan toc\b/g, 'dantoc'],
  [/\b(?:ton giao)\b/g, 'tongiao'],
  [/\bgioi tinh\b|\bgioi\b|\btrai\/gai\b|\bnam\/nu\b|\bphai\b/g, 'gioitinh'],
  [/\b(?:thuong tru|ho khau|hktt)\b/g, 'thuongtru'],
  [/\b(?:tam tru|hien nay|hien tai)\b/g, 'hiennay'],
  [/\bque quan\b|\bnguyen quan\b/g, 'quequan'],
  [/\b(?:nghe nghiep|nghe)\b/g, 'nghenghiep'],
  [/\b(?:khuyet tat)\b/g, 'khuyettat'],
  [/\b(?:tinh\/thanh pho|tinh\/tp|thanh pho|tinh thanh)\b/g, 'tinh'],
  [/\b(?:xa\/phuong(?:\/thi tran|\/dac khu)?|phuong\/xa|xa phuong|phuong xa)\b/g, 'xa'],
  [/\b(?:quan\/huyen(?:\/thi xa)?|huyen\/quan|quan huyen)\b/g, 'huyen'],
];
const SILENT = new Set([
  'va',
  'cua',
  'cac',
  'la',
  've',
  'theo',
  'ghi',
  'ro',
  'day',
  'du',
  'o',
  'neu',
  'co',
  'cho',
  '-',
]);
/** Words that most headings could have, and that tell little. */
const WEAK: Readonly<Record<string, number>> = {
  hocsinh: 0.2,
  em: 0.2,
  tre: 0.2,
  chau: 0.2,
  con: 0.2,
  thong: 0.1,
  tin: 0.1,
  phan: 0.1,
  muc: 0.1,
  ly: 0.1,
  lich: 0.1,
  chung: 0.1,
  ban: 0.2,
  ca: 0.1,
  nhan: 0.1,
  so: 0.3,
  ma: 0.7,
  noi: 0.7,
  ngay: 0.6,
  nam: 0.7,
};
/** What tells one date, place or number from another. */
const TELLING = 1.5;
const TELLING_WORDS = new Set([
  'sinh',
  'cap',
  'vao',
  'nhap',
  'tuyen',
  'dinhdanh',
  'cancuoc',
  'cmnd',
  'moet',
  'khai',
  'cu',
  'moi',
  'bhyt',
  'bhxh',
  'doan',
  'doi',
  'dang',
]);

/** The words of a heading that matter, in one spelling. */
export function headingWords(heading: string): HeadingWords {
  let text = ` ${foldHeading(heading)} `;
  for (const [pattern, form] of FORMS) text = text.replace(pattern, ` ${form} `);
  const words = text.split(/[\s/]+/).filter((word) => word !== '' && !SILENT.has(word));
  return {
    words: words.filter((word) => !word.startsWith('@')),
    persons: new Set(words.filter((word) => word.startsWith('@')).map((word) => word.slice(1) as Person)),
  };
}

const weightOf = (word: string): number => WEAK[word] ?? (TELLING_WORDS.has(word) ? TELLING : 1);

/** How near two headings are, 0 to 1; 0 where they speak of different people. */
export function headingSimilarity(a: HeadingWords, b: HeadingWords): number {
  if (a.persons.size !== b.persons.size || [...a.persons].some((person) => !b.persons.has(person))) return 0;
  const total = sum(a.words) + sum(b.words);
  if (total === 0) return 0;
  const rest = [...b.words];
  let shared = 0;
  for (const word of a.words) {
    const at = rest.findIndex((other) => other === word);
    const near = at >= 0 ? at : rest.findIndex((other) => isSlip(word, other));
    if (near < 0) continue;
    shared += 2 * Math.min(weightOf(word), weightOf(rest[near]!)) * (at >= 0 ? 1 : SLIP);
    rest.splice(near, 1);
  }
  return Math.min(1, shared / total);
}

const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weightOf(word), 0);

const SLIP = 0.9;
const SLIP_LENGTH = 4;

/** Whether one letter was missed, doubled, changed, or two were swapped. */
function isSlip(a: string, b: string): boolean {
  if (a.length < SLIP_LENGTH || b.length < SLIP_LENGTH || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    a.slice(at + 1) === b.slice(at + 1) ||
    a.slice(at) === b.slice(at + 1) ||
    a.slice(at + 1) === b.slice(at) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
  );
}
