export type Language = 'vi' | 'en';

/**
 * The language to answer in: Vietnamese, unless the caller prefers English.
 * @param acceptLanguage the `Accept-Language` header. @source RFC 9110 §12.5.4.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined || acceptLanguage.length > 500) return 'vi';
  const weights: Record<Language, number> = { vi: 0, en: 0 };
  for (const range of acceptLanguage.toLowerCase().split(',')) {
    const [tag, ...parameters] = range.trim().split(';');
    const q = parameters.map((parameter) => /^\s*q=(\d(?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1]).find(Boolean);
    const weight = q === undefined ? 1 : Number(q);
    const language = tag!.split('-')[0];
    if (language === 'vi' || language === 'en') weights[language] = Math.max(weights[language], weight);
  }
  return weights.en > weights.vi ? 'en' : 'vi';
}
