import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from '@photostructure/sqlite';
import { ask, endChild, firstUrl, LOAD_CORE, SERVER_CORE, startNode } from '../child.mjs';
import { processorSeconds, residentBytes, writtenBytes } from '../machine.mjs';
import { median, ratio, spread } from '../statistics.mjs';
import { settleDown, startGatewayServer } from './gateway-server.mjs';
import { studentRecord } from './student-records.mjs';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const CONNECTIONS = 64;
const MIB = 2 ** 20;

const bareServer = (script) => async (folder, options) => {
  mkdirSync(folder, { recursive: true });
  const database = path.join(folder, 'bare.sqlite');
  const child = startNode([file(script), database], { core: SERVER_CORE, ipc: true, ...options });
  const [[{ token }], url] = await Promise.all([once(child, 'message'), firstUrl(child)]);
  return { child, url, database, token };
};

/** In the order in which they take turns. */
export const SERVERS = {
  gateway: startGatewayServer,
  'gateway-sealed': (folder, options) => startGatewayServer(folder, { ...options, atRest: true }),
  'bare-express': bareServer('bare-express.mjs'),
  'bare-http': bareServer('bare-http.mjs'),
};

/**
 * Measures the gateway, without and with encryption at rest, and the two bare pipelines in turn, round after round, each time with a new process and a new
 * store; then the gateway's latency and memory, and the bare express pipeline's beside it, at half of what the gateway takes.
 */
export async function measureIntake({ folder, rounds, warmUpMs, measureMs, halfLoadMs, profileTo, say }) {
  const load = startNode([file('load.mjs')], { core: LOAD_CORE, ipc: true });
  let firstSerial = 0;
  const runs = Object.fromEntries(Object.keys(SERVERS).map((name) => [name, []]));

  const withServer = async (name, label, use, options = {}) => {
    const server = await SERVERS[name](path.join(folder, `${name}-${label}`), options);
    try {
      return await use(server);
    } finally {
      await endChild(server.child);
    }
  };
  const send = async ({ child, url, token, database }, timing, ratePerSecond) => {
    const before = sleep(timing.warmUpMs).then(() => usageOf(child.pid));
    const answer = await ask(load, {
      url,
      token,
      connections: CONNECTIONS,
      firstSerial,
      ...timing,
      ...(ratePerSecond !== undefined && { ratePerSecond }),
    });
    firstSerial = answer.nextSerial;
    checkRun(answer, database);
    const [from, to] = [await before, usageOf(child.pid)];
    const records = answer.perSecond * (timing.measureMs / 1000);
    return {
      ...answer,
      cpuMicrosPerRecord: ((to.seconds - from.seconds) / records) * 1e6,
      writtenKibPerRecord: (to.bytes - from.bytes) / records / 1024,
    };
  };

  try {
    for (let round = 1; round <= rounds; round += 1) {
      for (const name of Object.keys(SERVERS)) {
        const answer = await withServer(name, round, (server) => send(server, { warmUpMs, measureMs }));
        runs[name].push(answer);
        say(
          `intake ${round}/${rounds} ${name}: ${Math.round(answer.perSecond)}/s, p99 ${answer.p99Ms.toFixed(1)} ms, ${Math.round(answer.cpuMicrosPerRecord)} µs of processor and ${answer.writtenKibPerRecord.toFixed(1)} KiB written a record`,
        );
      }
    }
    const capacity = median(runs.gateway.map(({ perSecond }) => perSecond));
    const ratePerSecond = Math.round(capacity / 2);
    const halfLoad = {};
    for (const name of ['gateway', 'bare-express']) {
      halfLoad[name] = await withServer(name, 'half-load', async (server) => {
        await settleDown();
        const idleBytes = residentBytes(server.child.pid);
        const memory = watchMemory(server.child.pid);
        const answer = await send(server, { warmUpMs, measureMs: halfLoadMs }, ratePerSecond);
        return { ...figuresOf(answer), idleMib: idleBytes / MIB, loadMib: memory.stop() / MIB };
      });
      const { p99Ms, idleMib, loadMib } = halfLoad[name];
      say(
        `half load ${name}: p99 ${p99Ms.toFixed(1)} ms, ${Math.round(idleMib)} MiB idle, ${Math.round(loadMib)} MiB under load`,
      );
    }
    if (profileTo !== undefined) {
      await withServer('gateway', 'profile', (server) => send(server, { warmUpMs, measureMs }), {
        cpuProfile: profileTo,
      });
      say(`profile of the gateway: ${profileTo}`);
    }
    return summarize({ runs, ratePerSecond, halfLoad, seconds: measureMs / 1000 });
  } finally {
    await endChild(load);
  }
}

const usageOf = (pid) => ({ seconds: processorSeconds(pid), bytes: writtenBytes(pid) });

/** A measurement of refusals, or of acknowledgements that are not in the store, is none. */
function checkRun({ statuses, acknowledged, unanswered }, database) {
  const others = Object.keys(statuses).filter((status) => status !== '202');
  if (others.length > 0 || unanswered > 0) {
    throw new Error(`not every record was taken: ${JSON.stringify({ statuses, unanswered })}`);
  }
  const store = new DatabaseSync(database, { readOnly: true });
  const { kept } = store.prepare('SELECT count(*) AS kept FROM exchange').get();
  store.close();
  if (kept < acknowledged) throw new Error(`${acknowledged} records were acknowledged, ${kept} are in the store`);
}

function watchMemory(pid) {
  let highest = 0;
  const look = () => {
    highest = Math.max(highest, residentBytes(pid) ?? 0);
  };
  const timer = setInterval(look, 250);
  return {
    stop() {
      look();
      clearInterval(timer);
      return highest;
    },
  };
}

const figuresOf = ({ perSecond, p50Ms, p99Ms, maxMs, cpuMicrosPerRecord, writtenKibPerRecord }) => ({
  perSecond,
  p50Ms,
  p99Ms,
  maxMs,
  cpuMicrosPerRecord,
  writtenKibPerRecord,
});

function summarize({ runs, ratePerSecond, halfLoad, seconds }) {
  const all = (name, figure) => runs[name].map((run) => run[figure]);
  const spreads = (figure) => Object.fromEntries(Object.keys(runs).map((name) => [name, spread(all(name, figure))]));
  return {
    connections: CONNECTIONS,
    recordBytes: Buffer.byteLength(JSON.stringify(studentRecord(12_345))),
    secondsPerRun: seconds,
    perSecond: spreads('perSecond'),
    p99Ms: spreads('p99Ms'),
    cpuMicrosPerRecord: spreads('cpuMicrosPerRecord'),
    writtenKibPerRecord: spreads('writtenKibPerRecord'),
    ofBareExpress: ratio(all('gateway', 'perSecond'), all('bare-express', 'perSecond')),
    sealedOfBareExpress: ratio(all('gateway-sealed', 'perSecond'), all('bare-express', 'perSecond')),
    ofBareHttp: ratio(all('gateway', 'perSecond'), all('bare-http', 'perSecond')),
    /** Less disturbed by what else runs: the share that the processor time of a record allows. */
    ofBareExpressByProcessorTime: ratio(
      all('bare-express', 'cpuMicrosPerRecord'),
      all('gateway', 'cpuMicrosPerRecord'),
    ),
    halfLoad: { ratePerSecond, ...halfLoad },
    rounds: Object.fromEntries(Object.entries(runs).map(([name, list]) => [name, list.map(figuresOf)])),
  };
}
