import type { TranscriptFormat, TranscriptProfile } from '@lienthong/schemas';
import { assessmentFields, generalFields, historyFields, scoreFields, summaryFields } from './pilot-fields.js';

const SPEC = 'CV 2088/BGDĐT-GDTH (08/05/2024), Phụ lục 1, v1.0, read in a public third-party transcription';

interface Stated<T> {
  readonly value: T;
  readonly confirmed: boolean;
  readonly source: string;
}
const documented = <T>(value: T, place: string): Stated<T> => ({ value, confirmed: true, source: `${SPEC}: ${place}` });
const assumed = <T>(value: T, source: string): Stated<T> => ({ value, confirmed: false, source });

const format: TranscriptFormat = {
  tags: documented(
    {
      list: 'DANH_SACH_HOC_BA',
      transcript: 'HOC_BA',
      data: 'DU_LIEU_HOC_BA',
      general: 'THONG_TIN_CHUNG',
      history: 'QUA_TRINH_HOC_TAP',
      summary: 'TONG_KET',
      signatures: 'DANH_SACH_THONG_TIN_KY',
      homeroomTeacher: 'GVCN',
      principal: 'CBQL',
      school: 'KY_PHAT_HANH',
      signedAt: 'NGAY_KY',
      signer: 'SO_CCCD',
    },
    'II.1.5, II.2.2, PL1.1',
  ),
  newerLayoutTag: assumed('PHAT_HANH_HOC_BA', 'a signing vendor’s public sample application of July 2026'),
  version: assumed('1.0', `${SPEC} names itself v1.0; the value of PHIEN_BAN is not printed`),
  general: documented([...generalFields], 'PL1.1'),
  history: documented([...historyFields], 'PL1.1; NAM_HOC here: QĐ 1789/QĐ-SGDĐT (TP.HCM), phụ lục II'),
  historyRepeats: assumed('node', `${SPEC} speaks of school years and prints no tag for one of them`),
  summary: documented([...summaryFields], 'PL1.1'),
  tables: assumed(
    {
      scores: 'DANH_SACH_BANG_DIEM',
      score: 'BANG_DIEM',
      assessments: 'DANH_GIA_NANG_LUC_PHAM_CHAT',
      within: 'summary',
    },
    `${SPEC} prints no tag for the two tables; stand-ins made from its group titles`,
  ),
  score: documented([...scoreFields], 'PL1.1'),
  assessments: documented([...assessmentFields], 'PL1.1'),
  ids: assumed(
    { attribute: 'id', list: 'dataDanhSach', transcript: 'hb-{uuid}', data: 'data-{uuid}' },
    `${SPEC} shows id="dataDanhSach" on the list and an id on HOC_BA; the other values are ours`,
  ),
  words: assumed(
    {
      genders: { male: 'Nam', female: 'Nữ' },
      yes: '1',
      no: '0',
      subjectLevels: { T: 'T', H: 'H', C: 'C' },
      assessmentLevels: { T: 'T', Đ: 'Đ', C: 'C' },
      educationLevels: { '02': '02' },
      nationalities: { VN: 'Việt Nam' },
    },
    `${SPEC} prints only Nữ; letters of TT 27/2020/TT-BGDĐT, yes/no and level as TTDLQG-MODEL codes them`,
  ),
  offsetMinutes: assumed(420, `${SPEC} II.1.3 asks for a zone; Viet Nam’s is +07:00`),
  birthDate: assumed('dd/MM/yyyy', `${SPEC}: the specimen of II.2.6, against its rule of II.1.3`),
  districtUntil: assumed('2025-06-30', `${SPEC} demands TEN_QUAN_HUYEN; districts ended on 1 July 2025`),
  signature: assumed(
    {
      algorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
      digest: 'http://www.w3.org/2001/04/xmlenc#sha256',
      canonicalization: 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
      minimumKeyBits: 2048,
    },
    `${SPEC} names no algorithm`,
  ),
  signedArea: assumed('data', `${SPEC} II.1.5 sets the signatures outside the data; what each covers is not written`),
  listSignature: assumed('root', `${SPEC} II.2.2 asks for it; figure 03 is not public`),
  escapeQuotes: assumed('backslash', `${SPEC} II.2.2 names “escape quote” and does not define it`),
  lengthPrefix: assumed('int32-little-endian', `${SPEC} PL1.2: BitConverter in C#, machine order`),
  maxRequestBytes: assumed(10_000_000, `${SPEC} II.2.8: 10 MB a transaction; of what is not said`),
};

/** Pilot specification v1.0 of the Ministry: the document. Its service (PL3) is not public. */
export const pilotV1: TranscriptProfile = {
  name: 'pilot-v1',
  title: { vi: 'Học bạ số thí điểm cấp tiểu học, đặc tả v1.0', en: 'Pilot transcript of primary schools, v1.0' },
  format,
};
