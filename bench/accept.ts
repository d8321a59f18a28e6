import { type Answered, type Load, load } from './accept/load.ts';
import {
  ORGANISATIONS,
  secretOf,
  startAppendAndSync,
  startErrand,
  startFastApi,
  TASKS_A_DAY,
} from './accept/servers.ts';
import { percentile, round, withSpread } from './figures.ts';
import type { Benchmark, Row, Table } from './report.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SIZES: Record<
  'full' | 'smoke',
  { loads: Record<string, Connections>; rounds: number; seconds: number }
> = {
  full: {
    loads: {
      '1 connection': { connections: 1 },
      '16 connections': { connections: 16 },
      '64 connections': { connections: 64 },
      '256 connections': { connections: 256 },
      '64, new for each request': { connections: 64, isNewEach: true },
    },
    rounds: 5,
    seconds: 0.6,
  },
  smoke: {
    loads: {
      '4 connections': { connections: 4 },
      '4, new for each request': { connections: 4, isNewEach: true },
    },
    rounds: 1,
    seconds: 0.2,
  },
};

const task = (n: number) =>
  JSON.stringify({
    email: 'bench@example.com',
    // As tasks come: many of one organisation.
    secret: secretOf(Math.floor(n / TASKS_A_DAY) % ORGANISATIONS),
    task: `bench-${n}`,
    round: 1,
    nonce: String(n),
    brief: 'Sum the sales column of data.csv into #total.',
    evaluation_url: 'https://example.com/evaluations',
    attachments: [{ name: 'data.csv', url: `data:text/csv;base64,${'QQ=='.repeat(250)}` }],
  });
const evaluation = (n: number) => JSON.stringify({ code: `print(${n})` });

type Connections = Pick<Load, 'connections' | 'isNewEach'>;
type Request = Pick<Load, 'path' | 'headers'> & { body(n: number): string };
const TASK: Request = { path: '/handle_task', body: task, headers: '' };
const EVALUATION: Request = {
  path: '/eval-async',
  body: evaluation,
  headers: `authorization: Bearer ${secretOf(0)}\r\n`,
};

const benchmark: Benchmark = {
  title: 'durable answers a second, against bare node:http that appends and syncs what comes together',
  async run(size) {
    const { loads, rounds, seconds } = SIZES[size];
    using folder = temporaryFolder();
    await using limit = await startAppendAndSync(folder.path);
    await using fastApi = await startFastApi();
    const tables: Record<string, Table> = {};
    for (const [request, others] of [
      [TASK, fastApi ? [limit, fastApi] : [limit]],
      [EVALUATION, [limit]],
    ] as const) {
      const table: Table = {};
      for (const [name, at] of Object.entries(loads)) {
        // A new one each time: what it holds already is measured elsewhere.
        using data = temporaryFolder();
        await using errand = await startErrand(data.path);
        const subjects = [errand, ...others].map(({ port }) => ({ port, nextBody: counting(request.body) }));
        const answered: Answered[][] = [];
        // In turn, so that a machine whose speed changes does not distort the ratios; a first one warms up.
        for (let n = 0; n <= rounds; n++) {
          const turn: Answered[] = [];
          for (const subject of subjects) turn.push(await load({ ...request, ...subject, ...at, seconds }));
          if (n > 0) answered.push(turn);
        }
        table[name] = rowOf(answered);
      }
      tables[`POST ${request.path}`] = table;
    }
    return tables;
  },
};
export default benchmark;

function counting(body: (n: number) => string): () => string {
  let n = 0;
  return () => body(n++);
}

/** Each round has what Errand, the limit and, where there is one, FastAPI answered. */
function rowOf(rounds: Answered[][]): Row {
  const perSecond = (of: number) => rounds.flatMap((turn) => turn[of]?.perSecond ?? []);
  const ratios = (of: number) =>
    rounds.flatMap(([errand, ...others]) => (errand?.perSecond ?? 0) / (others[of]?.perSecond ?? Number.NaN));
  const latencies = rounds.flatMap(([errand]) => errand?.latencies ?? []);
  return {
    per_second: round(percentile(perSecond(0), 50), 0),
    p50_ms: round(percentile(latencies, 50)),
    p99_ms: round(percentile(latencies, 99)),
    limit_per_second: round(percentile(perSecond(1), 50), 0),
    ...withSpread('of_limit', ratios(0)),
    ...(perSecond(2).length > 0 && {
      fastapi_per_second: round(percentile(perSecond(2), 50), 0),
      ...withSpread('times_fastapi', ratios(1)),
    }),
  };
}
