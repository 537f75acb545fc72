import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit-codes.js';
import { buildProgram } from './program.js';
import { reportError } from './terminal/report-error.js';

/**
 * Runs one command line.
 * @param args without the program's own name.
 * @returns the exit code; never throws.
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  endQuietlyOnClosedPipe();
  let code: ExitCode = EXIT.ok;
  const program = buildProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // commander has said what it had to say: help, version, or what is wrong with the arguments.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failed;
    reportError(error);
    return EXIT.failed;
  }
}

/** `lienthong normalize … | head` is no fault. */
function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
  });
}
