/** The names under which the gateway issues tokens and accepts assertions; the first is the one it writes. */
export interface Issuer {
  /** Base URL without a trailing slash: `iss` and `aud` of access tokens. */
  readonly url: string;
  /** Each name that the gateway goes by, the first one above; without trailing slashes. */
  readonly urls: readonly string[];
  /** What an assertion may name as its audience: this issuer or its token endpoint. */
  readonly audiences: readonly string[];
  /** What it may name besides when it comes from this machine: commands here need not know the public URL. */
  readonly localAudiences: readonly string[];
}

/**
 * The issuer of a gateway that listens there.
 * @param publicUrl what callers see in front of a proxy; where absent, loopback goes by each of its names.
 */
export function issuerOf(publicUrl: string | undefined, host: string, port: number): Issuer {
  const urls = publicUrl === undefined ? localUrls(host, port) : [publicUrl.replace(/\/+$/, '')];
  return { url: urls[0]!, urls, audiences: audiencesOf(urls), localAudiences: audiencesOf(localUrls(host, port)) };
}

const audiencesOf = (urls: readonly string[]): string[] =>
  urls.flatMap((url) => [url, `${url}/`, `${url}/oauth2/token`]);

function localUrls(host: string, port: number): string[] {
  const own = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const loopback = [`http://127.0.0.1:${port}`, `http://localhost:${port}`, `http://[::1]:${port}`];
  const isWildcard = host === '0.0.0.0' || host === '::';
  return isWildcard ? loopback : loopback.includes(own) ? [own, ...loopback.filter((url) => url !== own)] : [own];
}
