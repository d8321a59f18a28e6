import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { EXIT } from './call/exit-code.ts';
import { defineCall } from './commands/call.ts';
import { defineRun } from './commands/run.ts';
import { defineTry } from './commands/try.ts';

/** All commands, as `--help` shows them. */
export function createProgram(): Command {
  const program = new Command('errand')
    .description('Takes work over HTTP, has GitHub do it, and tells the caller how it ended.')
    .version(version(), '-V, --version')
    .helpCommand(false)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.completed : EXIT.notDone))
    .showHelpAfterError('(--help shows what there is, with examples)');
  defineRun(program.commandsGroup('Run Errand:'));
  defineTry(program.commandsGroup('Try it out:'));
  defineCall(program.commandsGroup('Have work done:'));
  return program;
}

function version(): string {
  const file = join(import.meta.dirname, '../../package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
