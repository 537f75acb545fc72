// Fails where a tracked file holds what looks like a secret. There are no exceptions: tests make their keys when they run.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './workspace.mjs';

/** Forms that say by themselves what they are. */
const FORMS = [
  ['a private key (PEM)', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY(?: BLOCK)?-----(?:\s*$|\\[nr]|[A-Za-z0-9+/=])/],
  ['a private key (JWK)', /"(?:d|k)"\s*:\s*"[A-Za-z0-9_-]{22,}"/],
  ['a signed token', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,}/],
  ['an AWS key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{40,})/],
  ['a GitLab token', /\bgl(?:pat|dt|rt|cbt|ptt|soat)-[A-Za-z0-9_-]{20,}/],
  ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['an npm login', /_authToken\s*=\s*[^\s$]+/],
  ['a Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/],
  ['a Google key', /\bAIza[A-Za-z0-9_-]{35}\b/],
  ['a Stripe key', /\b[rs]k_live_[A-Za-z0-9]{16,}/],
  [
    'a password in a URL',
    /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"'`$<{]+:[^\s/@"'`$<{]{3,}@(?!(?:[a-z0-9-]+\.)*(?:example|test)\b)[a-z0-9.-]+/i,
  ],
];
/** By their names alone nobody should commit them. */
const NAMES =
  /(?:^|\/)(?:\.env(?:\.[^/]*)?|id_(?:rsa|ed25519|ecdsa)|.*\.(?:pem|p12|pfx|key|jks|keystore)|.*\.jwk\.json)$/;
const MAX_BYTES = 50 * 1024 * 1024;

/** One of each, put together here so that this file holds none: a scan that finds nothing must be able to find something. */
const SAMPLES = [
  ['-----BEGIN EC', 'PRIVATE KEY-----'].join(' '),
  `{"${'d'}":"${'A'.repeat(43)}"}`,
  ['eyJhbGciOiJFUzI1NiJ9', 'eyJzdWIiOiJ4In0A', 'B'.repeat(86)].join('.'),
  `AKIA${'A'.repeat(16)}`,
  `ghp_${'a'.repeat(36)}`,
  `glpat-${'a'.repeat(20)}`,
  `npm_${'a'.repeat(36)}`,
  ['//registry/:_authToken', 'abc'].join('='),
  `xoxb-${'1'.repeat(12)}`,
  `AIza${'a'.repeat(35)}`,
  `sk_live_${'a'.repeat(24)}`,
  ['https://user', 'secret@host.vn/'].join(':'),
];
const unseen = SAMPLES.filter((sample, at) => !FORMS[at][1].test(sample));
if (unseen.length > 0 || SAMPLES.length !== FORMS.length) {
  console.error(`secrets: the scan does not see ${unseen.length} of its own samples`);
  process.exit(1);
}

const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
if (listed.status !== 0) {
  console.error('secrets: this is no checkout of the repository, so its files are not known');
  process.exit(1);
}
const files = listed.stdout.split('\0').filter((name) => name !== '' && existsSync(path.join(root, name)));
const found = [];
for (const name of files) {
  if (NAMES.test(name)) found.push(`${name}: a file of this name may hold a secret`);
  const file = path.join(root, name);
  if (statSync(file).size > MAX_BYTES) found.push(`${name}: too large to look through`);
  else
    readFileSync(file, 'latin1')
      .split('\n')
      .forEach((line, at) => {
        // The line itself is not shown: it would carry the secret into a log.
        for (const [what, form] of FORMS) if (form.test(line)) found.push(`${name}:${at + 1}: ${what}`);
      });
}
for (const place of found) console.error(`secrets: ${place}`);
if (found.length === 0)
  console.log(`${files.length} files looked through, ${FORMS.length} forms of secrets, none found`);
process.exit(found.length === 0 ? 0 : 1);
