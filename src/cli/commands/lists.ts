import { type Command, Option } from 'commander';
import { jobQuery } from '../../contract/job-list.ts';
import { JOB_STATUSES, publicStatus } from '../../domain/job-state.ts';
import { examples, exitCodes } from './help-text.ts';
import { ask } from './options.ts';

/** How many of a list are shown. */
const USUAL_LIMIT = '20';
const CALLBACKS = jobQuery.shape.callback.unwrap().options;
const STATUSES = [...new Set(JOB_STATUSES.map(publicStatus))];

/** What your organisation has submitted, and what was sent of it. */
export function defineLists(program: Command): void {
  ask(program.command('jobs'))
    .description("your organisation's site jobs, newest first")
    .addOption(new Option('--status <status>', 'only those that stand so').choices(STATUSES))
    .addOption(new Option('--callback <state>', 'only those whose callback stands so').choices(CALLBACKS))
    .option('--search <text>', "a part of the task's name or of the sender's address, or a whole job id")
    .option('--limit <number>', 'how many at most', USUAL_LIMIT)
    .addOption(
      new Option('--evaluations', 'evaluations instead, but for those of batches').conflicts([
        'search',
        'callback',
      ]),
    )
    .addOption(
      new Option('--batches', 'batches of evaluations instead').conflicts([
        'search',
        'callback',
        'status',
        'evaluations',
      ]),
    )
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      `${examples(
        'errand jobs --status failed --search bakery',
        'errand jobs --callback failed',
        'errand jobs --evaluations --limit 100',
        'errand jobs --json | jq -r ".jobs[].job_id"',
      )}
${exitCodes(['completed', 'notDone', 'brokenPipe'], { completed: 'printed, also if there are none' })}`,
    )
    .action(async (options) => (await import('../jobs.ts')).jobs(options));

  ask(program.command('deliveries'))
    .description('callbacks of a job, or webhooks: what was sent, and how each try ended')
    .argument('[id]', 'job_…, eval_…, batch_…, or msg_… for one webhook; if not given, your newest webhooks')
    .option('--replay', 'send it again before: what has arrived or was given up')
    .option('--limit <number>', 'how many at most', USUAL_LIMIT)
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      `${examples('errand deliveries job_0f…', 'errand deliveries job_0f… --replay', 'errand deliveries msg_0f…')}
${exitCodes(['completed', 'notDone', 'brokenPipe'], { completed: 'printed; with --replay, it will be sent again' })}`,
    )
    .action(async (id, options) => (await import('../deliveries.ts')).deliveries(id, options));
}
