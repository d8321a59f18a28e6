import { sql } from 'kysely';
import { judge } from '../../src/contract/evaluation/judge.ts';
import { DAY_MS } from '../../src/domain/duration.ts';
import { ending } from './ending.ts';
import { acceptedEvery, type Filling, hashOf } from './filling.ts';

/** Results are kept for 7 days if nobody asks for less or more, and what is left of them for 30 more. */
const KEPT_MS = 7 * DAY_MS;
const AGES_MS = 37 * DAY_MS;
const BATCH = 100;

const PROGRAM = {
  code: 'import sys\nprint(sum(int(line) for line in sys.stdin))\n',
  stdin: '1\n2\n3\n',
  args: [],
  timeout_ms: 30_000,
  memory_mb: 512,
  output_limit: 262_144,
};

const outcomeOf = (exit_code: number) => JSON.stringify(judge(ending(exit_code)));

/**
 * Every other hundred is a batch, the newest ones that have ended among them, and the others are single ones. One in ten
 * failed. All are of the last 37 days: what is older than 7 is a tombstone without program and log, as `purgeExpired` leaves it.
 */
export async function fillEvaluations(filling: Filling): Promise<void> {
  const { run, tenant, count, queued, series, now } = filling;
  const { at, id } = acceptedEvery(filling, Math.floor((AGES_MS - DAY_MS) / count));
  const firstQueued = sql.lit(count - queued);
  // Counted back from what waits, which is no part of a batch: what is recent is alike, however many lie before.
  const before = sql`(${sql.lit(count - queued - 1)} - n)`;
  const hundred = sql`(${before} / ${sql.lit(BATCH)})`;
  const isItem = sql`(n < ${firstQueued} and ${hundred} % 2 = 0 and ${hundred} < ${sql.lit(Math.floor((count - queued) / BATCH))})`;
  const batchIndex = sql`(${sql.lit(BATCH - 1)} - ${before} % ${sql.lit(BATCH)})`;
  await run(sql`
    insert into batches (id, tenant, total, last_seq, created_at, finished_at, expires_at, purged_at)
    select id, ${tenant}, ${sql.lit(BATCH)}, 2, at, at + 10000, at + ${sql.lit(KEPT_MS)},
      case when at + ${sql.lit(KEPT_MS)} <= ${sql.lit(now)} then at + ${sql.lit(KEPT_MS)} end
    from (select ${id('batch')} as id, ${at} as at from ${series} where ${isItem} and ${batchIndex} = 0) as made`);
  await run(sql`
    insert into batch_events (batch_id, seq, at, type, data)
    select id, 1, created_at, 'queued', '{"total":100}' from batches where purged_at is null union all
    select id, 2, finished_at, 'completed', '{"counts":{}}' from batches where purged_at is null`);
  await run(sql`
    insert into workers (id, tenant, status, due_at, tries, created_at, dispatched_at, claimed_at, heartbeat_at, ended_at,
      run_id, run_attempt, run_url, token_hash, drain_at, last_batch)
    select id, ${tenant}, 'ended', at, 1, at, at, at, at + 60000, at + 60000, 'run-' || n, 1, 'https://github.com/bench/errand/actions/runs/1', id, at + 60000, 9
    from (select n, ${id('wrk')} as id, ${at} as at from ${series} where n % 500 = 0 and n < ${firstQueued}) as made`);
  await run(sql`
    insert into evaluations (id, tenant, batch_id, batch_index, status, phase, attempt, last_seq, language, timeout_ms, queue_key,
      created_at, expires_at, assigned_at, overdue_at, started_at, finished_at, worker_id, run_url, sandbox, output_bytes,
      outcome, cache_key, metadata, purged_at)
    select id, ${tenant}, batch_id, batch_index, status,
      case when status = 'queued' then 'queued' else 'done' end, case when status = 'queued' then 0 else 1 end,
      case when status = 'queued' then 1 else 5 end, 'python', 30000, at, at, at + ${sql.lit(KEPT_MS)},
      case when status <> 'queued' then at + 1000 end, case when status <> 'queued' then at + 60000 end,
      case when status <> 'queued' then at + 1010 end, case when status <> 'queued' then at + 1050 end,
      case when status <> 'queued' then worker_id end,
      case when status <> 'queued' then 'https://github.com/bench/errand/actions/runs/1' end,
      case when status <> 'queued' then 'namespaces python 3.12' end, case when status = 'queued' then 0 else 2 end,
      case when status = 'completed' then ${outcomeOf(0)} when status = 'failed' then ${outcomeOf(1)} end,
      case when status <> 'queued' and at + ${sql.lit(KEPT_MS)} > ${sql.lit(now)} then ${hashOf(sql`id`)} end, null,
      case when status <> 'queued' and at + ${sql.lit(KEPT_MS)} <= ${sql.lit(now)} then at + ${sql.lit(KEPT_MS)} end
    from (select ${id('eval')} as id, case when ${isItem} then ${id('batch', sql`n - ${batchIndex}`)} end as batch_id,
      case when ${isItem} then ${batchIndex} end as batch_index, ${id('wrk', sql`n - n % 500`)} as worker_id, ${at} as at,
      case when n >= ${firstQueued} then 'queued' when n % 10 = 3 then 'failed' else 'completed' end as status
      from ${series}) as made`);
  await run(sql`
    insert into evaluation_inputs (eval_id, input) select id, ${JSON.stringify(PROGRAM)} from evaluations where purged_at is null`);
  const logged = [
    [1, 'queued', 0, {}],
    [2, 'assigned', 1_000, { run_url: 'https://github.com/bench/errand/actions/runs/1' }],
    [3, 'started', 1_010, { sandbox: 'namespaces python 3.12' }],
    [4, 'output', 1_050, { stream: 'stdout', text: '6\n' }],
    [5, 'completed', 1_050, JSON.parse(outcomeOf(0))],
  ] as const;
  const lines = logged.map(
    ([seq, type, after, data]) =>
      sql`select ${sql.lit(seq)} as seq, ${sql.lit(type)} as type, ${sql.lit(after)} as after_ms, ${sql.lit(JSON.stringify(data))} as data`,
  );
  await run(sql`
    insert into evaluation_events (eval_id, seq, at, attempt, type, data)
    select evaluations.id, line.seq, evaluations.created_at + line.after_ms, 1, line.type, line.data
    from evaluations cross join (${sql.join(lines, sql` union all `)}) as line
    where evaluations.purged_at is null and line.seq <= evaluations.last_seq`);
  await run(sql`
    insert into idempotency_keys (tenant, key, fingerprint, resource_id, expires_at)
    select tenant, 'eval-async ' || id, ${hashOf(sql`id`)}, id, created_at + ${sql.lit(DAY_MS)}
    from evaluations where created_at > ${sql.lit(now - DAY_MS)}`);
}
