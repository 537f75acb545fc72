import type { TranscriptProfile } from '@lienthong/schemas';
import { pilotV1 } from './pilot-v1.js';

const OWN = 'the sandbox’s own: Phụ lục 3 of CV 2088/BGDĐT-GDTH is not public';
const own = <T>(value: T): { value: T; confirmed: boolean; source: string } => ({
  value,
  confirmed: false,
  source: OWN,
});

const transaction = (path: string, number: string) => ({ path, type: number, function: number });

/** The pilot document over the sandbox's service. A real deployment is a profile of its own. */
export const sandboxTranscriptProfile: TranscriptProfile = {
  ...pilotV1,
  name: 'sandbox',
  title: { vi: 'Đặc tả thí điểm v1.0, dịch vụ của sandbox', en: 'Pilot v1.0 over the sandbox’s service' },
  service: {
    transactions: own({
      submit: transaction('/transcripts', '1'),
      submitResult: transaction('/transcripts/result', '2'),
      certificate: transaction('/certificates', '3'),
      certificateResult: { path: '/certificates/result', type: '', function: '' },
      revoke: transaction('/revocations', '5'),
      revokeResult: transaction('/revocations/result', '6'),
    }),
    token: own({ path: '/token', member: 'token', lifeSeconds: 300 }),
    authorization: own('bearer'),
    passwordHash: own('hex'),
    schoolYearNumber: own('first-year'),
    certificateContent: own('enveloping-signature'),
    statuses: {
      value: {
        approved: ['1'],
        refused: ['0'],
        revocationPending: ['1'],
        revocationAgreed: ['2'],
        revocationRefused: ['3'],
      },
      confirmed: true,
      source: 'CV 2088/BGDĐT-GDTH PL1 II.2.3, II.2.5, II.2.7, read in a public third-party transcription',
    },
    successCodes: own(['0', '00', '']),
    undecidedCodes: own(['CHUA_CO_KET_QUA']),
    pollAfterMs: own(1000),
  },
};
