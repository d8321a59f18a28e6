import { sql } from 'kysely';
import { EXAMPLE_TASK } from './example-task.ts';
import { acceptedEvery, type Filling, hashOf } from './filling.ts';

/** Some thirty an hour, around the clock. */
const EVERY_MS = 120_000;

const RESULT = JSON.stringify({
  repo_url: 'https://github.com/bench/site',
  commit_sha: 'a'.repeat(40),
  pages_url: 'https://bench.github.io/site/',
  checks: Array(3).fill({
    check: 'js: document.title',
    kind: 'js',
    verdict: 'passed',
    decided_by: 'browser',
  }),
  files: Array(3).fill({ path: 'index.html', bytes: 1_000 }),
  notes: [],
});

/** Every site has two rounds. One job in ten failed, one in fifty was cancelled; the callback of one in a hundred did not arrive. */
export async function fillSites(filling: Filling): Promise<void> {
  const { run, tenant, count, queued, series } = filling;
  const first = sql`n - n % 2`;
  const { at, id } = acceptedEvery(filling, EVERY_MS);
  const email = sql`'student-' || (n / 2 % 500) || '@example.com'`;
  const task = sql`'task-' || (n / 2)`;
  await run(sql`
    insert into sites (id, tenant, email, task, first_job_id, created_at, owner, repository, repository_key, repository_id)
    select ${id('site')}, ${tenant}, ${email}, ${task}, ${id('job')}, ${at}, 'bench', ${task}, 'bench/' || ${task}, n
    from ${series} where n % 2 = 0`);
  await run(sql`
    insert into jobs (id, tenant, site_id, email, task, round, nonce, status, phase, attempt, last_seq,
      created_at, give_up_at, deadline_at, finished_at, result, error)
    select id, tenant, site_id, email, task, round, nonce, status,
      case when status = 'queued' then 'queued' else 'done' end, 1,
      case when status = 'queued' then 1 else 5 end, at, at + 510000, at + 600000,
      case when status = 'queued' then null else at + 60000 end,
      case when status = 'completed' then ${RESULT} end,
      case when status = 'failed' then 'GitHub did not take the dispatch' when status = 'cancelled' then 'Cancelled' end
    from (select ${id('job')} as id, ${tenant} as tenant, ${id('site', first)} as site_id, ${email} as email, ${task} as task,
      n % 2 + 1 as round, 'nonce-' || n as nonce, ${at} as at,
      case when n >= ${sql.lit(count - queued)} then 'queued' when n % 10 = 3 then 'failed'
        when n % 50 = 7 then 'cancelled' else 'completed' end as status
      from ${series}) as made`);
  // What waits has all the time there is: nobody is to give it up while others are measured.
  await run(
    sql`update jobs set give_up_at = give_up_at + 86400000, deadline_at = deadline_at + 86400000 where status = 'queued'`,
  );
  await run(sql`insert into job_inputs (job_id, task) select id, ${JSON.stringify(EXAMPLE_TASK)} from jobs`);
  await run(sql`insert into idempotency (key, job_id) select ${hashOf(sql`id`)}, id from jobs`);
  await run(sql`
    insert into attempts (job_id, attempt, dispatched_at, claimed_at, heartbeat_at, ended_at, run_id, run_attempt, run_url, token_hash, last_batch)
    select id, 1, created_at + 1000, created_at + 8000, created_at + 58000, created_at + 60000, nonce, 1,
      'https://github.com/bench/errand/actions/runs/1', ${hashOf(sql`id`)}, 9 from jobs where finished_at is not null`);
  await run(
    sql`insert into attempts (job_id, attempt, last_batch) select id, 1, 0 from jobs where finished_at is null`,
  );
  await run(sql`
    insert into outbox (tenant, created_at, job_id, attempt, due_at, tries, paid) select tenant, created_at, id, 1, created_at, 0, 0 from jobs where finished_at is null`);
  const logged = [
    [1, 'accepted', 0, 'Accepted task, round 1'],
    [2, 'dispatched', 1_000, 'GitHub took the dispatch; waiting for a runner'],
    [3, 'claimed', 8_000, 'Claimed by run 12345678901'],
    [4, 'phase', 20_000, 'Checked the page in a browser'],
    [5, 'completed', 60_000, 'Live at https://bench.github.io/site/'],
  ] as const;
  const lines = logged.map(
    ([seq, type, after, message]) =>
      sql`select ${sql.lit(seq)} as seq, ${sql.lit(type)} as type, ${sql.lit(after)} as after_ms, ${sql.lit(message)} as message`,
  );
  await run(sql`
    insert into events (job_id, seq, at, attempt, type, phase, message)
    select jobs.id, line.seq, jobs.created_at + line.after_ms, 1, line.type, null, line.message
    from jobs cross join (${sql.join(lines, sql` union all `)}) as line where line.seq <= jobs.last_seq`);
  await run(sql`
    insert into deliveries (id, job_id, cause, url, body, state, tries, held_by, due_at, created_at)
    select 'dlv' || substr(id, 4), id, 'outcome', 'https://receiver.example/notify', ${JSON.stringify({ email: 'student@example.com', round: 1, repo_url: 'https://github.com/bench/site', commit_sha: 'a'.repeat(40) })},
      case when nonce like '%42' then 'failed' else 'delivered' end, 1, 'run', finished_at, finished_at
    from jobs where finished_at is not null`);
  await run(sql`
    insert into delivery_tries (delivery_id, n, at, sent_by, http_status, duration_ms)
    select id, 1, created_at, 'run', case when state = 'failed' then 500 else 200 end, 80 from deliveries`);
}
