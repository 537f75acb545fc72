import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask, endChild, SERVER_CORE, startNode } from '../child.mjs';
import { ratio, spread } from '../statistics.mjs';
import { enlargeSamples } from './enlarge-samples.mjs';

/** Runs before the first that counts. */
const WARM_UPS = 3;

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Measures `normalize` against the bare loop on enlarged samples, in turn, each in a process of its own that has run
 * every file before it is timed.
 */
export async function measureNormalize({ folder, rows, rounds, say }) {
  const samples = enlargeSamples(folder, rows);
  const result = {};
  for (const sample of samples) {
    const sides = {
      normalize: startNode([file('normalize-worker.mjs')], {
        core: SERVER_CORE,
        ipc: true,
        logFile: path.join(folder, 'stderr.log'),
      }),
      bare: startNode([file('bare-worker.mjs')], { core: SERVER_CORE, ipc: true }),
    };
    const perSecond = { normalize: [], bare: [] };
    const first = {};
    try {
      for (let run = 0; run < WARM_UPS + rounds; run += 1) {
        for (const [name, child] of Object.entries(sides)) {
          const { ms } = await ask(child, { ...sample, out: path.join(folder, `${sample.kind}-${name}.ndjson`) });
          const rate = sample.rows / (ms / 1000);
          if (run === 0) first[name] = rate;
          if (run >= WARM_UPS) perSecond[name].push(rate);
        }
      }
    } finally {
      await Promise.all(Object.values(sides).map(endChild));
    }
    result[sample.kind] = {
      file: path.basename(sample.file),
      rows: sample.rows,
      normalize: spread(perSecond.normalize),
      bare: spread(perSecond.bare),
      ofBare: ratio(perSecond.normalize, perSecond.bare),
      firstRunInItsProcess: { ...first, ofBare: first.normalize / first.bare },
    };
    const { normalize, bare, ofBare } = result[sample.kind];
    say(
      `normalize .${sample.kind}: ${Math.round(normalize.median)} rows/s of ${Math.round(bare.median)}, ${percent(ofBare.median)}`,
    );
  }
  return result;
}

const percent = (share) => `${Math.round(share * 100)} %`;
