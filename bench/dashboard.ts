import { join } from 'node:path';
import { Hono } from 'hono';
import { pino } from 'pino';
import { keepSecret } from '../src/config/caller-secrets.ts';
import { LIMITS, queueOf } from '../src/config/config.ts';
import { dashboardRoutes } from '../src/dashboard/routes.ts';
import { systemClock as clock, newId } from '../src/domain/clock.ts';
import { createBodyRoom } from '../src/http/body-room.ts';
import { finder } from '../src/http/evaluations/find.ts';
import { acceptEvaluations } from '../src/jobs/evaluations/accept-evaluations.ts';
import { openDatabase } from '../src/store/open-database.ts';
import { createStore } from '../src/store/store.ts';
import { createHub } from '../src/streams/hub.ts';
import { createStreams } from '../src/streams/streams.ts';
import { percentile, round } from './figures.ts';
import type { Benchmark, Table } from './report.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** `unmeasured`: so often each page is read before, so that what it needs is loaded and compiled. */
const SIZES = {
  full: { jobs: 100_000, unmeasured: 5, rounds: 25 },
  smoke: { jobs: 1_000, unmeasured: 1, rounds: 1 },
};

const benchmark: Benchmark = {
  title: 'how long the server takes for pages of the dashboard, without network and browser',
  async run(size) {
    const { jobs, unmeasured, rounds } = SIZES[size];
    const tenant = 'bench';
    using folder = temporaryFolder();
    const db = await openDatabase(join(folder.path, 'errand.sqlite'));
    await using ends = new AsyncDisposableStack();
    ends.defer(() => db.destroy());
    const result = JSON.stringify({
      repo_url: 'https://github.com/bench/site',
      commit_sha: 'a'.repeat(40),
      pages_url: 'https://bench.github.io/site/',
      checks: Array(12).fill({
        check: 'js: document.title',
        kind: 'js',
        verdict: 'passed',
        decided_by: 'browser',
      }),
      files: Array(8).fill({ path: 'index.html', bytes: 1_000 }),
      notes: [],
    });
    const now = clock.now();
    const EVERY_MS = 60_000;
    for (let first = 0; first < jobs; first += 500) {
      const rows = Array.from({ length: 500 }, (_, i) => {
        const n = first + i;
        const isFailed = n % 10 === 0;
        const at = now - (jobs - n) * EVERY_MS;
        return {
          id: newId('job'),
          tenant,
          site_id: `site_${n}`,
          email: `student-${n % 500}@example.com`,
          task: `task-${n}`,
          round: 1,
          nonce: `nonce-${n}`,
          status: isFailed ? ('failed' as const) : ('completed' as const),
          phase: 'done' as const,
          attempt: 1,
          last_seq: 30,
          created_at: at,
          give_up_at: at,
          deadline_at: at,
          finished_at: at + 60_000,
          result: isFailed ? null : result,
          error: isFailed ? 'No luck' : null,
        };
      });
      const sites = rows.map((row) => ({
        id: row.site_id,
        tenant,
        email: row.email,
        task: row.task,
        first_job_id: row.id,
        created_at: row.created_at,
      }));
      await db.transaction().execute(async (tx) => {
        await tx.insertInto('sites').values(sites).execute();
        await tx.insertInto('jobs').values(rows).execute();
      });
    }

    const log = pino({ level: 'silent' });
    const hub = createHub();
    const url = 'http://bench.test';
    const store = createStore({ db, url, onChange: hub.notify });
    const callers = [{ tenant, secrets: [keepSecret('bench')] }];
    const limits = { ...LIMITS, mostQueued: 1, submissionsPerMinute: 1 };
    const app = new Hono().route(
      '/dashboard',
      dashboardRoutes({
        config: {
          url,
          callers,
          limits,
          signInLink: { token: 'link', tenant },
          github: { organisation: undefined },
        },
        store,
        hub,
        streams: createStreams({ route: () => null, log }),
        clock,
        room: createBodyRoom(LIMITS.allBodiesBytes),
        placeOf: async () => null,
        budgetOf: async () => undefined,
        find: finder({ store, clock, callers }),
        acceptEvaluations: acceptEvaluations({ store, clock, queue: queueOf({ limits, callers }) }),
        accept: async () => ({ jobId: '', repeated: false }),
        cancel: async () => false,
        count: () => ({}),
        checkCallbackUrl: () => null,
        isDraining: () => false,
        log,
        wake() {},
      }),
    );
    const signedIn = await app.request(`${url}/dashboard/sign-in/link`);
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const read = async (path: string) => {
      const answer = await app.request(`${url}/dashboard${path}`, { headers: { cookie } });
      if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`);
      await answer.text();
    };
    const last = await store.listJobs({ tenant, query: { q: 'task-100', limit: 200 } });
    const oldest = last.jobs.at(-1);

    const PAGES = {
      overview: '',
      'list of jobs': '/jobs',
      'those that failed': '/jobs?status=failed',
      'the last page': `/jobs?cursor=${oldest?.created_at}.${oldest?.job_id}`,
      'a search that finds one': '/jobs?q=task-77777',
      'a search that finds nothing': '/jobs?q=nowhere',
    };
    const table: Table = {};
    for (const [name, path] of Object.entries(PAGES)) {
      for (let n = 0; n < unmeasured; n++) await read(path);
      const times: number[] = [];
      for (let n = 0; n < rounds; n++) {
        const at = performance.now();
        await read(path);
        times.push(performance.now() - at);
      }
      table[name] = { p50_ms: round(percentile(times, 50)), most_ms: round(Math.max(...times)) };
    }
    return { [`with ${jobs} jobs stored`]: table };
  },
};
export default benchmark;
