import { REGULATIONS } from './regulations.js';
import { NONE, recordRule, ruleText, type Breach } from './rule.js';

const RECRUITED_FROM = 18;

interface StaffDates {
  readonly birthDate?: { readonly value: string };
  readonly recruitedOn?: string;
}

function checkRecruitment({ birthDate, recruitedOn }: StaffDates): readonly Breach[] {
  if (birthDate === undefined || recruitedOn === undefined) return NONE;
  const age = Number(recruitedOn.slice(0, 4)) - Number(birthDate.value.slice(0, 4));
  return age < RECRUITED_FROM ? [{ pointer: '/recruitedOn' }] : NONE;
}

function checkRecruitedInFuture({ recruitedOn }: StaffDates, { today }: { readonly today: string }): readonly Breach[] {
  return recruitedOn !== undefined && recruitedOn > today ? [{ pointer: '/recruitedOn' }] : NONE;
}

const hasClass = (record: { readonly className?: string; readonly classId?: string }): boolean =>
  record.className !== undefined || record.classId !== undefined;

/** Staff, enrollments and schools. */
export const ORGANISATION_RULES = [
  recordRule({
    code: 'recruited-under-age',
    severity: 'warning',
    kinds: ['staff'] as const,
    text: ruleText(
      'Ngày tuyển dụng trước khi đủ 18 tuổi',
      'The person was under 18 on the day of recruitment',
      'Kiểm tra lại ngày tuyển dụng và ngày sinh',
      'Check the day of recruitment and the birth date',
    ),
    regulation: REGULATIONS.publicEmployees,
    check: checkRecruitment,
  }),
  recordRule({
    code: 'recruited-in-future',
    severity: 'warning',
    kinds: ['staff'] as const,
    text: ruleText(
      'Ngày tuyển dụng ở tương lai',
      'The day of recruitment lies in the future',
      'Kiểm tra lại ngày tuyển dụng',
      'Check the day of recruitment',
    ),
    regulation: REGULATIONS.sectorData,
    check: checkRecruitedInFuture,
  }),
  recordRule({
    code: 'enrollment-without-class',
    severity: 'warning',
    kinds: ['enrollment'] as const,
    text: ruleText(
      'Học sinh chưa được xếp lớp',
      'The pupil is enrolled in no class',
      'Ghi tên lớp hoặc mã lớp',
      'Name the class or its code',
    ),
    regulation: REGULATIONS.sectorData,
    check: (record) => (hasClass(record) ? NONE : [{ pointer: '/className' }]),
  }),
  recordRule({
    code: 'enrollment-ends-before-it-begins',
    severity: 'error',
    kinds: ['enrollment'] as const,
    text: ruleText(
      'Ngày kết thúc sớm hơn ngày bắt đầu',
      'The enrollment ends before it begins',
      'Ghi lại ngày bắt đầu và ngày kết thúc',
      'Write both days again',
    ),
    regulation: REGULATIONS.sectorData,
    check: ({ from, to }) => (from !== undefined && to !== undefined && to < from ? [{ pointer: '/to' }] : NONE),
  }),
  recordRule({
    code: 'site-count-differs',
    severity: 'warning',
    kinds: ['school'] as const,
    text: ruleText(
      'Số điểm trường không khớp danh sách điểm trường',
      'The number of sites is not that of the sites listed',
      'Sửa số điểm trường, hoặc bổ sung danh sách điểm trường',
      'Correct the number, or complete the list of sites',
    ),
    regulation: REGULATIONS.sectorData,
    check: ({ siteCount, sites }) =>
      siteCount !== undefined && sites !== undefined && siteCount !== sites.length ? [{ pointer: '/siteCount' }] : NONE,
  }),
  recordRule({
    code: 'school-founded-in-future',
    severity: 'warning',
    kinds: ['school'] as const,
    text: ruleText(
      'Ngày thành lập trường ở tương lai',
      'The school is founded in the future',
      'Kiểm tra lại ngày thành lập',
      'Check the date of foundation',
    ),
    regulation: REGULATIONS.sectorData,
    check: ({ foundedOn }, { today }) =>
      foundedOn !== undefined && foundedOn.value > today ? [{ pointer: '/foundedOn' }] : NONE,
  }),
];
