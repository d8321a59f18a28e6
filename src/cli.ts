#!/usr/bin/env node
import { Command, Option } from 'commander';

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
  .description('production: the App for github.com, configured by the environment and by what setup kept')
  .action(async () => (await import('./cli/serve.ts')).serve());

program
  .command('setup')
  .description('creates the GitHub App in an organisation and keeps its credentials for serve')
  .option('--org <name>', 'the organisation that gets the App (ERRAND_ORG)')
  .option('--url <address>', 'where callers and GitHub will reach the App (ERRAND_URL)')
  .option(
    '--out <file>',
    'where the credentials go (ERRAND_CREDENTIALS, default credentials.env in ERRAND_DATA)',
  )
  .option(
    '--host <address>',
    'where the page is served; other than this machine, it is at --url',
    '127.0.0.1',
  )
  .option('--port <number>', 'port of the page, 0 for any free one', '0')
  .option('--public', 'let other organisations install the App as well')
  .action(async (options) => (await import('./cli/setup.ts')).setup(options));

program
  .command('doctor')
  .description(
    'checks all that a deployment can get wrong, and says how to mend it; exit code 1 if anything failed',
  )
  .option('--fix', 'mend what needs nobody to be asked')
  .option('--callback <address>', 'see whether this address, too, can be reached from here')
  .option('--json', 'print one JSON document instead of a list')
  .action(async (options) => (await import('./cli/doctor.ts')).doctor(options));

program
  .command('hash-secret')
  .description(
    "the form of a caller's secret that settings may hold in its place; reads it from standard input",
  )
  .action(async () => (await import('./cli/hash-secret.ts')).hashSecret());

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

program
  .command('eval')
  .description('runs a program where it can do no harm: submits it, and with --watch shows what it writes')
  .argument('<file>', 'the program; - reads it from standard input')
  .option('--language <name>', 'what it is written in, if neither its ending nor its first line (#!) says so')
  .option('--arg <value>', 'an argument of the program; may be given again', collect, [])
  .option('--stdin <file>', 'what the program reads from its standard input; - passes ours on')
  .option('--timeout <seconds>', 'stop it after so long')
  .option('--memory <MB>', 'stop it when it uses more')
  .option('--watch', 'show what it writes as it comes, and exit as it does; Ctrl-C cancels it')
  .option('--verbose', 'say each step on standard error, also where that is no terminal')
  .addOption(new Option('--json', 'print the answer as JSON').conflicts('watch'))
  .option('--url <address>', 'where Errand answers (ERRAND_URL, default http://127.0.0.1:3000)')
  .option('--secret <secret>', 'your secret; better given as ERRAND_SECRET, where nobody sees it')
  .addHelpText(
    'after',
    `
Exit codes with --watch: the program's own; else 124 timeout, 137 memory, output limit or a signal,
125 lost, unsupported, expired, or it could not be submitted, 130 cancelled, 141 nobody reads the output.`,
  )
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 125))
  .action(async (file, options) => (await import('./cli/eval.ts')).evaluate(file, options));

function collect(value: string, values: string[]): string[] {
  return [...values, value];
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(`errand: ${(error as Error).message}`);
  process.exitCode = 1;
}
