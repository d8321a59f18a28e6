import type { Command } from 'commander';
import { EXIT } from '../call/exit-code.ts';
import { exitWith } from './help-text.ts';

/** A command that asks a running Errand. */
export function ask(command: Command, exitCode: number = EXIT.notDone): Command {
  return command
    .option('--url <address>', 'where Errand answers (ERRAND_URL, default http://127.0.0.1:3000)')
    .option('--secret <secret>', 'your secret; better given as ERRAND_SECRET, where nobody sees it')
    .exitOverride(exitWith(exitCode));
}
