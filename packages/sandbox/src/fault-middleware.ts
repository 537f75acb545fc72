import type { NextFunction, RequestHandler, Response } from 'express';
import type { Fault, FaultPlan } from './faults.js';
import type { SystemInspection } from './inspection.js';
import type { RequestSubject, SandboxAnswer, SandboxRequest, SandboxSystem } from './system.js';

const MALFORMED = '<?xml version="1.0"?><soapenv:Envelope><soapenv:Body><TonTai>tr';

/** Counts each request of a system and gives it the fault that the plan of that moment wants. */
export function faultMiddleware(
  system: SandboxSystem,
  inspection: SystemInspection,
  currentPlan: () => FaultPlan,
): RequestHandler {
  return (rawRequest, response, next) => {
    const request = rawRequest as SandboxRequest;
    const subject = subjectOf(system, request);
    inspection.requested(subject.operation ?? request.method);
    const rule = currentPlan().strike(system.name, subject.operation, subject.recordKeys ?? []);
    if (rule === undefined) return next();
    inspection.faulted(rule.fault.kind);
    const give = (): void => giveFault(rule.fault, system, request, response);
    if (rule.fault.kind === 'latency') delay(rule.fault.ms, response, next);
    else if (rule.phase === 'after') replaceAnswer(response, next, give);
    else give();
  };
}

function subjectOf(system: SandboxSystem, request: SandboxRequest): RequestSubject {
  try {
    return system.describe?.(request) ?? {};
  } catch {
    // Not readable: the system's own routes will say so.
    return {};
  }
}

function delay(ms: number, response: Response, next: NextFunction): void {
  const timer = setTimeout(() => next(), ms);
  response.on('close', () => clearTimeout(timer));
}

/** Lets the system work, drops what it would send and gives the fault instead. */
function replaceAnswer(response: Response, next: NextFunction, give: () => void): void {
  response.write = () => true;
  response.writeHead = () => response;
  response.end = () => {
    // What was set on this response hides the real methods of its prototype.
    for (const name of ['write', 'writeHead', 'end']) Reflect.deleteProperty(response, name);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    give();
    return response;
  };
  next();
}

function giveFault(fault: Fault, system: SandboxSystem, request: SandboxRequest, response: Response): void {
  switch (fault.kind) {
    case 'latency':
      return;
    case 'status':
      return answer(response, fault.status, { contentType: 'text/plain', body: fault.body ?? '' });
    case 'throttle':
      response.setHeader('Retry-After', String(fault.retryAfterSeconds));
      return answer(response, fault.status ?? 429, { contentType: 'text/plain', body: '' });
    case 'malformed':
      return answer(response, 200, { contentType: 'text/xml', body: fault.body ?? MALFORMED });
    case 'error-in-200': {
      const error = { code: fault.code ?? 'SANDBOX_FAULT', message: fault.message ?? 'fault of the sandbox' };
      const own = system.errorIn200?.(error, request);
      return answer(response, 200, own ?? { contentType: 'application/json', body: JSON.stringify(error) });
    }
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'timeout':
      // Never answered: the caller gives up, or closing the sandbox cuts the connection.
      return;
  }
}

function answer(response: Response, status: number, { contentType, body }: SandboxAnswer): void {
  response.status(status).setHeader('Content-Type', `${contentType}; charset=utf-8`);
  response.end(body);
}
