import { Router } from 'express';
import type { RequestSubject, SandboxRequest, SandboxSystem } from '../system.js';
import { AttendanceBook } from './attendance-book.js';
import { readListRequest, readPush } from './read-request.js';
import { SAMPLE_PUPILS, type SmasPupil } from './sample-pupils.js';

export interface SmasOptions {
  /** The one secret key that is taken; any when absent. */
  readonly secretKey?: string;
  /** Whom the student list knows; pupils of two made-up schools when absent. */
  readonly pupils?: readonly SmasPupil[];
  /** How often a pupil's entry cannot be written before it can, by the code that is pushed. */
  readonly busy?: Readonly<Record<string, number>>;
}

/**
 * SMAS's closed interface for attendance devices: `POST /students`, `POST /attendance`. The names of members are
 * documented; paths, values, the shape of the answer to a push and all codes are the sandbox's.
 * @source public integrator code, withheld; only to shape a mock: a real connection needs the vendor's agreement.
 */
export function smasService(options: SmasOptions = {}): SandboxSystem {
  return {
    name: 'smas',
    describe: describeRequest,
    errorIn200: ({ code, message }) => ({
      contentType: 'application/json',
      body: JSON.stringify(refusal(code, message)),
    }),
    router({ inspection }) {
      const router = Router();
      const book = new AttendanceBook(inspection, options.pupils ?? SAMPLE_PUPILS, options.busy);
      const refuses = (secretKey: string, schoolCode: string): object | undefined => {
        const isKnown = options.secretKey === undefined ? secretKey !== '' : secretKey === options.secretKey;
        if (!isKnown) {
          inspection.note('refused', 'secretKey');
          return refusal('SECRET_KEY_INVALID', 'sai khoá');
        }
        return book.knowsSchool(schoolCode) ? undefined : refusal('SCHOOL_NOT_FOUND', 'không có trường');
      };
      router.post('/students', (request, response) => {
        const list = readListRequest(String(request.body));
        if (list === undefined) return void response.status(400).json(refusal('REQUEST_INVALID', 'sai yêu cầu'));
        const refused = refuses(list.secretKey, list.schoolCode);
        if (refused !== undefined) return void response.json(refused);
        const Responses = book.listed(list.schoolCode, list.schoolYearCode);
        response.json({ IsSuccess: true, Message: '', Responses });
      });
      router.post('/attendance', (request, response) => {
        const push = readPush(String(request.body));
        if (push === undefined) return void response.status(400).json(refusal('REQUEST_INVALID', 'sai yêu cầu'));
        const refused = refuses(push.secretKey, push.schoolCode);
        if (refused !== undefined) return void response.json(refused);
        response.json({ IsSuccess: true, Message: '', Responses: book.take(push) });
      });
      return router;
    },
  };
}

const refusal = (Code: string, Message: string): object => ({ IsSuccess: false, Code, Message });

function describeRequest(request: SandboxRequest): RequestSubject {
  const operation = request.path.split('/').at(-1)!;
  const push = readPush(request.body);
  if (push === undefined) return { operation };
  return { operation, recordKeys: push.studentAbsenceByDevices.map(({ studentCode }) => studentCode) };
}
