// The load: a process of its own, on sockets, so that it costs less than what it measures.
import net from 'node:net';
import { percentile } from '../statistics.mjs';
import { submissionBody } from './student-records.mjs';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

process.on('message', (task) => {
  run(task).then(
    (answer) => process.send(answer),
    (error) => process.send({ error: error.message }),
  );
});

/**
 * Sends distinct records over keep-alive connections for a time, after a warm-up that is not counted.
 * Without `ratePerSecond` each connection sends as soon as it has its answer; with it requests fall due at even
 * intervals, and their latency counts from then, so that a server that stalls cannot slow down its own load.
 */
async function run({ url, token, connections, warmUpMs, measureMs, firstSerial, ratePerSecond }) {
  const { hostname, port } = new URL(url);
  const startMs = performance.now();
  const countFromMs = startMs + warmUpMs;
  const endMs = countFromMs + measureMs;
  const latencies = [];
  const statuses = {};
  let serial = firstSerial;
  let acknowledged = 0;
  let unanswered = 0;

  const requestOf = () => {
    const body = Buffer.from(submissionBody(serial));
    const head =
      `POST /v1/exchanges HTTP/1.1\r\nhost: ${hostname}:${port}\r\nauthorization: Bearer ${token}\r\n` +
      `content-type: application/json\r\nidempotency-key: bench-${serial}\r\ncontent-length: ${body.length}\r\n\r\n`;
    serial += 1;
    return Buffer.concat([Buffer.from(head), body]);
  };

  const answered = (status, sentMs) => {
    const nowMs = performance.now();
    if (status === 202) acknowledged += 1;
    if (nowMs >= countFromMs && nowMs <= endMs) {
      statuses[status] = (statuses[status] ?? 0) + 1;
      latencies.push(nowMs - sentMs);
    }
  };

  const sockets = await Promise.all(Array.from({ length: connections }, () => connect(hostname, Number(port))));
  if (ratePerSecond === undefined) {
    await Promise.all(
      sockets.map(async (socket) => {
        while (performance.now() < endMs) {
          const sentMs = performance.now();
          answered(await socket.send(requestOf()), sentMs);
        }
      }),
    );
  } else {
    unanswered = await sendAtRate({ sockets, ratePerSecond, startMs, endMs, requestOf, answered });
  }
  for (const socket of sockets) socket.end();
  latencies.sort((a, b) => a - b);
  return {
    perSecond: latencies.length / (measureMs / 1000),
    p50Ms: percentile(latencies, 0.5),
    p99Ms: percentile(latencies, 0.99),
    maxMs: latencies.at(-1),
    statuses,
    acknowledged,
    unanswered,
    nextSerial: serial,
  };
}

/** @returns how many fell due and could not even be sent before the end: a server that does not keep up. */
function sendAtRate({ sockets, ratePerSecond, startMs, endMs, requestOf, answered }) {
  return new Promise((resolve, reject) => {
    const free = [...sockets];
    const due = [];
    let made = 0;
    const pump = () => {
      while (due.length > 0 && free.length > 0) {
        const socket = free.shift(); // in turn, so that none stays idle until the server closes it
        const dueMs = due.shift();
        socket.send(requestOf()).then((status) => {
          answered(status, dueMs);
          free.push(socket);
          pump();
        }, reject);
      }
    };
    const tick = () => {
      const nowMs = performance.now();
      const upTo = Math.floor(((Math.min(nowMs, endMs) - startMs) / 1000) * ratePerSecond);
      for (; made < upTo; made += 1) due.push(startMs + (made / ratePerSecond) * 1000);
      pump();
      if (nowMs < endMs) setTimeout(tick, 1);
      else finish(due.length);
    };
    const finish = (left) => {
      due.length = 0;
      if (free.length === sockets.length) resolve(left);
      else setTimeout(() => finish(left), 5);
    };
    tick();
  });
}

/** One connection with one request under way; reads no more of an answer than its status and length. */
function connect(host, port) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host, port, noDelay: true });
    let pending = Buffer.alloc(0);
    let current;
    let failure;
    const fail = (error) => {
      failure ??= error;
      reject(error);
      current?.reject(error);
    };
    socket.once('error', fail);
    socket.once('close', () => fail(new Error('the server closed a connection')));
    socket.on('data', (chunk) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const headEnd = pending.indexOf(END_OF_HEAD);
      if (headEnd === -1) return;
      const head = pending.latin1Slice(0, headEnd);
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]);
      if (Number.isNaN(length)) return fail(new Error('an answer without a content-length'));
      if (pending.length < headEnd + 4 + length) return;
      pending = Buffer.alloc(0);
      current.resolve(Number(head.slice(9, 12)));
    });
    socket.once('connect', () =>
      resolve({
        send: (request) =>
          new Promise((resolveAnswer, rejectAnswer) => {
            if (failure !== undefined) return rejectAnswer(failure);
            current = { resolve: resolveAnswer, reject: rejectAnswer };
            socket.write(request);
          }),
        end: () => socket.removeAllListeners('close').destroy(),
      }),
    );
  });
}
