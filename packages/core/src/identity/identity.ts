import type { PartialDate } from '@lienthong/schemas';

/**
 * What is known of a person's identity after asking the population database.
 * `no_match`: absent or a wrong combination; the service cannot tell them apart. `not_applicable`: foreign pupils, outside the rate.
 */
export const IDENTITY_STATUSES = ['verified', 'mismatch', 'no_match', 'not_sent', 'not_applicable', 'error'] as const;
export type IdentityStatus = (typeof IDENTITY_STATUSES)[number];

export type IdentityField = 'personalNumber' | 'fullName' | 'birthDate' | 'gender';
export type IdentityHint =
  | 'day-month-swapped'
  | 'missing-personal-number'
  | 'invalid-personal-number'
  | 'missing-birth-date'
  | 'invalid-birth-date'
  | 'missing-full-name'
  | 'diacritics'
  | 'gender-differs';

export interface IdentityResult {
  readonly status: IdentityStatus;
  readonly fields: readonly IdentityField[];
  readonly hints: readonly IdentityHint[];
}

/** The person as our record gives them. */
export interface IdentityClaim {
  readonly personalNumber?: string;
  readonly fullName: string;
  readonly birthDate?: PartialDate;
  readonly gender?: 'male' | 'female' | 'unknown';
  readonly nationality?: string;
}

/**
 * A question to the population database: `confirm` asks yes or no, `look-up` asks for the person.
 * The birth date goes in full, or as a year alone.
 */
export interface IdentityQuestion {
  readonly operation: 'confirm' | 'look-up';
  readonly personalNumber: string;
  readonly fullName: string;
  /** `YYYY-MM-DD` or `YYYY`. */
  readonly birthDate: string;
}

export type IdentityAnswer =
  | { readonly operation: 'confirm'; readonly exists: boolean }
  | { readonly operation: 'look-up'; readonly person: KnownPerson | undefined };

/** What a look-up says of a person, less all that the check does not need: families and addresses are dropped unread. */
export interface KnownPerson {
  readonly personalNumber: string;
  readonly fullName: string;
  readonly birthDate: PartialDate | undefined;
  readonly gender: 'male' | 'female' | 'unknown';
}

/**
 * The administrative act that a query belongs to; every member is mandatory.
 * @source population services: MaDVC, MaTichHop, MaDonVi, MaCanBo are mandatory in each request.
 */
export interface AdministrativeAct {
  /** Code of the administrative procedure (MaDVC). */
  readonly procedure: string;
  /** Integration code that the population database gave (MaTichHop). */
  readonly integrationCode: string;
  /** Agency code (MaDonVi). */
  readonly agency: string;
  /** The officer who asks (MaCanBo). */
  readonly officer: string;
}

/** What an operator allows. */
export interface IdentityPolicy {
  /** Whether a look-up may follow a `no`, to tell what differs. */
  readonly lookUpWhenNo: boolean;
}
