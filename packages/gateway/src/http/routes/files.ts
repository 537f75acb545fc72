import { RequestError, StoreError } from '@lienthong/core';
import type { StoredFile, StoredParticipant } from '@lienthong/core';
import { forPurpose, hasRight, requireRight } from '../../security/authorize.js';
import { SIGNATURE_HEADER, useSignature, verifyMessage } from '../../security/message-signature.js';
import type { HttpContext } from '../http-context.js';
import { requireMediaType } from '../media-type.js';
import { invalidParameter, queryOf } from '../query.js';
import { readBody } from '../read-body.js';
import { replyJson } from '../reply.js';
import { pathParameter, queryParameter, schemaRef, signatureParameter, text, PURPOSE_PARAMETER } from '../route.js';
import type { BearerRoute } from '../route.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What the content really is, its bytes say; the type only keeps out what nobody means to send. */
const FILE_TYPES = ['application/octet-stream', XLSX, 'application/vnd.ms-excel', 'text/csv'];
const SCHOOL_YEAR = /^\d{4}-\d{4}$/;

/** Workbooks as the school software exports them. */
export function fileRoutes({ services, settings, singleUse }: HttpContext): readonly BearerRoute[] {
  return [
    {
      method: 'post',
      path: '/v1/files',
      operationId: 'sendFile',
      summary: 'Takes a workbook; its rows are processed afterwards',
      tag: 'Files',
      access: 'bearer',
      needs: 'submit',
      parameters: [
        { ...queryParameter('name', 'File name, as its sender knows it.', text(200)), required: true },
        queryParameter('school', 'School code, where the file does not say it.', text(35)),
        queryParameter('schoolName', 'Name of that school.', text(200)),
        queryParameter('schoolYear', 'School year, where the file does not say it.', {
          type: 'string',
          pattern: SCHOOL_YEAR.source,
        }),
        queryParameter('profile', 'Workbook profile; `auto` finds it by the headings.', text(100)),
        PURPOSE_PARAMETER,
        signatureParameter('the bytes of the file'),
      ],
      body: {
        required: true,
        content: Object.fromEntries(FILE_TYPES.map((type) => [type, { type: 'string', format: 'binary' }])),
      },
      answers: {
        202: {
          description: 'Committed and synced; `Location` tells how it goes on',
          content: { 'application/json': schemaRef('File') },
        },
      },
      async handle({ request, response, participant }) {
        const query = queryOf(request, ['name', 'school', 'schoolName', 'schoolYear', 'profile', 'purpose']);
        const { name, school, schoolName, schoolYear, profile = 'auto', purpose } = query;
        requireRight(forPurpose(participant, purpose), 'submit', undefined, school);
        requireMediaType(request.headers['content-type'] ?? FILE_TYPES[0], FILE_TYPES);
        if (name === undefined || !/^[^\p{Cc}/\\]{1,200}$/u.test(name)) {
          throw invalidParameter(
            'name',
            'tên tệp 1–200 ký tự, không có / hay \\',
            'a file name of 1 to 200 characters',
          );
        }
        if (schoolYear !== undefined && !SCHOOL_YEAR.test(schoolYear)) {
          throw invalidParameter('schoolYear', 'dạng 2025-2026', 'in the form 2025-2026');
        }
        if (school !== undefined && school.length > 35) throw invalidParameter('school', 'quá dài', 'too long');
        if (schoolName !== undefined && school === undefined) {
          throw invalidParameter('schoolName', 'cần có school', 'needs school');
        }
        const content = await readBody(request, settings.fileBytes);
        if (content.length === 0) {
          throw new RequestError('ERR_REQUEST_INVALID', {
            message: { vi: 'Tệp trống', en: 'The file is empty' },
          });
        }
        const signed = request.headers[SIGNATURE_HEADER];
        await useSignature(await verifyMessage(signed, () => content, { participant, singleUse }), services);
        const file = await services.files.receive({
          participant,
          name,
          content,
          profile,
          ...(purpose !== undefined && { purpose }),
          ...(school !== undefined && {
            school: { code: school, ...(schoolName !== undefined && { name: schoolName }) },
          }),
          ...(schoolYear !== undefined && { schoolYear }),
        });
        replyJson(response, 202, shown(file), { location: `/v1/files/${encodeURIComponent(file.fileId)}` });
      },
    },
    {
      method: 'get',
      path: '/v1/files/{fileId}',
      operationId: 'getFile',
      summary: 'How far a file has come, and what became of its rows',
      tag: 'Files',
      access: 'bearer',
      parameters: [pathParameter('fileId', 'Id of the file.')],
      answers: { 200: { description: 'The file', content: { 'application/json': schemaRef('File') } } },
      async handle({ request, response, participant }) {
        replyJson(response, 200, shown(await ownFile(participant, request.params['fileId'] as string)));
      },
    },
    {
      method: 'get',
      path: '/v1/files/{fileId}/errors.xlsx',
      operationId: 'getErrorWorkbook',
      summary: "The sender's rows with what is wrong in each and what to do",
      tag: 'Files',
      access: 'bearer',
      parameters: [pathParameter('fileId', 'Id of the file.')],
      answers: {
        200: { description: 'Workbook', content: { [XLSX]: { type: 'string', format: 'binary' } } },
        409: { description: 'The file has not been processed yet' },
      },
      async handle({ request, response, participant }) {
        const { fileId, status } = await ownFile(participant, request.params['fileId'] as string);
        if (status === 'received') {
          throw new StoreError('ERR_STORE_CONFLICT', {
            message: {
              vi: 'Tệp đang được xử lý; hãy thử lại sau',
              en: 'The file is still being processed; try again later',
            },
            retryAfterMs: 2_000,
          });
        }
        const workbook = await services.files.errorWorkbook(fileId);
        response.writeHead(200, {
          'content-type': XLSX,
          'content-length': workbook.byteLength,
          'content-disposition': 'attachment; filename="errors.xlsx"',
          'cache-control': 'no-store',
        });
        response.end(workbook);
      },
    },
  ];

  /** Another's file and one that does not exist answer alike. */
  async function ownFile(participant: StoredParticipant, fileId: string): Promise<StoredFile> {
    const file = await services.store.findFile(fileId);
    if (file && (file.participantId === participant.participantId || hasRight(participant, 'operate'))) return file;
    throw new RequestError('ERR_REQUEST_NOT_FOUND');
  }
}

/** What callers see of a file: the digest of its content stays inside. */
function shown(file: StoredFile): object {
  const { contentDigest: _, ...rest } = file;
  return rest;
}

export const FILE_SCHEMA = {
  type: 'object',
  required: ['fileId', 'participantId', 'name', 'sizeBytes', 'profile', 'status', 'receivedAt', 'summary'],
  properties: {
    fileId: { type: 'string' },
    participantId: { type: 'string' },
    name: { type: 'string' },
    sizeBytes: { type: 'integer' },
    school: { type: 'object', properties: { code: { type: 'string' }, name: { type: 'string' } } },
    schoolYear: { type: 'string' },
    profile: { type: 'string' },
    status: { enum: ['received', 'processed', 'refused'] },
    receivedAt: { type: 'string', format: 'date-time' },
    summary: {
      type: 'object',
      description: 'Counts of rows.',
      properties: {
        profile: { type: 'string', description: 'Profile that fitted.' },
        read: { type: 'integer' },
        accepted: { type: 'integer' },
        unchanged: { type: 'integer' },
        rejected: { type: 'integer' },
        exchangeIds: { type: 'array', items: { type: 'string' } },
      },
    },
    problem: {
      type: 'object',
      description: 'Why the file was refused.',
      properties: { code: { type: 'string' }, vi: { type: 'string' }, en: { type: 'string' } },
    },
  },
} as const;
