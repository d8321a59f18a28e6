import type { Command } from 'commander';
import { examples } from './help-text.ts';

/** What operators start. */
export function defineRun(program: Command): void {
  program
    .command('local')
    .description('the App and an embedded GitHub on this machine, for trying things out')
    .option('--data <folder>', 'where everything is kept (ERRAND_DATA, default .errand)')
    .option('--port <number>', 'port of the App, 0 for any free one (PORT, default 3000)')
    .addHelpText('after', examples('errand local', 'errand local --data /tmp/errand --port 0'))
    .action(async (options) => (await import('../local.ts')).local(options));

  program
    .command('serve')
    .description('production: the App for github.com, configured by the environment and by what setup kept')
    .addHelpText('after', examples('ERRAND_SECRET=… ERRAND_URL=https://errand.example errand serve'))
    .action(async () => (await import('../serve.ts')).serve());

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
    .addHelpText('after', examples('errand setup --org acme --url https://errand.example'))
    .action(async (options) => (await import('../setup.ts')).setup(options));

  program
    .command('doctor')
    .description(
      'checks all that a deployment can get wrong, and says how to mend it; exit code 1 if anything failed',
    )
    .option('--fix', 'mend what needs nobody to be asked')
    .option('--callback <address>', 'see whether this address, too, can be reached from here')
    .option('--json', 'print one JSON document instead of a list')
    .addHelpText('after', examples('errand doctor --fix', 'errand doctor --json | jq .ok'))
    .action(async (options) => (await import('../doctor.ts')).doctor(options));

  program
    .command('hash-secret')
    .description(
      "the form of a caller's secret that settings may hold in its place; reads it from standard input",
    )
    .addHelpText('after', examples('errand hash-secret < secret'))
    .action(async () => (await import('../hash-secret.ts')).hashSecret());
}
