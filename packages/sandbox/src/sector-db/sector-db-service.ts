import { Router, type Response } from 'express';
import type { RequestSubject, SandboxRequest, SandboxSystem } from '../system.js';
import { BearerTokens } from './bearer-tokens.js';
import { areClientCredentials } from './client-credentials.js';
import { SectorRegister, type Processing, type SubmittedBatch } from './register.js';
import { RECORD_RULES } from './record-rules.js';

export interface SectorDbOptions {
  readonly processing?: Processing;
  /** Who may ask for a token; anybody with an id and a secret when absent. */
  readonly clients?: Readonly<Record<string, string>>;
  /** Seconds a token lives. Default 600. */
  readonly tokenLifeSeconds?: number;
}

const MAX_RECORDS = 500;

/**
 * The sector database: `POST /oauth2/token`, `POST /v1/goi-tin` (202 with a message id), `GET /v1/goi-tin/{id}`.
 * Asynchronous, partial, idempotent by batch id; a version that is not newer is `stale`. No public document says how the
 * real service looks.
 */
export function sectorDbService(options: SectorDbOptions = {}): SandboxSystem {
  return {
    name: 'sector-db',
    describe: describeRequest,
    errorIn200: ({ code, message }) => ({
      contentType: 'application/json',
      body: JSON.stringify({ TrangThai: 'error', MaLoi: code, MoTa: message }),
    }),
    router({ clock, inspection }) {
      const router = Router();
      const tokens = new BearerTokens(clock, options.tokenLifeSeconds);
      const register = new SectorRegister(inspection, clock, options.processing);
      router.post('/oauth2/token', (request, response) => {
        const { authorization } = request.headers;
        const isGood = areClientCredentials(authorization, String(request.body), options.clients);
        if (isGood) response.json(tokens.issue());
        else response.status(401).json({ error: 'invalid_client' });
      });
      router.use((request, response, next) => {
        if (tokens.knows(request.headers.authorization)) return next();
        inspection.note('refused', 'token');
        refuse(response, 401, 'CHUA_DANG_NHAP');
      });
      router.post('/v1/goi-tin', (request, response) => {
        const batch = readBatch(String(request.body));
        if (typeof batch === 'string') return refuse(response, 400, batch);
        response.status(202).json({ MessageId: register.submit(batch) });
      });
      router.get('/v1/goi-tin/:messageId', (request, response) => {
        const result = register.result(request.params.messageId);
        if (result === undefined) refuse(response, 404, 'KHONG_CO_GOI');
        else response.json(result);
      });
      return router;
    },
  };
}

function describeRequest(request: SandboxRequest): RequestSubject {
  if (request.path.endsWith('/oauth2/token')) return { operation: 'token' };
  if (request.method === 'GET') return { operation: 'result' };
  const { BanGhi } = JSON.parse(request.body) as Partial<SubmittedBatch>;
  return { operation: 'submit', recordKeys: (BanGhi ?? []).map((row) => String(row['IdBanGhi'])) };
}

/** The batch, or the code of what is wrong with it as a whole. */
function readBatch(body: string): SubmittedBatch | string {
  let value: Partial<Record<keyof SubmittedBatch, unknown>>;
  try {
    value = (JSON.parse(body) ?? {}) as typeof value;
  } catch {
    return 'KHONG_PHAI_JSON';
  }
  const { MaGoi, LoaiBanGhi, BanGhi } = value;
  if (typeof MaGoi !== 'string' || MaGoi === '' || MaGoi.length > 100) return 'THIEU_MA_GOI';
  if (typeof LoaiBanGhi !== 'string' || !Object.hasOwn(RECORD_RULES, LoaiBanGhi)) return 'SAI_LOAI_BAN_GHI';
  const isList = Array.isArray(BanGhi) && BanGhi.length > 0 && BanGhi.length <= MAX_RECORDS;
  if (!isList || !BanGhi.every(isRow)) return 'SAI_BAN_GHI';
  return { MaGoi, LoaiBanGhi, BanGhi };
}

const isRow = (row: unknown): row is Readonly<Record<string, unknown>> =>
  typeof row === 'object' && row !== null && typeof (row as Record<string, unknown>)['IdBanGhi'] === 'string';

function refuse(response: Response, status: number, code: string): void {
  response.status(status).json({ MaLoi: code });
}
