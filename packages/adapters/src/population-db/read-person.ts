import { cleanName, type IdentityQuestion, type KnownPerson } from '@lienthong/core';
import { childOf, textOf, type XmlNode } from '../kit/xml.js';
import type { PopulationProfile } from './profile.js';

/**
 * The person that a `CongDan` element describes, in the shape of QCVN 109 (split name, ISO date) or of the live
 * service (whole name in `Ten`, `yyyyMMdd`). Family and addresses are not read.
 * @returns `undefined` when it names nobody.
 */
export function readPerson(
  citizen: XmlNode,
  question: IdentityQuestion,
  profile: PopulationProfile,
): KnownPerson | undefined {
  const fullName = readName(childOf(citizen, 'HoVaTen'));
  if (fullName === '') return undefined;
  const number = textOf(childOf(citizen, 'SoDinhDanh')).trim();
  const oldCard = textOf(childOf(citizen, 'SoCMND')).trim();
  const isAskedByOldCard = question.personalNumber.length === 9 && oldCard === question.personalNumber;
  return {
    // Either number may be empty; one that is there must be the one asked for, which readAnswer checks.
    personalNumber: isAskedByOldCard || number === '' ? question.personalNumber : number,
    fullName,
    birthDate: readBirthDate(childOf(citizen, 'NgayThangNamSinh')),
    gender: profile.facts.genderCodes.value[textOf(childOf(citizen, 'GioiTinh')).trim()] ?? 'unknown',
  };
}

function readName(name: XmlNode | undefined): string {
  const parts = ['Ho', 'ChuDem', 'Ten'].map((part) => textOf(childOf(name, part)));
  return cleanName([textOf(name), ...parts].filter((part) => part.trim() !== '').join(' '));
}

function readBirthDate(birth: XmlNode | undefined): KnownPerson['birthDate'] {
  const full = textOf(childOf(birth, 'NgayThangNam')).trim() || textOf(birth).trim();
  // Also a dateTime, whose time and zone say nothing about a day of birth.
  const day = /^(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?$/.exec(full);
  if (day && isCalendarDay(Number(day[1]), Number(day[2]), Number(day[3]))) {
    return { value: `${day[1]}-${day[2]}-${day[3]}`, precision: 'day' };
  }
  const year = /^\d{4}$/.exec(textOf(childOf(birth, 'Nam')).trim() || full) ?? (day && /^\d{4}/.exec(full));
  return year ? { value: year[0], precision: 'year' } : undefined;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
