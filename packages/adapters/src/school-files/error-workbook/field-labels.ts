import { fieldLabel as labelInSchema } from '@lienthong/schemas';

/** What a field is called on a school's forms. */
const LABELS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  fullName: ['Họ tên', 'Name'],
  birthDate: ['Ngày sinh', 'Birth date'],
  gender: ['Giới tính', 'Gender'],
  personalNumber: ['Số định danh cá nhân', 'Personal number'],
  sectorId: ['Mã định danh Bộ GD&ĐT', 'Sector id'],
  sourceId: ['Mã học sinh', 'Pupil code'],
  ethnicGroup: ['Dân tộc', 'Ethnic group'],
  religion: ['Tôn giáo', 'Religion'],
  nationality: ['Quốc tịch', 'Nationality'],
  permanentAddress: ['Địa chỉ thường trú', 'Permanent address'],
  currentAddress: ['Chỗ ở hiện nay', 'Current address'],
  birthPlace: ['Nơi sinh', 'Birth place'],
  hometown: ['Quê quán', 'Home town'],
  className: ['Lớp', 'Class'],
  classId: ['Mã lớp', 'Class code'],
  grade: ['Khối', 'Grade'],
  school: ['Trường', 'School'],
  schoolYear: ['Năm học', 'School year'],
  term: ['Học kỳ', 'Term'],
  status: ['Trạng thái', 'Status'],
  statusSince: ['Ngày nhập trạng thái', 'Status since'],
  admittedOn: ['Ngày vào trường', 'Admitted on'],
  guardians: ['Cha, mẹ, người giám hộ', 'Guardians'],
  identityDocuments: ['Giấy tờ', 'Identity documents'],
  phone: ['Số điện thoại', 'Phone'],
  email: ['Email', 'Email'],
  subjects: ['Môn học', 'Subjects'],
  learningResult: ['Kết quả học tập', 'Learning result'],
  conductResult: ['Kết quả rèn luyện', 'Conduct result'],
  absences: ['Buổi nghỉ', 'Absences'],
};

/**
 * The name of a field for the people who keep the list, Vietnamese first.
 * @param field a field's name, a dotted path or a JSON pointer.
 */
export function fieldLabel(field: string): string {
  const [vi, en] = [fieldName(field, 'vi'), fieldName(field, 'en')];
  return vi === en ? vi : `${vi} / ${en}`;
}

/** The name of a field in one language. */
export function fieldName(field: string, language: 'vi' | 'en'): string {
  const [first = '', ...rest] = field.replace(/^\//, '').split(/[/.]/);
  const name =
    LABELS[first]?.[language === 'vi' ? 0 : 1] ?? (language === 'vi' ? schemaLabel(first) : undefined) ?? first;
  // A subject's warning names the subject.
  return first === 'subjects' && rest.length > 0 && !/^\d+$/.test(rest[0]!) ? `${name}: ${rest.join('.')}` : name;
}

/** Kinds of records that files of schools give. */
const KINDS = ['student', 'academic-result', 'staff', 'class', 'enrollment'] as const;

function schemaLabel(field: string): string | undefined {
  for (const kind of KINDS) {
    const label = labelInSchema(kind, field);
    if (label !== undefined) return label;
  }
  return undefined;
}
