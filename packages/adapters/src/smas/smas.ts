import {
  ConfigError,
  DeliveryError,
  SourceError,
  defineAdapter,
  isExchangeError,
  todayInVietnam,
  type AdapterContext,
  type AdapterSession,
  type ExchangeError,
  type HttpClient,
  type OutgoingRecord,
  type ReadPage,
  type ReadRequest,
  type WriteOutcome,
} from '@lienthong/core';
import { validators } from '@lienthong/schemas';
import { faultOfStatus } from '../kit/index.js';
import { smasConfigSchema, type SmasConfig } from './config.js';
import { groupPushes, type Mapped } from './group-pushes.js';
import { encodingOf, studentOf } from './listed-student.js';
import type { SmasProfile } from './profile.js';
import { smasProfiles } from './profiles/index.js';
import { pushId } from './push-id.js';
import { mapAttendance, type NotSendable } from './pushed-attendance.js';
import { MISSING_RESULT, readResponses, readResults } from './read-answer.js';
import type { AttendancePush, ListedPupil, StudentListRequest } from './wire.js';

type Outgoing = OutgoingRecord<'attendance'>;

/** SMAS (Viettel), its interface for attendance devices: reads a school's pupils, pushes their attendance. */
export const smas = defineAdapter<SmasConfig, 'student', 'attendance'>({
  name: 'smas',
  version: '0.1.0',
  speaks: ['SMAS interface for attendance devices, as seen in public integrator code; unconfirmed, wire by profile'],
  reads: ['student'],
  writes: ['attendance'],
  configSchema: smasConfigSchema,
  supportsCursor: true,
  maxBatch: 200,
  async open(config, context) {
    const { secretKey } = config.credentials ?? {};
    if (secretKey === undefined || secretKey === '') {
      throw new ConfigError('ERR_CONFIG_SECRET_MISSING', { details: { pointer: '/credentials/secretKey' } });
    }
    const profile = profileOf(config);
    if (!profile.confirmed) {
      context.log.warn(
        { adapter: 'smas', profile: profile.name },
        'SMAS: dữ kiện kết nối chưa được xác nhận, kết nối thật cần thoả thuận với nhà cung cấp / unconfirmed wire facts: a real connection needs the vendor’s agreement',
      );
    }
    return new SmasSession(config, secretKey, profile, context);
  },
});

class SmasSession implements AdapterSession<'student', 'attendance'> {
  readonly #config: SmasConfig;
  readonly #secretKey: string;
  readonly #profile: SmasProfile;
  readonly #context: AdapterContext;
  readonly #http: HttpClient;

  constructor(config: SmasConfig, secretKey: string, profile: SmasProfile, context: AdapterContext) {
    this.#config = config;
    this.#secretKey = secretKey;
    this.#profile = profile;
    this.#context = context;
    this.#http = context.http({ baseUrl: config.baseUrl });
  }

  async probe(): Promise<{ ok: boolean; detail?: string }> {
    try {
      // No harmless operation is known, and a list of children is none: any answer but a fault shows that it is there.
      const answer = await this.#http.send({ method: 'GET', url: '', signal: this.#context.signal });
      const fault = faultOfStatus(answer, this.#context.clock.now());
      return fault?.retryable === true ? { ok: false, detail: fault.code } : { ok: true };
    } catch (error) {
      return { ok: false, detail: isExchangeError(error) ? error.code : 'ERR_INTERNAL' };
    }
  }

  /** The pupils of each configured school, a page a school; the cursor is the code of the last school read. */
  async *read({
    cursor = '',
    signal = this.#context.signal,
  }: ReadRequest<'student'>): AsyncGenerator<ReadPage<'student'>> {
    const { schools } = this.#config;
    const from = schools.findIndex(({ code }) => code === cursor) + 1;
    for (const school of schools.slice(from)) {
      const pupils = await this.#listed(school.smasCode ?? school.code, signal);
      const at = {
        school: school.code,
        schoolYear: this.#config.schoolYear,
        today: todayInVietnam(this.#context.clock.now()),
        encoding: encodingOf(pupils),
      };
      const rows = pupils.map((pupil, index) =>
        studentOf(pupil, at, { file: 'smas', sheet: school.code, row: index + 1 }),
      );
      yield { rows, cursor: school.code };
    }
  }

  async write(batch: readonly Outgoing[], signal: AbortSignal): Promise<readonly WriteOutcome[]> {
    const outcomes = new Map<Outgoing, WriteOutcome>();
    const sendable: Mapped<Outgoing>[] = [];
    for (const outgoing of batch) {
      const mapped = mapAttendance(outgoing, this.#profile, this.#config.schools);
      if ('entry' in mapped) sendable.push({ outgoing, mapped });
      else outcomes.set(outgoing, notSendable(mapped));
    }
    const pushes = groupPushes(sendable, this.#profile.maxPupils);
    for (const [index, push] of pushes.entries()) {
      try {
        for (const [outgoing, outcome] of await this.#push(push, signal)) outcomes.set(outgoing, outcome);
      } catch (error) {
        if (!isExchangeError(error) || pushes.length === 1) throw error;
        const isConnection = OF_THE_CONNECTION.has(error.code);
        // Nothing was taken yet, and the next push would meet the same.
        if (isConnection && index === 0) throw error;
        // What earlier pushes carried is taken and must not be sent again; what one school is told is not the others'.
        const left = isConnection ? pushes.slice(index).flat() : push;
        for (const { outgoing } of left) outcomes.set(outgoing, { outcome: 'failed', error });
        if (isConnection) break;
      }
    }
    return batch.map((outgoing) => outcomes.get(outgoing)!);
  }

  async close(): Promise<void> {}

  /**
   * Sends one push. One that is refused for what is in it is halved until the record that spoils it stands alone.
   * @throws {DeliveryError} a passing fault, of which nothing is known to have been taken.
   */
  async #push(push: readonly Mapped<Outgoing>[], signal: AbortSignal): Promise<Outcomes> {
    const { schoolCode, absenceDate, section, studentCodeType } = push[0]!.mapped;
    const body: AttendancePush = {
      id: pushId(
        this.#context.hashing,
        push.map(({ outgoing }) => outgoing.deliveryId),
      ),
      secretKey: this.#secretKey,
      schoolCode,
      absenceDate,
      section,
      formSendSMS: this.#profile.formSendSms,
      studentCodeType,
      studentAbsenceByDevices: push.map(({ mapped }) => mapped.entry),
    };
    try {
      const results = readResults(await this.#post(this.#profile.paths.attendance, body, signal), this.#profile);
      return push.map(({ outgoing, mapped }) => [outgoing, results.get(mapped.entry.studentCode) ?? MISSING_RESULT()]);
    } catch (error) {
      if (!isExchangeError(error) || error.retryable) throw error;
      // A code in a good answer speaks of all that the push says; a status such as 400 may be about one of its pupils.
      const mayBeAboutOne = push.length > 1 && error.details['status'] !== undefined;
      if (mayBeAboutOne) return this.#pushInHalves(push, signal);
      return push.map(({ outgoing }) => [outgoing, { outcome: 'rejected', error }]);
    }
  }

  async #pushInHalves(push: readonly Mapped<Outgoing>[], signal: AbortSignal): Promise<Outcomes> {
    const middle = Math.ceil(push.length / 2);
    const first = await this.#push(push.slice(0, middle), signal);
    try {
      return [...first, ...(await this.#push(push.slice(middle), signal))];
    } catch (error) {
      if (!isExchangeError(error)) throw error;
      return [...first, ...push.slice(middle).map(({ outgoing }) => [outgoing, { outcome: 'failed', error }] as const)];
    }
  }

  async #listed(schoolCode: string, signal: AbortSignal): Promise<readonly ListedPupil[]> {
    const { provinceCode, schoolYear, schoolYearCode = schoolYear } = this.#config;
    const body: StudentListRequest = { secretKey: this.#secretKey, provinceCode, schoolCode, schoolYearCode };
    try {
      return await this.#post(this.#profile.paths.students, body, signal);
    } catch (error) {
      throw isExchangeError(error) ? sourceError(error, schoolCode) : error;
    }
  }

  async #post(url: string, body: object, signal: AbortSignal): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const answer = await this.#http.send({
      method: 'POST',
      url,
      signal,
      headers: { accept: 'application/json', 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
    });
    return readResponses(answer, this.#profile, this.#context.clock.now());
  }
}

/** Faults that every push would meet. */
const OF_THE_CONNECTION: ReadonlySet<string> = new Set([
  'ERR_DELIVERY_UNAVAILABLE',
  'ERR_DELIVERY_TIMEOUT',
  'ERR_DELIVERY_THROTTLED',
  'ERR_DELIVERY_UNAUTHORIZED',
]);

type Outcomes = readonly (readonly [Outgoing, WriteOutcome])[];

const REASONS: Readonly<Record<NotSendable['code'], { readonly vi: string; readonly en: string }>> = {
  'school-not-configured': { vi: 'trường chưa được cấu hình', en: 'the school is not configured' },
  'no-student-code': { vi: 'thiếu mã học sinh mà SMAS biết', en: 'no pupil code that SMAS knows' },
  'session-not-known': { vi: 'buổi học không gửi được', en: 'the session cannot be sent' },
  'state-not-known': { vi: 'tình trạng không gửi được', en: 'the state cannot be sent' },
  'period-not-known': { vi: 'SMAS chỉ nhận tiết 1 đến 6', en: 'SMAS takes periods 1 to 6 only' },
  'cancel-not-documented': { vi: 'chưa rõ cách huỷ điểm danh', en: 'how to cancel is not documented' },
};

function notSendable(faults: readonly NotSendable[]): WriteOutcome {
  const said = (language: 'vi' | 'en'): string => faults.map(({ code }) => REASONS[code][language]).join('; ');
  const error = new DeliveryError('ERR_DELIVERY_REJECTED', {
    message: { vi: `Không gửi tới SMAS: ${said('vi')}`, en: `Not sent to SMAS: ${said('en')}` },
    details: { by: 'adapter', fields: faults },
  });
  return { outcome: 'rejected', error, fields: faults };
}

function sourceError(error: ExchangeError, school: string): SourceError {
  const { retryAfterMs } = error;
  return new SourceError(error.retryable ? 'ERR_SOURCE_UNAVAILABLE' : 'ERR_SOURCE_UNREADABLE', {
    details: { school, reason: error.code },
    cause: error,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

function profileOf({ profile: wanted = 'sandbox' }: SmasConfig): SmasProfile {
  const profile = typeof wanted === 'string' ? smasProfiles.find(({ name }) => name === wanted) : wanted;
  if (profile === undefined) throw new ConfigError('ERR_CONFIG_PROFILE_UNKNOWN', { details: { profile: wanted } });
  if (!validators['smas-profile'](profile)) {
    const fault = validators['smas-profile'].errors?.[0];
    const details = { pointer: `/profile${fault?.instancePath ?? ''}`, rule: fault?.keyword };
    throw new ConfigError('ERR_CONFIG_INVALID', { details });
  }
  return profile;
}
