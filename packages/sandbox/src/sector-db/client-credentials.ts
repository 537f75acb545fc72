/**
 * Whether HTTP Basic credentials and a form ask rightly for a token.
 * @param clients secret by client id; any id with any secret when absent.
 */
export function areClientCredentials(
  authorization: string | undefined,
  form: string,
  clients: Readonly<Record<string, string>> | undefined,
): boolean {
  const encoded = /^Basic (\S+)$/.exec(authorization ?? '')?.[1] ?? '';
  const [id = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  const secret = decoded(rest.join(':'));
  if (new URLSearchParams(form).get('grant_type') !== 'client_credentials') return false;
  if (clients === undefined) return id !== '' && secret !== '';
  return Object.hasOwn(clients, decoded(id)) && clients[decoded(id)] === secret;
}

/** @source RFC 6749 §2.3.1: both parts are form-encoded. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}
