import { UNIT_REASONS, type UnitCandidate, type UnitConversion, type UnitReference } from '@lienthong/core';

/** Columns that an answer adds to a row. */
export const ANSWER_COLUMNS = [
  'status',
  'code',
  'name',
  'province_code',
  'province',
  'valid_on',
  'relation',
  'reason',
  'explanation',
  'candidates',
  'from_code',
  'from_name',
  'from_district',
  'from_province',
] as const;

/** The cells of those columns. */
export function answerCells(answer: UnitConversion): string[] {
  const { status, from, to, relation, reason, candidates, province } = answer;
  return [
    status,
    to?.code ?? '',
    to?.name ?? '',
    to?.province.code ?? province?.code ?? '',
    to?.province.name ?? province?.name ?? '',
    to?.validOn ?? '',
    relation ?? '',
    reason ?? '',
    reason === undefined ? '' : `${UNIT_REASONS[reason].vi}. ${UNIT_REASONS[reason].fix.vi}.`,
    candidates.map(candidateText).join('; '),
    from?.code ?? '',
    from?.name ?? '',
    from?.district?.name ?? '',
    from?.province.name ?? '',
  ];
}

const RELATIONS = { same: 'giữ nguyên', whole: 'toàn bộ', part: 'một phần' } as const;

const candidateText = (unit: UnitCandidate): string =>
  `${unit.code} ${nameOf(unit)} (${RELATIONS[unit.relation]}${unit.relation === 'same' ? `, từ ${unit.validOn}` : ''})`;

const nameOf = ({ name, district, level, province }: UnitReference): string =>
  [name, district?.name, ...(level === 'province' ? [] : [province.name])]
    .filter((part) => part !== undefined)
    .join(', ');

/** One answer for a person to read. */
export function answerText(asked: string, answer: UnitConversion): string {
  const { from, to, relation, reason, candidates } = answer;
  if (to !== undefined) {
    const was = from === undefined || relation === 'same' ? '' : `${from.code} ${nameOf(from)} → `;
    return `${asked}\n  ${was}${to.code} ${nameOf(to)} (${RELATIONS[relation!]}, ${to.validOn})`;
  }
  const { vi, en } = UNIT_REASONS[reason!];
  return [asked, `  ? ${vi} / ${en}`, ...candidates.map((one) => `    ${candidateText(one)}`)].join('\n');
}
