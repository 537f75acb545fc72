import { createHash } from 'node:crypto';
import { codeLists } from '@lienthong/schemas';
import { Router, type Response } from 'express';
import { BearerTokens } from '../sector-db/bearer-tokens.js';
import type { RequestSubject, SandboxRequest, SandboxSystem } from '../system.js';
import { CertificateRegister, type CertificateOptions } from './certificate-register.js';
import { checkSignature } from './check-signature.js';
import { transcriptsIn } from './check-transcript.js';
import { childrenOf, parseXml, readContent, textOf } from './read-content.js';
import { TranscriptRegister, type DecisionOptions } from './transcript-register.js';

export interface TranscriptServiceOptions {
  readonly decisions?: DecisionOptions;
  readonly certificates?: CertificateOptions;
  /** User name → password; any account when absent. */
  readonly accounts?: Readonly<Record<string, string>>;
  /** Whether the school's certificate too must be registered and approved. Default false: schools register one level below. */
  readonly requiresSchoolCertificate?: boolean;
  /** Bytes of a request's body. Default 10,000,000. */
  readonly maxRequestBytes?: number;
  /** Seconds a token lives. Default 600. */
  readonly tokenLifeSeconds?: number;
}

type Body = Readonly<Record<string, unknown>>;

const OPERATIONS: Readonly<Record<string, string>> = {
  '/token': 'token',
  '/transcripts': 'submit',
  '/transcripts/result': 'submit-result',
  '/certificates': 'certificate',
  '/certificates/result': 'certificate-result',
  '/revocations': 'revoke',
  '/revocations/result': 'revoke-result',
};

/**
 * The store of digital transcripts: six asynchronous transactions in the shapes that CV 2088/BGDĐT-GDTH PL1 prints.
 * Paths, sign-in, error codes and codes of packets are the sandbox's own: the service description (PL3) is not public.
 */
export function transcriptService(options: TranscriptServiceOptions = {}): SandboxSystem {
  return {
    name: 'hoc-ba-so',
    describe: describeRequest,
    errorIn200: ({ code, message }) => ({
      contentType: 'application/json',
      body: JSON.stringify({
        Error: code,
        ErrorDescription: message,
        ResponseCode: code,
        ResponseDescription: message,
      }),
    }),
    router({ clock, inspection }) {
      const router = Router();
      const tokens = new BearerTokens(clock, options.tokenLifeSeconds);
      const certificates = new CertificateRegister(options.certificates);
      const transcripts = new TranscriptRegister(inspection, options.decisions);

      router.use((request, response, next) => {
        if (Buffer.byteLength(String(request.body)) <= (options.maxRequestBytes ?? 10_000_000)) return next();
        response.status(413).json({ error: 'QUA_10MB' });
      });
      router.post('/token', (request, response) => {
        const { user_name: user, password } = bodyOf(request);
        if (!isAccount(user, password, options.accounts)) return refuse(response, 401, 'SAI_TAI_KHOAN');
        const { access_token: token, expires_in: seconds } = tokens.issue();
        response.json({ token, expires_in: seconds });
      });
      router.use((request, response, next) => {
        if (tokens.knows(request.headers.authorization)) return next();
        inspection.note('refused', 'token');
        refuse(response, 401, 'CHUA_DANG_NHAP');
      });
      router.get('/signature-kinds', (_request, response) => void response.json(namesOf('signature-kinds')));
      router.get('/signature-issuers', (_request, response) => void response.json(namesOf('signature-issuers')));

      router.post('/transcripts', (request, response) => {
        const packet = readPacket(bodyOf(request), tokens, options.accounts);
        const error = 'error' in packet ? packet.error : listError(packet, certificates);
        if (error !== '' || 'error' in packet) return acknowledge(response, packet.messageId, error);
        const arrived = transcriptsIn(packet.list).map((transcript) => {
          const isKnown =
            options.requiresSchoolCertificate !== true || certificates.isApproved(transcript.schoolCertificate);
          const unknown = {
            code: 'CHUNG_THU_CHUA_DUYET',
            field: 'KY_PHAT_HANH',
            description: 'Chứng thư chưa được duyệt',
          };
          return isKnown ? transcript : { ...transcript, errors: [...transcript.errors, unknown] };
        });
        transcripts.submit(packet.messageId, arrived);
        acknowledge(response, packet.messageId, '');
      });
      router.post('/revocations', (request, response) => {
        const packet = readPacket(bodyOf(request), tokens, options.accounts);
        const error = 'error' in packet ? packet.error : listError(packet, certificates);
        if (error !== '' || 'error' in packet) return acknowledge(response, packet.messageId, error);
        const rows = childrenOf(packet.list.documentElement, 'HOC_BA').map((row) => ({
          uuid: textOf(row, 'MA_TRA_CUU_UUID').toLowerCase(),
          pupilCode: '',
          pupilName: textOf(row, 'HO_VA_TEN'),
          personalNumber: textOf(row, 'SO_CCCD'),
          schoolYear: textOf(row, 'TEN_NAM_HOC'),
        }));
        transcripts.revoke(packet.messageId, rows);
        acknowledge(response, packet.messageId, '');
      });
      for (const [path, transaction] of [
        ['/transcripts/result', 'submit'],
        ['/revocations/result', 'revoke'],
      ] as const) {
        router.post(path, (request, response) => {
          const result = transcripts.result(transaction, String(bodyOf(request)['messageid']));
          response.json(result === undefined ? [] : result === 'pending' ? UNDECIDED : result);
        });
      }

      router.post('/certificates', (request, response) => {
        const body = bodyOf(request);
        const [messageId, unit, serial] = [body['messageid'], body['ma_don_vi'], body['serial_number']].map(String);
        const content = readContent(body['content']);
        const error =
          'error' in content ? content.error : certificates.register(messageId!, unit!, serial!, content.xml);
        // The document writes `error_filed_title` here, and nowhere else.
        response.json({
          messageid: messageId,
          error,
          error_filed_title: error === '' ? '' : 'content',
          error_description: '',
        });
      });
      router.post('/certificates/result', (request, response) => {
        const { messageid, ma_don_vi } = bodyOf(request);
        const result = certificates.result(String(messageid));
        const none = { error: '', error_field_title: '', error_description: '' };
        if (result === undefined) response.json([]);
        else response.json(result === 'pending' ? UNDECIDED : { messageid, ma_don_vi, ...result, ...none });
      });
      return router;
    },
  };
}

const UNDECIDED = { error: 'CHUA_CO_KET_QUA', error_field_title: '', error_description: 'Chưa có kết quả' };

function describeRequest(request: SandboxRequest): RequestSubject {
  const operation = OPERATIONS[request.path] ?? 'list';
  if (operation !== 'submit' && operation !== 'revoke') return { operation };
  const content = readContent(bodyOf(request)['content']);
  const uuids = 'xml' in content ? content.xml.matchAll(/<MA_TRA_CUU_UUID>([^<]+)</g) : [];
  return { operation, recordKeys: Array.from(uuids, ([, uuid]) => uuid!.toLowerCase()) };
}

interface OpenPacket {
  readonly messageId: string;
  readonly unit: string;
  readonly xml: string;
  readonly list: Document;
}

function readPacket(
  body: Body,
  tokens: BearerTokens,
  accounts: TranscriptServiceOptions['accounts'],
): OpenPacket | { readonly messageId: string; readonly error: string } {
  const request = (body['authenticationRequest'] ?? {}) as Body;
  const messageId = typeof request['messageid'] === 'string' ? request['messageid'] : '';
  const isSignedIn =
    tokens.knows(`Bearer ${String(request['token'])}`) &&
    isAccount(request['user_name'], request['password'], accounts);
  if (!isSignedIn) return { messageId, error: 'SAI_TAI_KHOAN' };
  if (messageId === '' || typeof request['nam_hoc'] !== 'number') return { messageId, error: 'THIEU_THAM_SO' };
  const content = readContent(body['content']);
  if ('error' in content) return { messageId, error: content.error };
  const list = parseXml(content.xml);
  if (list?.documentElement?.localName !== 'DANH_SACH_HOC_BA') return { messageId, error: 'SAI_XML' };
  return { messageId, unit: String(request['ma_don_vi']), xml: content.xml, list };
}

/** What is wrong with the transaction's signature; `''` where it holds and its certificate is approved. */
function listError({ xml, unit }: OpenPacket, certificates: CertificateRegister): string {
  const signature = checkSignature(xml, ['DANH_SACH_HOC_BA'], 'DANH_SACH_HOC_BA');
  if (signature === undefined) return 'CHU_KY_GIAO_DICH_SAI';
  return certificates.isApproved(signature.fingerprint, unit) ? '' : 'CHUNG_THU_CHUA_DUYET';
}

function isAccount(user: unknown, password: unknown, accounts: TranscriptServiceOptions['accounts']): boolean {
  if (typeof user !== 'string' || typeof password !== 'string' || user === '') return false;
  if (accounts === undefined) return /^[0-9a-f]{64}$/.test(password);
  const own = Object.hasOwn(accounts, user) ? accounts[user]! : undefined;
  return own !== undefined && createHash('sha256').update(own).digest('hex') === password;
}

function bodyOf(request: { readonly body?: unknown }): Body {
  try {
    const body: unknown = JSON.parse(String(request.body));
    return typeof body === 'object' && body !== null ? (body as Body) : {};
  } catch {
    return {};
  }
}

const namesOf = (list: 'signature-kinds' | 'signature-issuers'): object[] =>
  codeLists[list].entries.map(({ code, label }) => ({ ma: code, ten: label.vi }));

/** The reply of transactions 1 and 5, in the capitals that the document prints for them. */
function acknowledge(response: Response, messageId: string, error: string): void {
  const text = error === '' ? '' : `Gói tin không hợp lệ: ${error}`;
  response.json({
    MessageId: messageId,
    Error: error === '' ? '0' : error,
    ErrorDescription: text,
    ResponseCode: error === '' ? '0' : error,
    ResponseDescription: text,
  });
}

function refuse(response: Response, status: number, error: string): void {
  response.status(status).json({ error });
}
