import { describe, expect, test } from '@jest/globals';
import type { Command } from 'commander';
import { buildProgram } from './program.js';

const leaves = (command: Command, path: string): [string, Command][] =>
  command.commands.length === 0
    ? [[path, command]]
    : command.commands.flatMap((child) => leaves(child, `${path} ${child.name()}`.trim()));

const commands = leaves(
  buildProgram(() => undefined),
  '',
);

describe('the command line', () => {
  test('has every command of the contract', () => {
    expect(commands.map(([path]) => path)).toEqual([
      'demo',
      'serve',
      'sandbox',
      'normalize',
      'profile new',
      'profile check',
      'profile list',
      'fill',
      'identify',
      'units convert',
      'units check',
      'oneroster export',
      'oneroster import',
      'oneroster check',
      'job list',
      'job run',
      'dead-letter list',
      'dead-letter replay',
      'participant add',
      'participant list',
      'participant change',
      'participant suspend',
      'participant reinstate',
      'participant revoke',
      'subject export',
      'subject erase',
      'key generate',
      'key generate-master',
      'key rotate',
      'receipt verify',
      'transcript build',
      'transcript sign',
      'transcript verify',
      'transcript read',
      'transcript pack',
      'transcript unpack',
      'audit export',
      'audit verify',
      'torture',
    ]);
  });

  test.each(commands)('%s explains itself in both languages, with an example of itself', (path, command) => {
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) });
    command.outputHelp();
    expect(command.description()).toMatch(/ \/ /);
    expect(help).toContain(`Ví dụ / Example:\n  lienthong ${path}`);
  });
});
