import type { LgspProfile } from '../profile.js';
import { providerLayer, wrappedSoapLayer } from './provider-codes.js';

/**
 * A ready bearer token and a JSON envelope: `POST …/{Service}/{Operation}` → `{code, status, correlationId, response}`.
 * @source lgsp.thainguyen.gov.vn/document (social insurance and the national services it publishes again).
 */
export const jsonEnvelope: LgspProfile = {
  name: 'json-envelope',
  version: '1',
  confirmed: false,
  source: 'lgsp.thainguyen.gov.vn/document/bhxh and /layTTHT',
  note: 'The envelope is the documented one; which values of its status mean good is not documented. Service and operation names of education are the sandbox’s.',
  authentication: { type: 'bearer' },
  services: {
    student: '/ngsp/GiaoDuc/TiepNhanHocSinh',
    'academic-result': '/ngsp/GiaoDuc/TiepNhanKetQuaHocTap',
    staff: '/ngsp/GiaoDuc/TiepNhanCanBo',
    school: '/ngsp/GiaoDuc/TiepNhanTruong',
    class: '/ngsp/GiaoDuc/TiepNhanLop',
    enrollment: '/ngsp/GiaoDuc/TiepNhanXepLop',
    transcript: '/ngsp/GiaoDuc/TiepNhanHocBa',
    credential: '/ngsp/GiaoDuc/TiepNhanVanBangChungChi',
    attendance: '/ngsp/GiaoDuc/TiepNhanChuyenCan',
    facility: '/ngsp/GiaoDuc/TiepNhanCoSoVatChat',
    finance: '/ngsp/GiaoDuc/TiepNhanTaiChinh',
    accreditation: '/ngsp/GiaoDuc/TiepNhanKiemDinhChatLuong',
    programme: '/ngsp/GiaoDuc/TiepNhanChuongTrinh',
    research: '/ngsp/GiaoDuc/TiepNhanNghienCuuKhoaHoc',
  },
  idempotencyHeader: 'idempotency-key',
  signatureHeader: 'x-jws-signature',
  layers: [
    {
      name: 'http-in-envelope',
      at: '',
      statusField: 'code',
      okValues: [200, '200', 201, '201', 202, '202'],
      codes: {},
      codesAreHttpStatuses: true,
      isRequired: true,
    },
    {
      name: 'processing',
      at: '',
      statusField: 'status',
      okValues: ['1', 1, 'success', 'SUCCESS', true, 200, '200'],
      codeField: 'response.code',
      codes: providerLayer('').codes,
    },
    providerLayer('response'),
    wrappedSoapLayer('response'),
  ],
  upstreamId: ['response.id', 'response.data.id'],
  correlationId: 'correlationId',
};
