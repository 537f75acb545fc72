import { adviceOf, type Said } from './advice.js';

/** What reporting needs of an error; checked by shape, so that reporting loads nothing. */
interface CodedError {
  readonly code: string;
  readonly text: Said;
}

const isCoded = (error: unknown): error is CodedError => {
  const { code, text } = (error ?? {}) as Partial<CodedError>;
  return typeof code === 'string' && code.startsWith('ERR_') && typeof text === 'object';
};

/** One line with the code and what happened, Vietnamese first, then what to do where that is known. */
export function formatError(code: string, said: Said, advice?: Said): string {
  // A text of several lines (a list of settings) is told once in each language, one below the other.
  const what = said.vi.includes('\n') ? `${said.vi}\n${said.en}` : `${said.vi} / ${said.en}`;
  return `${code}: ${what}\n${advice === undefined ? '' : `  → ${advice.vi} / ${advice.en}\n`}`;
}

/**
 * Tells a person what went wrong: never a stack, unless LIENTHONG_DEBUG=1.
 * @param about what it was about, e.g. the name of a file.
 */
export function reportError(error: unknown, about?: string): void {
  const text = describeError(error);
  process.stderr.write(about === undefined ? text : text.replace(': ', `: ${about}: `));
  if (process.env['LIENTHONG_DEBUG'] === '1') console.error(error);
}

/** The text that `reportError` writes. */
export function describeError(error: unknown): string {
  if (isCoded(error)) return formatError(error.code, error.text, adviceOf(error.code));
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  // A file or port of the user's: the system's short code says enough.
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) {
    const of = path === undefined ? code : `${path}: ${code}`;
    return formatError('ERR_CONFIG_UNREADABLE', {
      vi: `hệ điều hành từ chối (${of})`,
      en: `the system refused (${of})`,
    });
  }
  return formatError(
    'ERR_INTERNAL',
    { vi: 'Lỗi nội bộ', en: 'Internal error' },
    { vi: 'chạy lại với LIENTHONG_DEBUG=1 để xem chi tiết', en: 'run again with LIENTHONG_DEBUG=1 for details' },
  );
}
