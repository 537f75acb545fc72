import type { SectorWire } from './profile.js';

/**
 * How the sandbox is spoken to. No public document says how the sector database is: paths, names, states and sign-in are
 * ours, shaped after what is known (asynchronous, polled by a message id, results row by row).
 * @source HBS-SPEC (CV 2088/BGDĐT-GDTH, PL1) for messageid, polling and partial results; the rest is unconfirmed.
 */
export const sandboxWire: SectorWire = {
  paths: { submit: '/v1/goi-tin', result: '/v1/goi-tin' },
  authentication: { type: 'client-credentials', tokenPath: '/oauth2/token' },
  batch: { id: 'MaGoi', recordType: 'LoaiBanGhi', records: 'BanGhi' },
  envelope: {
    id: 'IdBanGhi',
    event: 'SuKien',
    version: 'PhienBan',
    changedAt: 'ThoiGianCapNhat',
    children: 'BanGhiCon',
    deliveryId: 'MaGiaoNhan',
    schoolYear: 'NamHoc',
    identity: 'TrangThaiXacThuc',
  },
  acknowledgement: { messageId: 'MessageId' },
  result: {
    state: 'TrangThai',
    processing: ['processing'],
    done: ['done'],
    records: 'KetQua',
    id: 'IdBanGhi',
    outcome: 'TrangThai',
    accepted: ['accepted'],
    stale: ['stale'],
    rejected: ['rejected'],
    errors: 'Loi',
    errorField: 'Truong',
    errorCode: 'MaLoi',
    errorText: 'MoTa',
  },
  offsetMinutes: 7 * 60,
  maxBatch: 200,
  pollAfterMs: 200,
};
