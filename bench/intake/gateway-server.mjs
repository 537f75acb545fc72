import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { URLSearchParams } from 'node:url';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { firstUrl, SERVER_CORE, startNode } from '../child.mjs';
import { root } from '../../tools/workspace.mjs';

const COMMAND = path.join(root, 'packages', 'cli', 'bin', 'lienthong.js');
const SECRET = 'LIENTHONG_BENCH_SECRET';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/**
 * Two targets that nobody listens at: after the first refusal each is left alone for a day, so that the deliveries queue
 * and what is measured is the intake.
 */
const unreachable = (adapter, profile, names) => ({
  adapter,
  profile,
  baseUrl: 'http://127.0.0.1:9',
  credentials: Object.fromEntries(names.map((name) => [name, { env: SECRET }])),
  delivery: { breaker: { failures: 1, halfOpenAfterMs: 86_400_000 } },
});

const configurationOf = (dataDirectory, atRest) => ({
  listen: { host: '127.0.0.1', port: 0 },
  dataDirectory,
  encryption: { atRest },
  limits: { requestsPerMinute: 1_000_000 },
  targets: {
    'sector-db': unreachable('sector-db', 'sandbox', ['clientId', 'clientSecret']),
    lgsp: unreachable('lgsp', 'json-envelope', ['token']),
  },
  routes: [{ kind: 'student', targets: ['sector-db', 'lgsp'] }],
});

/** Starts `lienthong serve`, registers a participant as an operator would, and gives its token. */
export async function startGatewayServer(folder, { cpuProfile, atRest = false } = {}) {
  mkdirSync(folder, { recursive: true });
  const dataDirectory = path.join(folder, 'data');
  const configuration = path.join(folder, 'gateway.json');
  writeFileSync(configuration, JSON.stringify(configurationOf(dataDirectory, atRest)));
  const child = startNode([COMMAND, 'serve', '--config', configuration], {
    core: SERVER_CORE,
    logFile: path.join(folder, 'gateway.log'),
    env: { [SECRET]: 'bench' },
    cpuProfile,
  });
  const url = await firstUrl(child);
  return {
    child,
    url,
    database: path.join(dataDirectory, 'gateway.sqlite'),
    token: await participantToken(url, JSON.parse(readFileSync(path.join(dataDirectory, 'operator.jwk.json'), 'utf8'))),
  };
}

async function participantToken(url, operatorKey) {
  const operator = await tokenOf(url, operatorKey.participantId, operatorKey, await importJWK(operatorKey, 'ES256'));
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'bench-1', alg: 'ES256', use: 'sig' };
  const { participantId } = await answerOf(
    fetch(`${url}/v1/participants`, {
      method: 'POST',
      headers: { authorization: `Bearer ${operator}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        participantId: 'bench-vendor',
        name: 'Bench',
        type: 'vendor',
        jwks: { keys: [jwk] },
        rights: [{ operation: 'submit', kinds: ['student'], schools: ['*'] }],
      }),
    }),
  );
  const participant = await answerOf(
    fetch(`${url}/v1/participants`, { headers: { authorization: `Bearer ${operator}` } }),
  );
  const registered = participant.items.find((item) => item.participantId === participantId);
  return tokenOf(url, participantId, registered.jwks.keys[0], privateKey);
}

async function tokenOf(url, participantId, { kid, alg = 'ES256' }, privateKey) {
  const assertion = await new SignJWT({ jti: randomUUID() })
    .setProtectedHeader({ alg, kid })
    .setIssuer(participantId)
    .setSubject(participantId)
    .setAudience(`${url}/oauth2/token`)
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(privateKey);
  const { access_token: token } = await answerOf(
    fetch(`${url}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: ASSERTION_TYPE,
        client_assertion: assertion,
      }),
    }),
  );
  return token;
}

async function answerOf(promise) {
  const response = await promise;
  if (response.ok) return response.json();
  throw new Error(`the gateway refused what prepares the measurement: ${response.status} ${await response.text()}`);
}

/** Time for what a start leaves behind to settle, before memory is read. */
export const settleDown = () => sleep(3_000);
