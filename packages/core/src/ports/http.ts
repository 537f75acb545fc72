/**
 * HTTP as adapters see it. The implementation guards every call: allowed hosts only, the address resolved once and
 * checked, no redirects, time and size limits. It answers any status; only a missing answer is an error.
 */
export interface HttpClient {
  send(request: HttpRequest): Promise<HttpAnswer>;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Absolute, or relative to the client's base URL. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Whole call, milliseconds; the client's default when absent. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The whole body as text, within the client's size limit. */
  readonly text: string;
}

export interface HttpClientOptions {
  /** Scheme, host and port the client may talk to; nothing else is reached. */
  readonly baseUrl: string;
  readonly timeoutMs?: number;
  readonly maxAnswerBytes?: number;
}
