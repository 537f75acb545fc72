import { describe, expect, test } from '@jest/globals';
import { fieldLabel, RECORD_KINDS, schemaComponents, schemaNames, type JsonSchema, type RecordKind } from './index.js';

describe('fieldLabel', () => {
  test.each<[RecordKind, string, string | undefined]>([
    ['student', '/personalNumber', 'Số định danh cá nhân'],
    ['student', 'personalNumber', 'Số định danh cá nhân'],
    ['student', '/birthDate/value', 'Ngày sinh: Giá trị'],
    ['student', '/guardians/0/birthYear', 'Cha mẹ, người giám hộ 1: Năm sinh'],
    ['student', 'permanentAddress.legacy.districtCode', 'Nơi thường trú: Đơn vị hành chính cũ: Mã quận/huyện cũ'],
    ['academic-result', '/subjects/11/score', 'Môn học 12: Điểm'],
    ['academic-result', '/absences/excused', 'Số ngày nghỉ: Nghỉ có phép'],
    ['class', '/homeroomTeacher/fullName', 'Giáo viên chủ nhiệm: Họ và tên'],
    ['student', '/hoTen', undefined],
    ['student', '/constructor', undefined],
    ['student', '/guardians/x', undefined],
    ['student', '', undefined],
  ])('of %s %s is %s', (kind, path, label) => {
    expect(fieldLabel(kind, path)).toBe(label);
  });

  test.each([...RECORD_KINDS])('every field of %s has one', (kind) => {
    const { properties } = schemaComponents[schemaNames[kind]!] as { properties: Record<string, JsonSchema> };
    expect(Object.keys(properties).filter((name) => fieldLabel(kind, name) === undefined)).toEqual([]);
  });
});
