import cliProgress from 'cli-progress';

/** Progress of one thing that is counted. */
export interface ProgressBar {
  advance(by?: number): void;
  /** Sets how far it is, and how far it goes where that has grown. */
  set(done: number, total?: number): void;
  /** Says more behind the bar: what moves while the count itself stands still. */
  note(text: string): void;
  /** Lets something else be written to the terminal, above the bar. */
  beside(write: () => void): void;
  stop(): void;
}

const NONE: ProgressBar = {
  advance: () => undefined,
  set: () => undefined,
  note: () => undefined,
  beside: (write) => write(),
  stop: () => undefined,
};
/** To the beginning of the line, and empty to its end. */
const CLEAR_LINE = '\r\u001B[K';
/** Where the bar stands from now on: there its line is cleared when it stops. */
const SAVE_PLACE = '\u001B7';

const STYLE = {
  format: '{label} [{bar}] {value}/{total}{note}',
  barsize: 30,
  clearOnComplete: false,
  hideCursor: true,
  stream: process.stderr,
};

/** A bar on a terminal; nothing elsewhere. */
export function progressBar(label: string, total: number): ProgressBar {
  if (!process.stderr.isTTY) return NONE;
  const bar = new cliProgress.SingleBar({ ...STYLE, clearOnComplete: true }, cliProgress.Presets.shades_classic);
  bar.start(total, 0, { label, note: '' });
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
  const made = names.map(
    (name) => [name, barOf(bars.create(0, 0, { label: labels[name].padEnd(width), note: '' }))] as const,
  );
  return { ...(Object.fromEntries(made) as Record<Name, ProgressBar>), stopAll: () => bars.stop() };
}

function barOf(bar: cliProgress.SingleBar): ProgressBar {
  return {
    advance: (by = 1) => bar.increment(by),
    set(done, total) {
      if (total !== undefined) bar.setTotal(total);
      bar.update(done);
    },
    note: (text) => bar.update({ note: ` ${text}` }),
    beside(write) {
      process.stderr.write(CLEAR_LINE);
      write();
      process.stderr.write(SAVE_PLACE);
      bar.render();
    },
    stop: () => bar.stop(),
  };
}
