import cliProgress from 'cli-progress';

/** Progress of one thing that is counted. */
export interface ProgressBar {
  advance(by?: number): void;
  /** Sets how far it is, and how far it goes where that has grown. */
  set(done: number, total?: number): void;
  stop(): void;
}

const NONE: ProgressBar = { advance: () => undefined, set: () => undefined, stop: () => undefined };

const STYLE = {
  format: '{label} [{bar}] {value}/{total}',
  barsize: 30,
  clearOnComplete: false,
  hideCursor: true,
  stream: process.stderr,
};

/** A bar on a terminal; nothing elsewhere. */
export function progressBar(label: string, total: number): ProgressBar {
  if (!process.stderr.isTTY) return NONE;
  const bar = new cliProgress.SingleBar({ ...STYLE, clearOnComplete: true }, cliProgress.Presets.shades_classic);
  bar.start(total, 0, { label });
  return barOf(bar);
}

/** Several bars below each other on a terminal; nothing elsewhere. */
export function progressBars<Name extends string>(
  labels: Readonly<Record<Name, string>>,
): Readonly<Record<Name, ProgressBar>> & { readonly stopAll: () => void } {
  const names = Object.keys(labels) as Name[];
  if (!process.stderr.isTTY) {
    return {
      ...(Object.fromEntries(names.map((name) => [name, NONE])) as Record<Name, ProgressBar>),
      stopAll: () => undefined,
    };
  }
  const bars = new cliProgress.MultiBar(STYLE, cliProgress.Presets.shades_classic);
  const width = Math.max(...names.map((name) => labels[name].length));
  const made = names.map((name) => [name, barOf(bars.create(0, 0, { label: labels[name].padEnd(width) }))] as const);
  return { ...(Object.fromEntries(made) as Record<Name, ProgressBar>), stopAll: () => bars.stop() };
}

function barOf(bar: cliProgress.SingleBar): ProgressBar {
  return {
    advance: (by = 1) => bar.increment(by),
    set(done, total) {
      if (total !== undefined) bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
