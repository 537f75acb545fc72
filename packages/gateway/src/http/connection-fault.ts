import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { RequestError } from '@lienthong/core';
import type { ErrorCode } from '@lienthong/core';
import { PROBLEM_TYPE, problemOf } from './problem.js';

/** What Node's parser and clock find wrong before there is a request to route. */
const CODES: Readonly<Record<string, Extract<ErrorCode, `ERR_REQUEST_${string}`>>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'ERR_REQUEST_TIMEOUT',
  HPE_HEADER_OVERFLOW: 'ERR_REQUEST_TOO_LARGE',
};

/** Answers a broken or too slow request in problem form, where that can still be done, and cuts the connection. */
export function answerConnectionFault(fault: NodeJS.ErrnoException, socket: Duplex): void {
  const isGone = fault.code === 'ECONNRESET' || !socket.writable;
  if (isGone || isAnswering(socket)) {
    socket.destroy();
    return;
  }
  const problem = problemOf(new RequestError(CODES[fault.code ?? ''] ?? 'ERR_REQUEST_INVALID'), 'vi');
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
      `Content-Type: ${PROBLEM_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
    () => socket.destroy(),
  );
}

/** Half an answer is on its way: another must not be written into it. Node keeps the message on the socket. */
const isAnswering = (socket: Duplex): boolean =>
  (socket as Duplex & { _httpMessage?: { headersSent?: boolean } })._httpMessage?.headersSent === true;
