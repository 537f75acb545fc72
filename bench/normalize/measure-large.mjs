import { once } from 'node:events';
import { createWriteStream, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask, endChild, SERVER_CORE, startNode } from '../child.mjs';

const HEADER = 'STT,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Lớp,Số định danh cá nhân';
const NAMES = ['Nguyễn Thị Mẫu', 'Trần Văn Thử', 'Lê Hoàng An', 'Phạm Đức Bình', 'Vừ A Sùng', 'Kpă Ngọc Lan'];
const CHUNK_ROWS = 5_000;

/** A CSV list far larger than memory should hold, read once by `normalize` in a new process: rows a second, peak memory. */
export async function measureLarge({ folder, rows, say }) {
  const source = path.join(folder, 'large.csv');
  const out = path.join(folder, 'large.ndjson');
  await writeLarge(source, rows);
  const child = startNode([fileURLToPath(new URL('normalize-worker.mjs', import.meta.url))], {
    core: SERVER_CORE,
    ipc: true,
    logFile: path.join(folder, 'stderr.log'),
  });
  try {
    const { ms, peakMib } = await ask(child, { file: source, out, school: '86000001', schoolYear: '2025-2026' });
    const perSecond = rows / (ms / 1000);
    say(`normalize ${rows} rows of .csv: ${Math.round(perSecond)} rows/s, ${Math.round(peakMib)} MiB`);
    return { rows, sourceMib: statSync(source).size / 2 ** 20, perSecond, peakMib };
  } finally {
    await endChild(child);
    for (const file of [source, out]) rmSync(file, { force: true });
  }
}

async function writeLarge(file, rows) {
  const stream = createWriteStream(file);
  stream.write(`${HEADER}\r\n`);
  for (let from = 0; from < rows; from += CHUNK_ROWS) {
    const lines = Array.from({ length: Math.min(CHUNK_ROWS, rows - from) }, (_, at) => lineOf(from + at));
    if (!stream.write(lines.join(''))) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

function lineOf(row) {
  const two = (value) => String(value).padStart(2, '0');
  const birth = `${two((row % 28) + 1)}/${two((row % 12) + 1)}/2015`;
  const name = `${NAMES[row % NAMES.length]} ${String.fromCharCode(65 + (row % 26))}`;
  const number = `0862${two(15)}${String(row % 1_000_000).padStart(6, '0')}`;
  return `${row + 1},${name},${birth},${row % 2 === 0 ? 'Nam' : 'Nữ'},Kinh,${(row % 5) + 1}${'ABCD'[row % 4]},${number}\r\n`;
}
