import type { Command } from 'commander';
import { examples, exitWith } from './help-text.ts';

/** What shows on this machine what Errand does. */
export function defineTry(program: Command): void {
  program
    .command('demo')
    .description('local mode, one example task, and its live page')
    .option('--data <folder>', 'where everything is kept', '.errand/demo')
    .option('--keep', 'go on serving the page until Ctrl-C')
    .option('--open', 'open the page in the browser, and keep serving it')
    .addHelpText('after', examples('errand demo --open'))
    .action(async (options) => (await import('../demo.ts')).demo(options));

  program
    .command('cases')
    .description('every case file of a folder through local mode, and how their checks ended')
    .argument('<folder>', 'where the case files are')
    .option('--only <pattern>', 'only cases whose names match this regular expression')
    .option('--json', 'print one JSON document instead of a table')
    .option('--keep', 'keep all data, and print the addresses of the sites')
    .addHelpText(
      'after',
      `${examples('errand cases cases/ --only "^map"')}
Exit codes: 0 all that can be expected of the sites came true, 1 not all of it, 2 they cannot be run.`,
    )
    .exitOverride(exitWith(2))
    .action(async (folder, options) => (await import('../cases.ts')).cases(folder, options));
}
