import type { Command } from 'commander';
import { defineEval } from './eval.ts';
import { examples, exitCodes } from './help-text.ts';
import { defineLists } from './lists.ts';
import { ask } from './options.ts';

/** What callers of a running Errand use. */
export function defineCall(program: Command): void {
  ask(program.command('submit'))
    .description('submits a site task, and with --watch shows how its site is made')
    .argument('<file>', 'the task as senders post it, in JSON; - reads it from standard input')
    .option('--watch', 'show what happens until the sender was told; Ctrl-C leaves the job running')
    .option('--json', 'print the answer as JSON; with --watch, JSON lines: accepted, each event, the job')
    .addHelpText(
      'after',
      `${examples('errand submit task.json --watch', 'errand submit task.json --watch --json | jq -r ".job.result.pages_url // empty"')}
${exitCodes(['completed', 'failed', 'notDone', 'lost', 'cancelled', 'brokenPipe'])}

The secret is --secret, else the task's member "secret", else ERRAND_SECRET. The same task (email, task, round and
nonce) submitted again is the same job: nothing is done twice.`,
    )
    .action(async (file, options) => (await import('../submit.ts')).submit(file, options));

  defineEval(program);

  ask(program.command('watch'))
    .description('shows a job, an evaluation or a batch from its beginning to its end')
    .argument('<id>', 'job_…, eval_… or batch_…')
    .option('--json', 'print JSON lines: each event, and as the last one how it ended')
    .addHelpText(
      'after',
      `${examples('errand watch job_0f…', 'errand watch batch_0f… --json')}
${exitCodes(['completed', 'failed', 'notDone', 'lost', 'cancelled', 'brokenPipe'], { failed: 'failed; of a batch, any of it' })}
Of an evaluation they are those of errand eval --watch. No secret is needed.`,
    )
    .action(async (id, options) => (await import('../watch.ts')).watchId(id, options));

  defineLists(program);

  ask(program.command('logs'))
    .description('all events of a job, or the output of an evaluation, as they are now')
    .argument('<id>', 'job_… or eval_…')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      `${examples('errand logs job_0f… | grep failed', 'errand logs eval_0f… > output')}
${exitCodes(['completed', 'notDone', 'brokenPipe'], { completed: 'printed' })}

No secret is needed.`,
    )
    .action(async (id, options) => (await import('../logs.ts')).logs(id, options));

  ask(program.command('cancel'))
    .description('cancels a job, an evaluation or what has not ended of a batch')
    .argument('<id>', 'job_…, eval_… or batch_…')
    .option('--json', 'print how it stands then as JSON')
    .addHelpText(
      'after',
      `${examples('errand cancel job_0f…')}
${exitCodes(['completed', 'failed', 'notDone'], { completed: 'it is cancelled', failed: 'it had ended before' })}`,
    )
    .action(async (id, options) => (await import('../cancel.ts')).cancel(id, options));
}
