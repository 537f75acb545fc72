import type { PopulationProfile } from '../profile.js';
import { ndxp } from './ndxp.js';

/** Dates with hyphens, as the official field table writes them; names without marks, their spaces kept. */
export const isoDates: PopulationProfile = {
  ...ndxp,
  name: 'ndxp-iso-dates',
  title: { vi: 'NDXP, ngày yyyy-MM-dd, tên không dấu viết hoa', en: 'NDXP, dates yyyy-MM-dd, bare names in capitals' },
  facts: {
    ...ndxp.facts,
    dateText: {
      value: 'yyyy-MM-dd',
      confirmed: true,
      source: 'NDXP service description: NgayThangNamSinh String(10), yyyy-mm-dd or yyyy',
    },
    nameText: { value: 'unmarked', confirmed: false, source: 'public program (OpenCPS)' },
  },
};
