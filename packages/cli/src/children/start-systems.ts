import { startChild, type Child } from './start-child.js';

/** URL of each system of a running sandbox, by its name: `population`, `sector-db`, `lgsp-oauth2`, … */
export type SystemUrls = Readonly<Record<string, string>>;

const LINE = /^(\S+)\s+(http:\S+)$/gm;

/** Starts `lienthong sandbox` on a free port. */
export async function startSandbox(
  args: readonly string[] = [],
): Promise<{ readonly child: Child; readonly urls: SystemUrls }> {
  const child = await startChild(['sandbox', ...args], (output) => /^inspect\s+http\S+\n/m.test(output));
  return { child, urls: systemUrls(child.output) };
}

/** Reads the lines that `lienthong sandbox` prints. */
export const systemUrls = (output: string): SystemUrls =>
  Object.fromEntries([...output.matchAll(LINE)].map(([, name, url]) => [name!, url!]));

const GATEWAY_LINE = /^gateway\s+(https?:\S+)$/m;

/** Starts `lienthong serve` with a configuration. */
export async function startServe(
  configurationFile: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly child: Child; readonly url: string }> {
  const child = await startChild(
    ['serve', '--config', configurationFile],
    (output) => GATEWAY_LINE.test(output),
    environment,
  );
  return { child, url: GATEWAY_LINE.exec(child.output)![1]! };
}
