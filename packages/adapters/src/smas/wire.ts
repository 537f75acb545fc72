/**
 * The documented members of SMAS's interface for attendance devices.
 * @source public integrator code, withheld because it embeds credentials; unconfirmed by the vendor.
 */
export interface StudentListRequest {
  readonly secretKey: string;
  readonly provinceCode: string;
  readonly schoolCode: string;
  readonly schoolYearCode: string;
}

/** A pupil of the student list; nothing of it is certain to be there or of its type. */
export interface ListedPupil {
  readonly SyncCodeSSO?: unknown;
  /** Code of the sector database. */
  readonly SyncCode?: unknown;
  readonly StudentCode?: unknown;
  readonly StudentName?: unknown;
  readonly ClassName?: unknown;
  readonly ClassId?: unknown;
  readonly BirthDay?: unknown;
}

export interface AttendancePush {
  readonly id: string;
  readonly secretKey: string;
  readonly schoolCode: string;
  readonly absenceDate: string;
  readonly section: string | number;
  readonly formSendSMS: string | number;
  readonly studentCodeType: string | number;
  readonly studentAbsenceByDevices: readonly PushedAttendance[];
}

export interface PushedAttendance {
  readonly studentCode: string;
  readonly value: string | number;
  readonly extraProperties: ExtraProperties;
}

/** Only what is known is sent; `absenceTime` never, because what it means is not known. */
export type ExtraProperties = Readonly<
  Partial<Record<'isLate' | 'isOffSoon' | 'isOffPeriod' | PeriodFlag, boolean>> &
    Partial<Record<'lateTime' | 'offSoonTime', string | number>>
>;

/** Flags of the periods that are missed, the first to the sixth. */
export const PERIOD_FLAGS = ['periodI', 'periodII', 'periodIII', 'periodIV', 'periodV', 'periodVI'] as const;
export type PeriodFlag = (typeof PERIOD_FLAGS)[number];

/** What both answers have in common. */
export interface SmasAnswer {
  readonly IsSuccess?: unknown;
  readonly Message?: unknown;
  readonly Responses?: unknown;
}
