import type { PopulationProfile } from '../profile.js';

const programs = 'public programs that call the service';
const description = 'NDXP service description: field table of a sibling service on the same platform';

/** The service as most programs call it through NDXP: dates without hyphens, names without marks and spaces. */
export const ndxp: PopulationProfile = {
  name: 'ndxp',
  title: { vi: 'NDXP, ngày yyyyMMdd, tên không dấu viết liền', en: 'NDXP, dates yyyyMMdd, bare joined names' },
  facts: {
    envelope: { value: 'soap', confirmed: false, source: programs },
    namespace: { value: 'http://dancuquocgia.bca', confirmed: false, source: programs },
    confirmOperation: { value: 'XacThucThongTinCongDan', confirmed: false, source: programs },
    lookUpOperation: { value: 'TraCuuThongTinCongDan', confirmed: false, source: programs },
    elementOrder: {
      value: [
        'MaYeuCau',
        'MaDVC',
        'MaTichHop',
        'MaCanBo',
        'MaDonVi',
        'SoDinhDanh',
        'SoCMND',
        'HoVaTen',
        'NgayThangNamSinh',
      ],
      confirmed: false,
      source: `${programs}; MaDonVi is mandatory in the ${description}, its place in the order is assumed`,
    },
    areElementsQualified: { value: true, confirmed: false, source: 'assumed from the prefix of the operation' },
    contentType: { value: 'application/xml; charset=utf-8', confirmed: false, source: programs },
    soapAction: { value: '', confirmed: false, source: programs },
    dateText: { value: 'yyyyMMdd', confirmed: false, source: `${programs} (court system, a province portal)` },
    nameText: { value: 'loose', confirmed: false, source: `${programs} (court system)` },
    timestampUnit: { value: 'ms', confirmed: false, source: `${programs}: two of three` },
    genderCodes: {
      value: { '1': 'male', '2': 'female' },
      confirmed: false,
      source: 'QCVN 109 sample shows 1; the meaning is assumed from other services on the same platform',
    },
  },
};
