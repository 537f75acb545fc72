import type { ColumnField } from '../profile.js';

/**
 * "Năm" and "Nam" are one heading without marks: beside a column for girls, the column under the birth date is that for
 * boys; beside day and month, it is the year. What makes no whole is left alone.
 */
export function settleBirthColumns(columns: Map<ColumnField, number>): void {
  const year = columns.get('birthYear');
  const has = (field: ColumnField): boolean => columns.has(field);
  if (has('birthDateFemale') && year !== undefined && !has('birthMonth')) {
    columns.set('birthDateMale', year);
    columns.delete('birthYear');
  }
  if (!(has('birthDateMale') && has('birthDateFemale'))) {
    columns.delete('birthDateMale');
    columns.delete('birthDateFemale');
  }
  if (!has('birthYear') || !has('birthMonth') || !has('birthDay')) {
    columns.delete('birthDay');
    columns.delete('birthMonth');
    // A column of years alone still tells one.
    const alone = columns.get('birthYear');
    columns.delete('birthYear');
    if (alone !== undefined && !has('birthDate')) columns.set('birthDate', alone);
  }
}
