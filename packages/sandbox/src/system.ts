import type { Request, Router } from 'express';
import type { Clock } from '@lienthong/core';
import type { CitizenRegister } from './citizens.js';
import type { SystemInspection } from './inspection.js';

/** One upstream system that the sandbox plays; `createSandbox` mounts it under `/{name}`. */
export interface SandboxSystem {
  /** Kebab-case; its path, and its name in fault files and under `/inspect`. */
  readonly name: string;
  /**
   * What a request is about, so that fault rules can pick it and inspection can count it.
   * Reads the request only; a request that it cannot read is about nothing.
   */
  describe?(request: SandboxRequest): RequestSubject;
  /** The system's own way to report a fault with HTTP 200; a JSON object with `code` and `message` when absent. */
  errorIn200?(error: { readonly code: string; readonly message: string }, request: SandboxRequest): SandboxAnswer;
  /** Routes relative to `/{name}`. Bodies arrive as text (`SandboxRequest`): the system parses them itself. */
  router(context: SandboxContext): Router;
}

/** A request as systems see it: `body` is the text as sent, empty when there was none. */
export type SandboxRequest = Omit<Request, 'body'> & { readonly body: string };

export interface RequestSubject {
  /** In the system's own words, e.g. `XacThucThongTinCongDan`. */
  readonly operation?: string;
  /** Ids of the records it carries, for `match.recordKey`. */
  readonly recordKeys?: readonly string[];
}

export interface SandboxAnswer {
  readonly contentType: string;
  readonly body: string;
}

/** What a system may use of the sandbox. */
export interface SandboxContext {
  readonly clock: Clock;
  readonly citizens: CitizenRegister;
  /** Where the system notes what arrived. */
  readonly inspection: SystemInspection;
  /** Scheme, host, port and path of the system, e.g. `http://127.0.0.1:4010/population`; known once it listens. */
  url(): string;
}
