import { looseNameKey } from '@lienthong/core';

/** Family names that most lists of pupils are full of, those of ethnic minorities among them. */
const SURNAMES =
  'Nguyễn Trần Lê Phạm Phan Huỳnh Hoàng Võ Đặng Bùi Vũ Trương Đỗ Hồ Ngô Dương Đoàn Đinh Trịnh Cao Đào ' +
  'Mai Lương Lý Lưu Lâm Hà Thái Phùng Tạ Tô Vương Châu Chu Từ Quách Lã Tôn Tống Đồng Hứa Tăng Đậu Diệp ' +
  'Đàm Kiều Nông Vi Lò Lầu Moong Xồng Cụt Sầm Vừ Hờ Già Lục Ma Bế Triệu Lăng Mông';

const KEYS: ReadonlySet<string> = new Set(SURNAMES.split(' ').map(looseNameKey));

/** Whether a word is a common family name, with or without its marks. */
export const isSurname = (word: string): boolean => KEYS.has(looseNameKey(word));
