import type { SmasProfile } from '../profile.js';

/**
 * The sandbox's reading of what no document says. Deployments are agreed with the vendor, each a profile of its own.
 * @source documented shapes: public integrator code (withheld); everything in here is ours. P and K (có phép, không
 * phép) are the sub-headings of absences in score books.
 */
export const sandbox: SmasProfile = {
  name: 'sandbox',
  version: '1',
  confirmed: false,
  source: 'shapes seen in public integrator code (withheld); paths, codes and the results of a push are the sandbox’s',
  note: 'Made only to shape a sandbox. A real connection needs the vendor’s agreement, and from it: addresses, the code types of pupils, sections, values, the form of dates and times, which formSendSMS sends nothing, the results of a push and their codes.',
  paths: { students: '/students', attendance: '/attendance' },
  studentCodes: [
    { type: 1, field: 'sectorId' },
    { type: 2, field: 'sourceId' },
  ],
  dateFormat: 'YYYY-MM-DD',
  sections: { morning: 1, afternoon: 2, evening: 3 },
  values: { present: 'C', 'absent-excused': 'P', 'absent-unexcused': 'K', late: 'C', 'left-early': 'C' },
  times: 'clock',
  formSendSms: 0,
  maxPupils: 200,
  answer: {
    studentCode: 'StudentCode',
    ok: 'IsSuccess',
    code: 'Code',
    codes: {
      SECRET_KEY_INVALID: 'unauthorized',
      SCHOOL_NOT_FOUND: 'rejected',
      REQUEST_INVALID: 'rejected',
      STUDENT_NOT_FOUND: 'rejected',
      VALUE_INVALID: 'rejected',
      EXTRA_INVALID: 'rejected',
      BUSY: 'unavailable',
    },
  },
};
