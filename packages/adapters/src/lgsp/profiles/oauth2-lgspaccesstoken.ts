import type { LgspProfile } from '../profile.js';
import { providerLayer, wrappedSoapLayer } from './provider-codes.js';

/**
 * Client credentials with the header `lgspaccesstoken`, as several provinces' LGSPs ask for.
 * @source public client code of three systems; api.tphcm.gov.vn on how AppName, AccessKey and SecretKey are issued.
 */
export const oauth2Lgspaccesstoken: LgspProfile = {
  name: 'oauth2-lgspaccesstoken',
  version: '1',
  confirmed: false,
  source: 'public client code of several deployments (Hậu Giang among them)',
  note: 'The sign-in is as seen in use. Paths of education services, headers for idempotency and signature, and the shape of the answer are the sandbox’s: no document gives them.',
  authentication: { type: 'oauth2-lgspaccesstoken', tokenPath: '/token', header: 'lgspaccesstoken' },
  services: {
    student: '/giaoduc/1.0/hocsinh',
    'academic-result': '/giaoduc/1.0/ketquahoctap',
    staff: '/giaoduc/1.0/canbo',
    school: '/giaoduc/1.0/truong',
    class: '/giaoduc/1.0/lop',
    enrollment: '/giaoduc/1.0/xeplop',
    transcript: '/giaoduc/1.0/hocba',
    credential: '/giaoduc/1.0/vanbangchungchi',
    attendance: '/giaoduc/1.0/chuyencan',
    facility: '/giaoduc/1.0/cosovatchat',
    finance: '/giaoduc/1.0/taichinh',
    accreditation: '/giaoduc/1.0/kiemdinhchatluong',
    programme: '/giaoduc/1.0/chuongtrinh',
    research: '/giaoduc/1.0/nghiencuukhoahoc',
  },
  idempotencyHeader: 'idempotency-key',
  signatureHeader: 'x-jws-signature',
  layers: [{ ...providerLayer(''), isRequired: true }, wrappedSoapLayer('')],
  upstreamId: ['id'],
  correlationId: 'correlationId',
};
