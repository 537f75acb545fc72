import type { Attendance } from '@lienthong/schemas';

export type AttendanceState = Attendance['state'];
export type AttendanceSession = NonNullable<Attendance['session']>;
export type SmasCode = string | number;

/** What a result code means for us: not the pupil's fault and soon over, ours to repair, or the pupil's. */
export type SmasCodeMeaning = 'unavailable' | 'throttled' | 'unauthorized' | 'rejected';

/**
 * What no document says of SMAS's interface for attendance devices. The names of its members are documented and stand
 * in `wire.ts`.
 */
export interface SmasProfile {
  readonly name: string;
  readonly version: string;
  readonly confirmed: boolean;
  readonly source: string;
  readonly note: string;
  readonly paths: { readonly students: string; readonly attendance: string };
  /** How a pupil can be named in a push: `studentCodeType`, and our identifier that it means. The first one held is used. */
  readonly studentCodes: readonly {
    readonly type: SmasCode;
    readonly field: 'sectorId' | 'sourceId';
  }[];
  /** How `absenceDate` is written. */
  readonly dateFormat: 'YYYY-MM-DD' | 'DD/MM/YYYY';
  /** `section` of a session; a session without one cannot be sent. */
  readonly sections: Readonly<Partial<Record<AttendanceSession, SmasCode>>>;
  /** `value` of a state; a state without one cannot be sent. */
  readonly values: Readonly<Partial<Record<AttendanceState, SmasCode>>>;
  /** What `lateTime` and `offSoonTime` hold: a time of day HH:MM, or minutes. */
  readonly times: 'clock' | 'minutes';
  /** `formSendSMS` that sends nothing to parents: a gateway never makes a system write to people. */
  readonly formSendSms: SmasCode;
  /** Pupils in one push. */
  readonly maxPupils: number;
  /** Members of the answer beside the documented `IsSuccess`, `Message` and `Responses`. */
  readonly answer: {
    /** The pupil's code in a result. */
    readonly studentCode: string;
    /** Whether the pupil's entry was taken. */
    readonly ok: string;
    /** Code of what went wrong, of the whole answer and of a result. */
    readonly code: string;
    readonly codes: Readonly<Record<string, SmasCodeMeaning>>;
  };
}
