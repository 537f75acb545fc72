import { DeliveryError } from '../errors/errors.js';
import type { HttpAnswer, HttpClient, HttpClientOptions, HttpRequest } from '../ports/http.js';

/** What a scripted service does with a request: answers, fails as the network does, or never answers. */
export type FakeAnswer = Partial<HttpAnswer> | 'unreachable' | 'silent';

export interface FakeHttp {
  /** For an `AdapterContext`. */
  http(options: HttpClientOptions): HttpClient;
  /** What was sent so far, with the base URL of its client. */
  readonly requests: readonly (HttpRequest & { readonly baseUrl: string })[];
}

/**
 * HTTP without a network. A silent service keeps a request until its signal aborts.
 * @param answer decides what becomes of each request; a status of 200 and an empty body where it leaves them out.
 */
export function fakeHttp(answer: (request: HttpRequest) => FakeAnswer | Promise<FakeAnswer>): FakeHttp {
  const requests: (HttpRequest & { baseUrl: string })[] = [];
  return {
    requests,
    http: ({ baseUrl }) => ({
      async send(request) {
        requests.push({ ...request, baseUrl });
        const given = await answer(request);
        if (given === 'unreachable') throw new DeliveryError('ERR_DELIVERY_UNAVAILABLE');
        if (given === 'silent') return untilAborted(request.signal);
        return { status: 200, headers: {}, text: '', ...given };
      },
    }),
  };
}

/** Never answers; rejects as a timeout does once the signal aborts. */
export function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    const end = (): void => reject(new DeliveryError('ERR_DELIVERY_TIMEOUT'));
    if (signal?.aborted === true) end();
    signal?.addEventListener('abort', end, { once: true });
  });
}
