/** The text that a rule comes from, so that a clerk can look it up. */
export interface Regulation {
  /** Number of the text, as it is cited. */
  readonly name: string;
  /** Article and clause in Vietnamese, where they are known. */
  readonly article?: string;
}

const of = (name: string, article?: string): Regulation => ({ name, ...(article !== undefined && { article }) });

const SECONDARY = 'TT 22/2021/TT-BGDĐT';
const PRIMARY = 'TT 27/2020/TT-BGDĐT';

/** Every regulation that a rule names. @source the texts themselves, as public copies quote them */
export const REGULATIONS = {
  secondaryForms: of(SECONDARY, 'điều 5'),
  secondaryRegular: of(SECONDARY, 'điều 6 khoản 3'),
  secondaryConduct: of(SECONDARY, 'điều 8 khoản 2'),
  secondarySubject: of(SECONDARY, 'điều 9 khoản 1'),
  secondaryLearning: of(SECONDARY, 'điều 9 khoản 2, 3'),
  secondaryPromotion: of(SECONDARY, 'điều 12'),
  secondaryTitles: of(SECONDARY, 'điều 15'),
  levels: of(`${PRIMARY}, điều 7; ${SECONDARY}`, 'điều 5'),
  primaryPeriodic: of(PRIMARY, 'điều 7'),
  primaryYear: of(PRIMARY, 'điều 9 khoản 2'),
  primaryCompletion: of(PRIMARY, 'điều 11'),
  primaryTitles: of(PRIMARY, 'điều 13'),
  primaryLines: of('QĐ 2904/QĐ-BGDĐT'),
  programme: of('TT 32/2018/TT-BGDĐT (CTGDPT 2018), TT 13/2022/TT-BGDĐT'),
  age: of('Luật Giáo dục 43/2019/QH14', 'điều 28'),
  grades: of('Luật Giáo dục 43/2019/QH14', 'điều 28 khoản 1'),
  personalNumber: of('Luật Căn cước 26/2023/QH15', 'điều 12'),
  sectorId: of('TT 42/2021/TT-BGDĐT', 'điều 10'),
  sectorData: of('TT 42/2021/TT-BGDĐT', 'điều 2'),
  statuses: of('QĐ 4998/QĐ-BGDĐT'),
  publicEmployees: of('Luật Viên chức 58/2010/QH12', 'điều 22 khoản 1'),
  principal: of('TT 20/2023/TT-BGDĐT, TT 19/2023/TT-BGDĐT'),
} as const satisfies Record<string, Regulation>;

/** The regulation as it is cited in a message. */
export function citation({ name, article }: Regulation): string {
  return article === undefined ? name : `${name}, ${article}`;
}
