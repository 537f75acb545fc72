import { XMLSerializer } from '@xmldom/xmldom';
import { checkSignature } from './check-signature.js';
import { childrenOf, parseXml, textOf } from './read-content.js';

/** One thing that is wrong with a transcript, in the words of the service. */
export interface TranscriptError {
  readonly code: string;
  /** Tag. */
  readonly field: string;
  readonly description: string;
}

/** What the store looks at in a transcript. */
export interface ArrivedTranscript {
  readonly uuid: string;
  readonly pupilCode: string;
  readonly pupilName: string;
  readonly personalNumber: string;
  readonly schoolYear: string;
  /** Of the signed data. */
  readonly content: string;
  /** Fingerprint of the certificate of the school's signature; `''` where that does not hold. */
  readonly schoolCertificate: string;
  readonly errors: readonly TranscriptError[];
}

/** Mandatory in every transcript; the district is not asked for, since districts ended. */
const GENERAL = (
  'PHIEN_BAN THONG_TU MA_TRA_CUU_UUID TEN_NAM_HOC MA_SO_GIAO_DUC TEN_SO_GD MA_TRUONG TEN_TRUONG TEN_XA_PHUONG ' +
  'TEN_TINH_THANH_PHO MA_CAP_HOC SO_SO_DANG_BO HO_VA_TEN SO_CCCD MA_HOC_SINH GIOI_TINH NGAY_SINH CAN_NANG CHIEU_CAO ' +
  'TONG_SO_BUOI_NGHI_CO_PHEP THONG_SO_BUOI_NGHI_KHONG_PHEP NOI_SINH QUE_QUAN CHO_O_HIEN_NAY DAN_TOC QUOC_TICH ' +
  'HO_VA_TEN_ME TEN_GIAM_HIEU_KY_HOC_BA SO_CCCD_GIAM_HIEU_KY_HOC_BA DIA_DANH_PHAT_HANH_HOC_BA NGAY_TAO_HOC_BA ' +
  'NGAY_KY_PHAT_HANH_HOC_BA CHUC_VU_GIAM_HIEU_KY_HOC_BA MA_KHOI TEN_LOP NAM_HOC'
).split(' ');
const SUMMARY = ['KET_QUA_XEP_LOAI', 'DUOC_LEN_LOP', 'DA_HOAN_THANH_CHUONG_TRINH_LOP_HOC', 'NHAN_XET_GVCN'];
const FORMS: Readonly<Record<string, RegExp>> = {
  MA_TRA_CUU_UUID: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i,
  SO_CCCD: /^\d{12}$/,
  TEN_NAM_HOC: /^\d{4}-\d{4}$/,
  NGAY_SINH: /^\d{2}\/\d{2}\/\d{4}$/,
  MA_KHOI: /^[1-5]$/,
};

/** The transcripts of a list, each looked at as a document of its own. */
export function transcriptsIn(list: Document): readonly ArrivedTranscript[] {
  const serializer = new XMLSerializer();
  return childrenOf(list.documentElement, 'HOC_BA').map((element) =>
    checkTranscript(
      serializer.serializeToString(element as unknown as Parameters<XMLSerializer['serializeToString']>[0]),
    ),
  );
}

function checkTranscript(xml: string): ArrivedTranscript {
  const errors: TranscriptError[] = [];
  const signed = (tag: string) => checkSignature(xml, ['HOC_BA', 'DANH_SACH_THONG_TIN_KY', tag], 'DU_LIEU_HOC_BA');
  const principal = signed('CBQL');
  const school = signed('KY_PHAT_HANH');
  if (principal === undefined) errors.push({ code: 'CHU_KY_SAI', field: 'CBQL', description: 'Chữ ký không đúng' });
  if (school === undefined)
    errors.push({ code: 'CHU_KY_SAI', field: 'KY_PHAT_HANH', description: 'Chữ ký không đúng' });
  // What was signed is what counts; where nothing holds, the text tells only whom the refusal is about.
  const data = school?.covered.find((text) => text.startsWith('<DU_LIEU_HOC_BA'));
  const root = parseXml(data ?? xml)!.documentElement;
  const parent = data === undefined ? (childrenOf(root, 'DU_LIEU_HOC_BA')[0] ?? root) : root;
  const general = childrenOf(parent, 'THONG_TIN_CHUNG')[0] ?? parent;
  if (data !== undefined)
    errors.push(...tagErrors(general, GENERAL), ...tagErrors(childrenOf(parent, 'TONG_KET')[0], SUMMARY));
  return {
    uuid: textOf(general, 'MA_TRA_CUU_UUID').toLowerCase(),
    pupilCode: textOf(general, 'MA_HOC_SINH'),
    pupilName: textOf(general, 'HO_VA_TEN'),
    personalNumber: textOf(general, 'SO_CCCD'),
    schoolYear: textOf(general, 'TEN_NAM_HOC'),
    content: data ?? xml,
    schoolCertificate: school?.fingerprint ?? '',
    errors,
  };
}

function tagErrors(parent: Node | undefined, tags: readonly string[]): TranscriptError[] {
  return tags.flatMap((field): TranscriptError[] => {
    const text = parent === undefined ? '' : textOf(parent, field);
    if (text === '') return [{ code: 'THIEU_THE', field, description: `Thiếu giá trị của thẻ ${field}` }];
    // The value is quoted as a real service might do: what becomes of a person's data in a message is the caller's test.
    const isWell = FORMS[field]?.test(text) ?? true;
    return isWell ? [] : [{ code: 'SAI_DANG', field, description: `Giá trị "${text}" không đúng dạng` }];
  });
}
