import type { ColumnContent, ContentKind } from '../column-content.js';
import type { ColumnField } from '../profile.js';

const PLACE_CONTENT: Readonly<Record<string, readonly ContentKind[]>> = {
  text: ['address', 'unit', 'province', 'words'],
  detail: ['address', 'unit', 'words', 'small-number'],
  commune: ['unit'],
  district: ['unit'],
  province: ['province', 'unit'],
};
const GUARDIAN_CONTENT: Readonly<Record<string, readonly ContentKind[]>> = {
  fullName: ['full-name'],
  birthYear: ['year', 'date'],
  occupation: ['words'],
  phone: ['phone'],
  personalNumber: ['personal-number', 'old-identity-card'],
};
const CONTENT: Readonly<Partial<Record<ColumnField, readonly ContentKind[]>>> = {
  ordinal: ['ordinal', 'small-number'],
  fullName: ['full-name'],
  familyName: ['family-name'],
  givenName: ['given-name'],
  otherName: ['words'],
  birthDate: ['date', 'year'],
  birthDay: ['small-number'],
  birthMonth: ['small-number'],
  birthYear: ['year'],
  gender: ['gender', 'small-number'],
  femaleMark: ['tick'],
  maleMark: ['tick'],
  ethnicGroup: ['ethnic-group'],
  religion: ['religion', 'words'],
  nationality: ['nationality', 'words'],
  personalNumber: ['personal-number', 'old-identity-card'],
  identityCard: ['old-identity-card', 'personal-number'],
  identityCardIssuedOn: ['date'],
  sectorId: ['ten-digit-code', 'code'],
  sourceId: ['code', 'ten-digit-code'],
  classId: ['code', 'class-name'],
  schoolCode: ['code'],
  className: ['class-name'],
  grade: ['grade'],
  schoolYear: ['school-year'],
  status: ['status', 'words'],
  statusSince: ['date'],
  admittedOn: ['date'],
  recruitedOn: ['date'],
  phone: ['phone'],
  email: ['email'],
  averageScore: ['score'],
  learningResult: ['level', 'words'],
  conductResult: ['level', 'words'],
  'absences.excused': ['small-number'],
  'absences.unexcused': ['small-number'],
  'absences.total': ['small-number'],
};
/** What shows a field by itself, whatever the heading says; too little to take a column for it. */
const SPEAKING: readonly (readonly [ContentKind, ColumnField])[] = [
  ['personal-number', 'personalNumber'],
  ['old-identity-card', 'identityCard'],
  ['full-name', 'fullName'],
  ['date', 'birthDate'],
  ['gender', 'gender'],
  ['ethnic-group', 'ethnicGroup'],
  ['class-name', 'className'],
  ['phone', 'phone'],
  ['email', 'email'],
  ['ten-digit-code', 'sectorId'],
  ['religion', 'religion'],
  ['province', 'permanentAddress.province'],
  ['address', 'permanentAddress.text'],
  ['status', 'status'],
];

/** Fewer cells than these say nothing of a column. */
const MIN_FILLED = 3;
const SURELY = 0.8;

/** How well the cells of a column fit a field, 0 to 1; undefined where they tell nothing. */
export function contentFit(field: ColumnField, content: ColumnContent): number | undefined {
  const [first, part = ''] = field.split('.') as [string, string?];
  const kinds =
    CONTENT[field] ??
    (['father', 'mother', 'guardian'].includes(first) ? GUARDIAN_CONTENT[part] : undefined) ??
    (part in PLACE_CONTENT ? PLACE_CONTENT[part] : undefined);
  if (kinds === undefined || content.filled < MIN_FILLED) return undefined;
  return Math.max(...kinds.map((kind) => content.share(kind)));
}

/** Fields that the cells alone speak for. */
export function fieldsOfContent(content: ColumnContent): { readonly field: ColumnField; readonly share: number }[] {
  if (content.filled < MIN_FILLED || content.share('ordinal') >= SURELY) return [];
  return SPEAKING.map(([kind, field]) => ({ field, share: content.share(kind) })).filter(
    ({ share }) => share >= SURELY,
  );
}
