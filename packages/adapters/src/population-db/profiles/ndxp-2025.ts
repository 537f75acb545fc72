import type { PopulationProfile } from '../profile.js';
import { ndxp } from './ndxp.js';

/** The longer head of the newest program (2025): account and telephone of the officer. */
export const ndxp2025: PopulationProfile = {
  ...ndxp,
  name: 'ndxp-2025',
  title: { vi: 'NDXP, có tài khoản và số điện thoại cán bộ', en: "NDXP, with the officer's account and telephone" },
  facts: {
    ...ndxp.facts,
    elementOrder: {
      value: [
        'MaYeuCau',
        'MaDVC',
        'MaTichHop',
        'MaCanBo',
        'MaDonVi',
        'TaiKhoan',
        'SoDienThoai',
        'SoDinhDanh',
        'SoCMND',
        'HoVaTen',
        'NgayThangNamSinh',
      ],
      confirmed: false,
      source: 'the newest public program; no document names these elements',
    },
  },
};
