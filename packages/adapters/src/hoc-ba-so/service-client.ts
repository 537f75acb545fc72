import { createHash } from 'node:crypto';
import { DeliveryError, type AdapterContext, type HttpAnswer, type HttpClient } from '@lienthong/core';
import type { TranscriptService } from '@lienthong/schemas';
import { faultOfStatus, retryAfterMs } from '../kit/index.js';
import { readAcknowledgement, readResult, type Acknowledgement, type ResultAnswer } from './read-service-answer.js';

/** The account of the unit that sends. */
export interface ServiceAccount {
  readonly userName: string;
  readonly password: string;
  /** `ma_don_vi`. */
  readonly unitCode: string;
}

export interface Packet {
  readonly messageId: string;
  /** e.g. `2025-2026`. */
  readonly schoolYear: string;
  /** Packed. */
  readonly content: string;
}

export interface CertificateRegistration extends Packet {
  readonly serialNumber: string;
  /** ISO 8601. */
  readonly notBefore: string;
  /** List signature-kinds, e.g. `USB_TOKEN`. */
  readonly signatureKind: string;
  /** List signature-issuers, e.g. `VNPT`. */
  readonly issuer: string;
}

type Timed<T> = T & { readonly pollAfterMs: number };

/** The six transactions; every fault is a `DeliveryError`. */
export interface TranscriptServiceClient {
  /** 1 and 5. */
  send(transaction: 'submit' | 'revoke', packet: Packet, signal: AbortSignal): Promise<Timed<Acknowledgement>>;
  /** 2 and 6. */
  result(transaction: 'submit' | 'revoke', messageId: string, signal: AbortSignal): Promise<Timed<ResultAnswer>>;
  /** 3. */
  registerCertificate(registration: CertificateRegistration, signal: AbortSignal): Promise<Timed<Acknowledgement>>;
  /** 4. */
  certificateResult(messageId: string, schoolYear: string, signal: AbortSignal): Promise<Timed<ResultAnswer>>;
}

type TransactionName = keyof TranscriptService['transactions']['value'];

/** Speaks a profile's service over HTTP, as JSON. */
export function createServiceClient(
  baseUrl: string,
  account: ServiceAccount,
  service: TranscriptService,
  context: AdapterContext,
): TranscriptServiceClient {
  const http = context.http({ baseUrl });
  const session = tokenSession(http, account, service, context);
  const waitOf = (answer: HttpAnswer): number =>
    retryAfterMs(answer.headers['retry-after'], context.clock.now()) ?? service.pollAfterMs.value;

  async function post(name: TransactionName, bodyOf: (token: string) => object, signal: AbortSignal) {
    const token = await session.token(signal);
    const answer = await http.send({
      method: 'POST',
      url: service.transactions.value[name].path,
      body: JSON.stringify(bodyOf(token)),
      headers: {
        ...JSON_HEADERS,
        ...(service.authorization.value === 'bearer' && { authorization: `Bearer ${token}` }),
      },
      signal,
    });
    if (answer.status === 401) session.forget(token);
    throwFault(answer, context);
    return answer;
  }
  const codes = (name: TransactionName): object => {
    const { type, function: functionCode } = service.transactions.value[name];
    return { ...(type !== '' && { type }), ...(functionCode !== '' && { function: functionCode }) };
  };
  const year = (schoolYear: string): number => yearNumber(schoolYear, service);

  return {
    async send(transaction, { messageId, schoolYear, content }, signal) {
      const body = (token: string): object => ({
        authenticationRequest: {
          token,
          user_name: account.userName,
          password: passwordText(account.password, service),
          ma_don_vi: account.unitCode,
          nam_hoc: year(schoolYear),
          messageid: messageId,
          ...codes(transaction),
        },
        content,
      });
      const answer = await post(transaction, body, signal);
      return { ...readAcknowledgement(answer.text, service), pollAfterMs: waitOf(answer) };
    },
    async result(transaction, messageId, signal) {
      const name = transaction === 'submit' ? 'submitResult' : 'revokeResult';
      const body = { messageid: messageId, ma_don_vi: account.unitCode, ...codes(name) };
      const answer = await post(name, () => body, signal);
      return { ...readResult(answer.text, service), pollAfterMs: waitOf(answer) };
    },
    async registerCertificate(registration, signal) {
      const body = {
        messageid: registration.messageId,
        ...codes('certificate'),
        ma_don_vi: account.unitCode,
        serial_number: registration.serialNumber,
        ngay_hieu_luc: registration.notBefore.slice(0, 10),
        ma_kieu_chu_ky: registration.signatureKind,
        nha_phat_hanh: registration.issuer,
        content: registration.content,
      };
      const answer = await post('certificate', () => body, signal);
      return { ...readAcknowledgement(answer.text, service), pollAfterMs: waitOf(answer) };
    },
    async certificateResult(messageId, schoolYear, signal) {
      const body = { messageid: messageId, ma_don_vi: account.unitCode, ma_nam_hoc: year(schoolYear) };
      const answer = await post('certificateResult', () => body, signal);
      return { ...readResult(answer.text, service), pollAfterMs: waitOf(answer) };
    },
  };
}

const JSON_HEADERS = { accept: 'application/json', 'content-type': 'application/json; charset=utf-8' };

interface TokenSession {
  token(signal: AbortSignal): Promise<string>;
  forget(token: string): void;
}

/** One token for the session, asked for anew when it has ended or was refused. */
function tokenSession(
  http: HttpClient,
  account: ServiceAccount,
  service: TranscriptService,
  context: AdapterContext,
): TokenSession {
  let held: { readonly token: string; readonly endsAtMs: number } | undefined;
  return {
    async token(signal) {
      if (held !== undefined && context.clock.now() < held.endsAtMs) return held.token;
      const { path, member, lifeSeconds } = service.token.value;
      const answer = await http.send({
        method: 'POST',
        url: path,
        body: JSON.stringify({ user_name: account.userName, password: passwordText(account.password, service) }),
        headers: JSON_HEADERS,
        signal,
      });
      throwFault(answer, context);
      const token = tokenIn(answer.text, member);
      // Renewed a little early: a token must not end on its way.
      held = { token, endsAtMs: context.clock.now() + lifeSeconds * 900 };
      return token;
    },
    forget(token) {
      if (held?.token === token) held = undefined;
    },
  };
}

function tokenIn(text: string, member: string): string {
  try {
    const token = (JSON.parse(text) as Readonly<Record<string, unknown>> | null)?.[member];
    // It goes into a header: nothing but visible ASCII may be in it.
    if (typeof token === 'string' && /^[\x21-\x7e]{1,4096}$/.test(token)) return token;
  } catch {
    // Falls through: the text may hold a token and is not kept.
  }
  throw new DeliveryError('ERR_DELIVERY_BAD_ANSWER', { details: { step: 'token' } });
}

function passwordText(password: string, { passwordHash }: TranscriptService): string {
  const digest = createHash('sha256').update(password, 'utf8');
  if (passwordHash.value === 'base64') return digest.digest('base64');
  const hex = digest.digest('hex');
  return passwordHash.value === 'hex' ? hex : hex.toUpperCase();
}

const yearNumber = (schoolYear: string, { schoolYearNumber }: TranscriptService): number =>
  Number(schoolYearNumber.value === 'first-year' ? schoolYear.slice(0, 4) : schoolYear.slice(5, 9));

/** A refusal by status speaks of the connection or the packet, never of one transcript: nothing must die of it. */
function throwFault(answer: HttpAnswer, context: AdapterContext): void {
  const fault = faultOfStatus(answer, context.clock.now());
  if (fault === undefined) return;
  const isRefusal = fault.code === 'ERR_DELIVERY_REJECTED';
  throw isRefusal ? new DeliveryError('ERR_DELIVERY_UNAVAILABLE', { details: fault.details }) : fault;
}
