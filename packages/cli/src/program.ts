import { Command } from 'commander';
import { auditCommand } from './commands/audit.js';
import type { Finish } from './commands/command.js';
import { deadLetterCommand } from './commands/dead-letter.js';
import { demoCommand } from './commands/demo.js';
import { fillCommand } from './commands/fill.js';
import { identifyCommand } from './commands/identify.js';
import { jobCommand } from './commands/job.js';
import { keyCommand } from './commands/key.js';
import { normalizeCommand } from './commands/normalize.js';
import { participantCommand } from './commands/participant.js';
import { profileCommand } from './commands/profile.js';
import { receiptCommand } from './commands/receipt.js';
import { sandboxCommand } from './commands/sandbox.js';
import { serveCommand } from './commands/serve.js';
import { transcriptCommand } from './commands/transcript.js';
import { oneRosterCommand } from './commands/oneroster.js';
import { unitsCommand } from './commands/units.js';
import { formatError } from './terminal/report-error.js';
import { subjectCommand } from './commands/subject.js';
import { tortureCommand } from './commands/torture.js';
import { version } from './version.js';

/**
 * The whole command line. What a command needs to run is loaded when it runs, so that every command starts quickly.
 * @param finish told the exit code of the command that ran.
 */
export function buildProgram(finish: Finish): Command {
  const program = new Command('lienthong')
    .description('Liên Thông: kết nối dữ liệu giáo dục / connects education data')
    .version(version)
    // `--version` after a command is the command's own.
    .enablePositionalOptions()
    .showHelpAfterError(false)
    .addHelpText(
      'after',
      '\nVí dụ / Example:\n  lienthong demo --once\n\nMã thoát / Exit codes: 0 tốt cả / all good; 2 có dòng bị từ chối / some records rejected; 1 không chạy được / could not run',
    );
  for (const command of [
    demoCommand(finish),
    serveCommand(finish),
    sandboxCommand(finish),
    normalizeCommand(finish),
    profileCommand(finish),
    fillCommand(finish),
    identifyCommand(finish),
    unitsCommand(finish),
    oneRosterCommand(finish),
    jobCommand(finish),
    deadLetterCommand(finish),
    participantCommand(finish),
    subjectCommand(finish),
    keyCommand(finish),
    receiptCommand(finish),
    transcriptCommand(finish),
    auditCommand(finish),
    tortureCommand(finish),
  ]) {
    program.addCommand(command);
  }
  everyCommand(program, (command) =>
    command.exitOverride().configureOutput({ outputError: (text, write) => write(usageError(text, command)) }),
  );
  return program;
}

function usageError(text: string, command: Command): string {
  const what = text.replace(/^error: /, '').trim();
  return formatError(
    'ERR_REQUEST_INVALID',
    { vi: `lệnh không đúng (${what})`, en: what },
    { vi: `xem: ${nameOf(command)} --help`, en: `see: ${nameOf(command)} --help` },
  );
}

const nameOf = (command: Command): string =>
  command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;

function everyCommand(command: Command, apply: (command: Command) => void): void {
  apply(command);
  for (const child of command.commands) everyCommand(child, apply);
}
