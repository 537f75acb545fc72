import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../bin/lienthong.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command and waits for its end. */
export async function lienthong(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const running = start(args, options);
  const code = await running.ended;
  return { code, stdout: running.stdout(), stderr: running.stderr() };
}

export interface Running {
  readonly process: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly ended: Promise<number | null>;
  /** Resolves with the match once standard output has it. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts the built command. */
export function start(args: readonly string[], { cwd, env }: RunOptions = {}): Running {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    ...(cwd !== undefined && { cwd }),
    // jest's own flags are not for the command.
    env: { ...process.env, NODE_OPTIONS: '', LIENTHONG_SANDBOX_SECRET: 'any', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    process: child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(stdout);
          if (match) resolve(match);
        };
        child.stdout.on('data', look);
        child.once('close', () => reject(new Error(`ended before it printed ${pattern.source}: ${stdout}\n${stderr}`)));
        look();
      }),
  };
}

/** Resources of a test file, released in the opposite order. */
export class Stage {
  readonly #closers: (() => Promise<unknown>)[] = [];

  async folder(): Promise<string> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-e2e-'));
    this.#closers.push(() => rm(folder, { recursive: true, force: true }));
    return folder;
  }

  start(args: readonly string[], options: RunOptions = {}): Running {
    const running = start(args, options);
    this.#closers.push(async () => {
      running.process.kill('SIGTERM');
      await running.ended;
    });
    return running;
  }

  /** A sandbox on a free port; URL of each system by its name. */
  async sandbox(args: readonly string[] = []): Promise<Readonly<Record<string, string>>> {
    const running = this.start(['sandbox', ...args]);
    await running.printed(/^inspect\s+http\S+$/m);
    return Object.fromEntries(
      [...running.stdout().matchAll(/^(\S+)\s+(http\S+)$/gm)].map(([, name, url]) => [name!, url!]),
    );
  }

  async close(): Promise<void> {
    for (const close of this.#closers.splice(0).reverse()) await close();
  }
}

/** Waits until a condition holds; fails after a minute. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`still waiting: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Anything that a test looks into; it is the test that says what must be there. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

export const readJson = async (file: string): Promise<Json> => JSON.parse(await readFile(file, 'utf8'));
export const writeJson = (file: string, value: unknown): Promise<void> => writeFile(file, JSON.stringify(value));

/** Lines of NDJSON. */
export const ndjson = (text: string): Json[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

/** Rows of a plain CSV without quotes, by heading. */
export async function readTable(file: string): Promise<Record<string, string>[]> {
  const [heading, ...lines] = (await readFile(file, 'utf8')).trim().split(/\r?\n/);
  const names = heading!.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [names[at]!, value])));
}
