import type { IncomingMessage } from 'node:http';
import { RequestError } from '@lienthong/core';

/**
 * Reads a body as it arrives, up to a limit. What says in its header that it is larger is refused before a byte is read,
 * and nothing is unpacked: a compressed body could expand without end.
 * @param limitBytes largest body in bytes.
 * @throws {RequestError} ERR_REQUEST_TOO_LARGE, ERR_REQUEST_MEDIA_TYPE, ERR_REQUEST_TIMEOUT — the caller went away.
 */
export function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    return Promise.reject(
      new RequestError('ERR_REQUEST_MEDIA_TYPE', {
        message: {
          vi: 'Không nhận nội dung nén (Content-Encoding)',
          en: 'A compressed body (Content-Encoding) is not accepted',
        },
      }),
    );
  }
  const declared = Number(request.headers['content-length'] ?? 0);
  if (declared > limitBytes) return Promise.reject(tooLarge(limitBytes));

  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let sizeBytes = 0;
    const onData = (chunk: Buffer): void => {
      sizeBytes += chunk.length;
      if (sizeBytes > limitBytes) {
        stop();
        // What still comes is thrown away until the answer has gone out; the server then cuts the connection.
        request.resume();
        reject(tooLarge(limitBytes));
      } else {
        chunks.push(chunk);
      }
    };
    const onEnd = (): void => {
      stop();
      resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, sizeBytes));
    };
    const onGone = (): void => {
      stop();
      reject(new RequestError('ERR_REQUEST_TIMEOUT'));
    };
    const stop = (): void => {
      request.off('data', onData).off('end', onEnd).off('close', onGone).off('error', onGone);
      request.on('error', ignore);
    };
    request.on('data', onData).on('end', onEnd).on('close', onGone).on('error', onGone);
  });
}

const ignore = (): void => undefined;

const tooLarge = (limitBytes: number): RequestError =>
  new RequestError('ERR_REQUEST_TOO_LARGE', {
    message: {
      vi: `Nội dung quá lớn: tối đa ${limitBytes} byte`,
      en: `The body is too large: at most ${limitBytes} bytes`,
    },
    details: { limitBytes },
  });
