// What both bare pipelines share: a token check with a memory, compiled validators, one INSERT, one sync for many.
import { generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { setImmediate } from 'node:timers';
import { DatabaseSync } from '@photostructure/sqlite';
import { validators } from '@lienthong/schemas';

const ISSUER = 'urn:bench';

/** Makes a token and the check that takes it: verified once, remembered afterwards. */
export async function bareTokens() {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const token = await new SignJWT({ scope: 'submit' })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
    .setIssuer(ISSUER)
    .setAudience(ISSUER)
    .setSubject('bench')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);
  const verified = new Map();
  return {
    token,
    async check(authorization = '') {
      const known = verified.get(authorization);
      if (known !== undefined && known.exp * 1000 > Date.now()) return known;
      const { payload } = await jwtVerify(authorization.slice('Bearer '.length), publicKey, {
        issuer: ISSUER,
        audience: ISSUER,
        algorithms: ['ES256'],
      });
      verified.set(authorization, payload);
      return payload;
    },
  };
}

/** Whether a submission and its records fit their schemas. */
export const isValid = (body) => validators['exchange-request'](body) && body.records.every(validators.student);

/**
 * A table in WAL with `synchronous=FULL`, as the gateway has it; the inserts of one turn share one commit. Rows are
 * appended and nothing is indexed: a random key would cost a page for each row.
 */
export function bareStore(file) {
  const database = new DatabaseSync(file);
  database.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 16000; PRAGMA cache_size = -65536;
     CREATE TABLE exchange (id TEXT NOT NULL, participant TEXT NOT NULL, body TEXT NOT NULL) STRICT;`,
  );
  const insert = database.prepare('INSERT INTO exchange (id, participant, body) VALUES (?, ?, ?)');
  let waiting = [];

  function commit() {
    const group = waiting;
    waiting = [];
    try {
      database.exec('BEGIN IMMEDIATE');
      for (const { row } of group) insert.run(...row);
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      for (const { reject } of group) reject(error);
      return;
    }
    for (const { resolve } of group) resolve();
  }

  return {
    /** Resolves when the row is committed and synced. */
    insert: (...row) =>
      new Promise((resolve, reject) => {
        waiting.push({ row, resolve, reject });
        if (waiting.length === 1) setImmediate(commit);
      }),
    close: () => database.close(),
  };
}

/** Says where it listens and with which token, and ends when told. */
export function announce(server, token, store) {
  server.listen(0, '127.0.0.1', () => {
    process.send({ token });
    console.log(`http://127.0.0.1:${server.address().port}`);
  });
  process.once('SIGTERM', () => {
    server.close(() => {
      store.close();
      process.disconnect();
    });
    server.closeAllConnections();
  });
}
