/** A pupil as the sandbox's SMAS keeps them. Made up. */
export interface SmasPupil {
  /** Code of the school, 8 digits. */
  readonly schoolCode: string;
  readonly schoolYearCode: string;
  readonly SyncCodeSSO: string;
  /** Code of the sector database. */
  readonly SyncCode: string;
  readonly StudentCode: string;
  readonly StudentName: string;
  readonly ClassName: string;
  readonly ClassId: number;
  /** As the interface writes it; its form is not documented. */
  readonly BirthDay: string;
}

const NAMES = [
  'Nguyễn Thị Mẫu An',
  'Trần Văn Mẫu Bình',
  'Lê Hoàng Mẫu Châu',
  'Phạm Mẫu Dũng',
  'Đặng Thị Mẫu Giang',
  'H’Mẫu Niê',
];
/** School codes made up in the form seen: 8 digits. */
const SCHOOLS = ['79000601', '79000602'];

/** Pupils of two made-up schools in the school year `2025-2026`. */
export const SAMPLE_PUPILS: readonly SmasPupil[] = SCHOOLS.flatMap((schoolCode, school) =>
  NAMES.map((StudentName, index) => ({
    schoolCode,
    schoolYearCode: '2025-2026',
    SyncCodeSSO: `sso-${school + 1}${index + 1}`,
    SyncCode: `79${String(school + 1).padStart(2, '0')}${String(index + 1).padStart(6, '0')}`,
    StudentCode: `HS${school + 1}${String(index + 1).padStart(4, '0')}`,
    StudentName,
    ClassName: index < 3 ? '6A1' : '7A2',
    ClassId: 100 * (school + 1) + (index < 3 ? 1 : 2),
    BirthDay: `${String(index + 3).padStart(2, '0')}/09/201${index < 3 ? 4 : 3}`,
  })),
);
