import { Command } from 'commander';
import { defineCall } from './commands/call.ts';
import { defineRun } from './commands/run.ts';
import { defineTry } from './commands/try.ts';

/** All commands, as `--help` shows them. */
export function createProgram(): Command {
  const program = new Command('errand')
    .description('Takes work over HTTP, has GitHub do it, and tells the caller how it ended.')
    .showHelpAfterError('(--help shows what there is, with examples)');
  defineRun(program.commandsGroup('Run Errand:'));
  defineTry(program.commandsGroup('Try it out:'));
  defineCall(program.commandsGroup('Have work done:'));
  return program;
}
