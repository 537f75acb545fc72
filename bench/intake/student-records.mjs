// Synthetic people only: names are drawn from lists of syllables, numbers are counted.
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương'];
const MIDDLE = ['Thị', 'Văn', 'Minh', 'Ngọc', 'Thanh', 'Gia', 'Hoàng', 'Khánh', 'Quốc', 'Thùy', 'Bảo'];
const GIVEN = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Giang',
  'Hà',
  'Khoa',
  'Linh',
  'Mai',
  'Nam',
  'Oanh',
  'Phúc',
  'Quân',
  'Sơn',
  'Trâm',
  'Uyên',
  'Vy',
];
const NAMES = FAMILY.length * MIDDLE.length * GIVEN.length;
const DAYS = 3_650;
const FIRST_DAY = Date.UTC(2008, 0, 1);
const SCHOOLS = 40;

/** Name and birth date differ for each serial number, so that no two records are about the same person. */
function personOf(serial) {
  const name = serial % NAMES;
  const day = Math.floor(serial / NAMES) % DAYS;
  const family = FAMILY[name % FAMILY.length];
  const middle = MIDDLE[Math.floor(name / FAMILY.length) % MIDDLE.length];
  const given = GIVEN[Math.floor(name / (FAMILY.length * MIDDLE.length))];
  return {
    fullName: `${family} ${middle} ${given}`,
    birthDate: new Date(FIRST_DAY + ((day * 7 + serial) % DAYS) * 86_400_000).toISOString().slice(0, 10),
  };
}

/** A canonical student record of about 1 KB, each serial number another pupil. */
export function studentRecord(serial) {
  const { fullName, birthDate } = personOf(serial);
  const school = 1 + (serial % SCHOOLS);
  const grade = 1 + (serial % 12);
  const digits = String(serial).padStart(8, '0');
  return {
    personalNumber: `0863${digits}`,
    sectorId: `86${digits}`,
    sourceId: `HS-${digits}`,
    fullName,
    birthDate: { value: birthDate, precision: 'day' },
    gender: serial % 2 === 0 ? 'male' : 'female',
    ethnicGroup: { name: 'Kinh', code: '01', list: 'ethnic-groups' },
    nationality: 'VN',
    permanentAddress: {
      text: `Số ${serial % 900}, Ấp 1, Xã Phú Quới, Huyện Long Hồ, Tỉnh Vĩnh Long`,
      communeCode: '29611',
      provinceCode: '86',
      validOn: '2025-07-01',
      legacy: { communeCode: '29611', districtCode: '857', provinceCode: '86', relation: 'whole' },
    },
    birthPlace: { text: 'Tỉnh Bến Tre' },
    school: { code: `860000${String(school).padStart(2, '0')}`, name: `Trường Phổ thông số ${school}` },
    schoolYear: '2025-2026',
    className: `${grade}A`,
    grade: String(grade),
    status: { name: 'Đang học', code: '01', list: 'student-statuses' },
    guardians: [
      {
        relation: 'mother',
        fullName: `Trần Thị ${GIVEN[serial % GIVEN.length]}`,
        birthYear: 1988,
        occupation: 'Giáo viên',
      },
      { relation: 'father', fullName: `${fullName.split(' ')[0]} Văn Giả Định` },
    ],
    identityDocuments: [
      { type: { name: 'Giấy khai sinh', code: '1', list: 'identity-document-types' }, number: `${serial}/2015` },
    ],
  };
}

/** The body of a submission of one record. */
export const submissionBody = (serial) => JSON.stringify({ kind: 'student', records: [studentRecord(serial)] });
