import type { ErrorCode } from '../errors/catalogue.js';

/** What can be wrong with exported audit lines. */
export type ChainProblem =
  | 'unreadable'
  | 'changed'
  | 'missing'
  | 'order'
  | 'cut'
  | 'no-checkpoint'
  | 'checkpoint-differs'
  | 'unknown-key'
  | 'signature';

/** The first thing wrong, and where. */
export interface ChainFault {
  readonly code: Extract<ErrorCode, `ERR_TRUST_${string}`>;
  readonly problem: ChainProblem;
  readonly chain: string | undefined;
  /** Position in the chain of the entry in question, where one is. */
  readonly position: number | undefined;
  /** Line read last, from 1; 0 for what was held outside. */
  readonly line: number;
  readonly vi: string;
  readonly en: string;
}

const PROBLEMS: Readonly<Record<ChainProblem, { code: ChainFault['code']; vi: string; en: string }>> = {
  unreadable: {
    code: 'ERR_TRUST_CHAIN_BROKEN',
    vi: 'Dòng này không phải là bản ghi kiểm toán đọc được',
    en: 'The line is not a readable audit entry',
  },
  changed: {
    code: 'ERR_TRUST_CHAIN_BROKEN',
    vi: 'Bản ghi đã bị sửa',
    en: 'The entry was changed',
  },
  missing: {
    code: 'ERR_TRUST_CHAIN_BROKEN',
    vi: 'Thiếu một hoặc nhiều bản ghi trước dòng này',
    en: 'One or more entries before this line are missing',
  },
  order: {
    code: 'ERR_TRUST_CHAIN_BROKEN',
    vi: 'Bản ghi bị lặp lại hoặc sai thứ tự',
    en: 'The entry is repeated or out of order',
  },
  cut: {
    code: 'ERR_TRUST_CHAIN_BROKEN',
    vi: 'Chuỗi bị cắt trước một điểm kiểm tra đã biết',
    en: 'The chain was cut before a checkpoint that is known',
  },
  'no-checkpoint': {
    code: 'ERR_TRUST_CHAIN_BROKEN',
    vi: 'Chuỗi không kết thúc bằng một điểm kiểm tra đã ký',
    en: 'The chain does not end in a signed checkpoint',
  },
  'checkpoint-differs': {
    code: 'ERR_TRUST_CHAIN_BROKEN',
    vi: 'Chuỗi không khớp điểm kiểm tra đã ký',
    en: 'The chain does not agree with a signed checkpoint',
  },
  'unknown-key': {
    code: 'ERR_TRUST_KEY_UNKNOWN',
    vi: 'Điểm kiểm tra được ký bằng khoá không có trong danh sách khoá công khai',
    en: 'The checkpoint was signed with a key that is not among the published ones',
  },
  signature: {
    code: 'ERR_TRUST_SIGNATURE_INVALID',
    vi: 'Chữ ký của điểm kiểm tra không đúng',
    en: 'The signature of the checkpoint is not valid',
  },
};

/** The fault of that kind at that place. */
export function chainFault(
  problem: ChainProblem,
  place: { readonly chain?: string; readonly position?: number; readonly line: number },
): ChainFault {
  return { ...PROBLEMS[problem], problem, chain: place.chain, position: place.position, line: place.line };
}
