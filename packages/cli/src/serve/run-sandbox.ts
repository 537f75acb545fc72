import { createSandbox, readFaults } from '@lienthong/sandbox';
import { untilStopped } from '../children/until-stopped.js';
import { EXIT, type ExitCode } from '../exit-codes.js';

/** What `lienthong sandbox` was asked to do. */
export interface SandboxCommandOptions {
  readonly citizens?: string;
  readonly port?: number;
  readonly faults?: string;
}

/** Plays the upstream systems until told to stop; a line a system says where it listens. */
export async function runSandbox({ citizens, port, faults }: SandboxCommandOptions): Promise<ExitCode> {
  // From the first moment on: whoever reads our first line may ask us to end at once.
  const stopped = untilStopped();
  const sandbox = await createSandbox({
    ...(citizens !== undefined && { citizensFile: citizens }),
    ...(port !== undefined && { port }),
    ...(faults !== undefined && { faults: await readFaults(faults) }),
  });
  process.stdout.write(`${systemLines(sandbox.urls)}\n`);
  await stopped;
  await sandbox.close();
  return EXIT.ok;
}

/** `sectorDb` → `sector-db  http://…`, one line each. */
export function systemLines(urls: Readonly<Record<string, string>>): string {
  return Object.entries(urls)
    .map(([name, url]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).padEnd(14)} ${url}`)
    .join('\n');
}
