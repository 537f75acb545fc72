/** A text in both languages. */
export interface Said {
  readonly vi: string;
  readonly en: string;
}

const say = (vi: string, en: string): Said => ({ vi, en });

const PROPOSE_PROFILE = say(
  'lập hồ sơ mẫu: lienthong profile new TỆP --out mau.json, sửa, rồi dùng --profile mau.json',
  'make a profile: lienthong profile new FILE --out layout.json, edit it, then use --profile layout.json',
);

/** What a person at the command line can do about an error. */
const ADVICE: Readonly<Record<string, Said>> = {
  ERR_STORE_LOCKED: say(
    'dừng tiến trình đang dùng thư mục dữ liệu, hoặc chọn thư mục khác',
    'stop the process that uses the data directory, or choose another one',
  ),
  ERR_IDENTITY_ACT_MISSING: say(
    'khai báo identity.act trong cấu hình; xem docs/configuration.md',
    'set identity.act in the configuration; see docs/configuration.md',
  ),
  ERR_SOURCE_LAYOUT_UNKNOWN: PROPOSE_PROFILE,
  ERR_SOURCE_NO_HEADER: PROPOSE_PROFILE,
  ERR_AUTH_FORBIDDEN: say('dùng khoá của người vận hành cổng', 'use the key of the operator of the gateway'),
};

/** What to do about an error of that code, where there is something to say. */
export const adviceOf = (code: string): Said | undefined => ADVICE[code];
