import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask, endChild, SERVER_CORE, startNode } from '../child.mjs';
import { ratio, spread } from '../statistics.mjs';
import { benchFiles } from './bench-files.mjs';
import { measureLarge } from './measure-large.mjs';

/** Runs before the first that counts. */
const WARM_UPS = 3;

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Measures `normalize` against the bare loop on a file of every kind and format, in turn, each in a process of its own
 * that has run the file before it is timed; then one file that is far larger.
 * @param only part of the names of the files that are measured; all where absent.
 */
export async function measureNormalize({ folder, rows, rounds, largeRows, only, say }) {
  const chosen = benchFiles(folder, rows).filter(({ name }) => only === undefined || name.includes(only));
  const files = {};
  for (const sample of chosen) {
    files[sample.name] = await measureFile(sample, { folder, rounds });
    const { normalize, bare, ofBare, peakMib } = files[sample.name];
    say(
      `normalize ${sample.name}: ${Math.round(normalize.median)} rows/s of ${Math.round(bare.median)}, ${percent(ofBare.median)}; ` +
        `${Math.round(peakMib.normalize)} MiB of ${Math.round(peakMib.bare)}`,
    );
  }
  const large = largeRows > 0 && only === undefined ? await measureLarge({ folder, rows: largeRows, say }) : undefined;
  return { files, ...(large && { large }) };
}

async function measureFile(sample, { folder, rounds }) {
  const sides = {
    normalize: startNode([file('normalize-worker.mjs')], {
      core: SERVER_CORE,
      ipc: true,
      logFile: path.join(folder, 'stderr.log'),
    }),
    bare: startNode([file('bare-worker.mjs')], { core: SERVER_CORE, ipc: true }),
  };
  const perSecond = { normalize: [], bare: [] };
  const processorMs = { normalize: [], bare: [] };
  const first = {};
  const peakMib = {};
  try {
    for (let run = 0; run < WARM_UPS + rounds; run += 1) {
      for (const [name, child] of Object.entries(sides)) {
        const out = path.join(folder, `${path.basename(sample.file)}-${name}.ndjson`);
        const answer = await ask(child, { ...sample, out });
        const rate = sample.rows / (answer.ms / 1000);
        if (run === 0) [first[name], peakMib[name]] = [rate, answer.peakMib];
        if (run < WARM_UPS) continue;
        perSecond[name].push(rate);
        processorMs[name].push(answer.processorMs);
      }
    }
  } finally {
    await Promise.all(Object.values(sides).map(endChild));
  }
  return {
    file: path.basename(sample.file),
    rows: sample.rows,
    normalize: spread(perSecond.normalize),
    bare: spread(perSecond.bare),
    ofBare: ratio(perSecond.normalize, perSecond.bare),
    ofBareByProcessorTime: ratio(processorMs.bare, processorMs.normalize),
    firstRunInItsProcess: { ...first, ofBare: first.normalize / first.bare },
    // Of the first run: later ones also hold what the collector has not yet given back.
    peakMib,
  };
}

const percent = (share) => `${Math.round(share * 100)} %`;
