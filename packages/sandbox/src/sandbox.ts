import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { ConfigError, systemClock, type Clock } from '@lienthong/core';
import { CitizenRegister, readCitizens, type Citizen } from './citizens.js';
import { faultMiddleware } from './fault-middleware.js';
import { FaultPlan, NO_FAULTS, parseFaults, type Faults } from './faults.js';
import { transcriptService, type TranscriptServiceOptions } from './hoc-ba-so/index.js';
import { inspectionRouter, SystemInspection, type InspectionReport } from './inspection.js';
import { lgspServices, type LgspOptions } from './lgsp/index.js';
import { populationService, type PopulationOptions } from './population/population-service.js';
import { sectorDbService, type SectorDbOptions } from './sector-db/index.js';
import { smasService, type SmasOptions } from './smas/index.js';
import type { SandboxContext, SandboxSystem } from './system.js';

/** Directory of the sample province: workbooks, `citizens.csv`, `manifest.json`. */
export const sampleProvince = fileURLToPath(new URL('../samples', import.meta.url));

export interface SandboxOptions {
  /** Default 0: a free one. */
  readonly port?: number;
  /** Who the population service knows; wins over `citizensFile`. */
  readonly citizens?: readonly Citizen[];
  /** CSV; default: those of the sample province. */
  readonly citizensFile?: string;
  readonly faults?: Faults;
  readonly clock?: Clock;
  readonly population?: PopulationOptions;
  readonly sectorDb?: SectorDbOptions;
  readonly lgsp?: LgspOptions;
  readonly smas?: SmasOptions;
  readonly hocBaSo?: TranscriptServiceOptions;
  /** The systems to play; default: all. */
  readonly systems?: readonly SandboxSystem[];
}

/** By the system's name in camel case; systems of one's own are there too. */
export type SandboxUrls = Readonly<Record<string, string>> & {
  readonly population: string;
  readonly sectorDb: string;
  readonly lgspOauth2: string;
  readonly lgspEnvelope: string;
  readonly smas: string;
  readonly hocBaSo: string;
  readonly inspect: string;
};

export interface Sandbox {
  /** Where each system listens. */
  readonly urls: SandboxUrls;
  /**
   * What a system has received.
   * @throws {ConfigError} ERR_CONFIG_TARGET_UNKNOWN when there is no such system.
   */
  inspect(system: string): InspectionReport;
  /** Forgets what all systems have received. */
  resetInspection(): void;
  /** Replaces the faults; counting begins anew. */
  setFaults(faults: Faults): void;
  /** Cuts open connections and stops listening. */
  close(): Promise<void>;
}

/** Bodies longer than this are refused with 413. */
const MAX_BODY = '32mb';

/**
 * Starts the upstream systems as local servers on 127.0.0.1, in this process, one path each.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE, ERR_CONFIG_INVALID for citizens and faults.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const citizens = options.citizens ?? (await readCitizens(options.citizensFile ?? `${sampleProvince}/citizens.csv`));
  const register = new CitizenRegister(citizens);
  const systems = options.systems ?? allSystems(options);
  const inspections = new Map(systems.map(({ name }) => [name, new SystemInspection(name)]));
  let plan = new FaultPlan(parseFaults(options.faults ?? NO_FAULTS));
  let origin = '';

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(express.text({ type: () => true, limit: MAX_BODY }), ensureText);
  app.use('/inspect', inspectionRouter(inspections));
  for (const system of systems) {
    const inspection = inspections.get(system.name)!;
    const context: SandboxContext = {
      clock: options.clock ?? systemClock,
      citizens: register,
      inspection,
      url: () => `${origin}/${system.name}`,
    };
    app.use(
      `/${system.name}`,
      faultMiddleware(system, inspection, () => plan),
      system.router(context),
    );
  }
  app.use(answerError);

  const server = createServer(app);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', listening);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    urls: urlsOf(origin, systems),
    inspect(system) {
      const inspection = inspections.get(system);
      if (inspection === undefined) throw new ConfigError('ERR_CONFIG_TARGET_UNKNOWN', { details: { system } });
      return inspection.report();
    },
    resetInspection() {
      for (const inspection of inspections.values()) inspection.reset();
    },
    setFaults(faults) {
      plan = new FaultPlan(parseFaults(faults));
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const ensureText: RequestHandler = (request, _response, next) => {
  if (typeof request.body !== 'string') request.body = '';
  next();
};

const answerError: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  if (response.headersSent) return next(error);
  response.status(error.status ?? 500).json({ error: 'the sandbox could not read or answer this request' });
};

function allSystems({ population, sectorDb, lgsp, smas, hocBaSo }: SandboxOptions): readonly SandboxSystem[] {
  return [
    populationService(population),
    sectorDbService(sectorDb),
    ...lgspServices(lgsp),
    smasService(smas),
    transcriptService(hocBaSo),
  ];
}

function urlsOf(origin: string, systems: readonly SandboxSystem[]): SandboxUrls {
  return {
    population: `${origin}/population`,
    sectorDb: `${origin}/sector-db`,
    lgspOauth2: `${origin}/lgsp-oauth2`,
    lgspEnvelope: `${origin}/lgsp-envelope`,
    smas: `${origin}/smas`,
    hocBaSo: `${origin}/hoc-ba-so`,
    inspect: `${origin}/inspect`,
    ...Object.fromEntries(systems.map(({ name }) => [camelCase(name), `${origin}/${name}`])),
  };
}

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
