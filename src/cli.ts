#!/usr/bin/env node
import { Command } from 'commander';

const program = new Command('errand')
  .description('Takes work over HTTP, has GitHub do it, and tells the caller how it ended.')
  .showHelpAfterError();

program
  .command('local')
  .description('the App and an embedded GitHub on this machine, for trying things out')
  .option('--data <folder>', 'where everything is kept (ERRAND_DATA, default .errand)')
  .option('--port <number>', 'port of the App, 0 for any free one (PORT, default 3000)')
  .action(async (options) => (await import('./cli/local.ts')).local(options));

program
  .command('serve')
  .description('production: the App for github.com, configured by the environment')
  .action(async () => (await import('./cli/serve.ts')).serve());

program
  .command('demo')
  .description('local mode, one example task, and its live page')
  .option('--data <folder>', 'where everything is kept', '.errand/demo')
  .option('--keep', 'go on serving the page until Ctrl-C')
  .option('--open', 'open the page in the browser, and keep serving it')
  .action(async (options) => (await import('./cli/demo.ts')).demo(options));

program
  .command('cases')
  .description('every case file of a folder through local mode, and how their checks ended')
  .argument('<folder>', 'where the case files are')
  .option('--only <pattern>', 'only cases whose names match this regular expression')
  .option('--json', 'print one JSON document instead of a table')
  .option('--keep', 'keep all data, and print the addresses of the sites')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .action(async (folder, options) => (await import('./cli/cases.ts')).cases(folder, options));

try {
  await program.parseAsync();
} catch (error) {
  console.error(`errand: ${(error as Error).message}`);
  process.exitCode = 1;
}
