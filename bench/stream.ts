import { percentile, round } from './figures.ts';
import { start } from './process.ts';
import type { Benchmark, Row, Table } from './report.ts';
import type { SenderAbilities } from './stream/sender.ts';
import type { WatchersAbilities } from './stream/watchers.ts';
import type { Way } from './stream/watching.ts';

interface Load {
  watchers: number;
  /** That nothing is measured of, so that the processes have compiled what they need. */
  unmeasured: number;
  events: number;
  rounds: number;
}

const SIZES: Record<'full' | 'smoke', Load[]> = {
  full: [
    { watchers: 1, unmeasured: 100, events: 150, rounds: 3 },
    { watchers: 100, unmeasured: 20, events: 30, rounds: 3 },
    { watchers: 2_000, unmeasured: 3, events: 4, rounds: 3 },
  ],
  smoke: [{ watchers: 3, unmeasured: 1, events: 2, rounds: 1 }],
};

const SUBJECTS: Record<string, { file: string; way: Way }> = {
  'bare WebSocket': { file: 'stream/bare.ts', way: 'websocket' },
  WebSocket: { file: 'stream/app.ts', way: 'websocket' },
  SSE: { file: 'stream/app.ts', way: 'sse' },
  'bare long poll': { file: 'stream/bare.ts', way: 'long poll' },
  'long poll': { file: 'stream/app.ts', way: 'long poll' },
};

/** So many pay for what all share, before memory is measured. */
const FIRST = 100;

interface Measured {
  p50: number;
  p99: number;
  /** Bytes for each watcher; undefined where there are too few to tell. */
  memory?: { resident: number; heap: number };
}

const benchmark: Benchmark = {
  title: 'from the commit of an event until each watcher has it, against a WebSocket server without an App',
  async run(size) {
    const delays: Table = {};
    const memory: Table = {};
    for (const load of SIZES[size]) {
      const rounds: Record<string, Measured>[] = [];
      for (let n = 0; n < load.rounds; n++) {
        const round: Record<string, Measured> = {};
        for (const [name, subject] of Object.entries(SUBJECTS)) round[name] = await measure(subject, load);
        rounds.push(round);
      }
      for (const name of Object.keys(SUBJECTS)) {
        const ofAll = rounds.flatMap((round) => round[name] ?? []);
        delays[`${load.watchers}: ${name}`] = {
          p50_ms: round(median(ofAll.map(({ p50 }) => p50)), 3),
          p99_ms: round(median(ofAll.map(({ p99 }) => p99)), 3),
          ...times(rounds, name, 'bare WebSocket'),
          ...(name === 'long poll' && times(rounds, name, 'bare long poll')),
        };
        const kb = ofAll.flatMap(({ memory }) => memory ?? []);
        if (kb.length > 0)
          memory[name] = {
            resident_kb: kiloBytes(kb.map(({ resident }) => resident)),
            heap_kb: kiloBytes(kb.map(({ heap }) => heap)),
          };
      }
    }
    return {
      'watchers of one evaluation, from the commit until they have the event': delays,
      'one message to a bare WebSocket server and back': { echo: await echo(size) },
      ...(Object.keys(memory).length > 0 && { 'memory of the server for each watcher': memory }),
    };
  },
};
export default benchmark;

/** A server and watchers that have done nothing before. */
async function measure(
  { file, way }: { file: string; way: Way },
  { watchers: count, unmeasured, events }: Load,
): Promise<Measured> {
  await using processes = new AsyncDisposableStack();
  const [server, watchers] = await Promise.all([
    start<SenderAbilities>(file),
    start<WatchersAbilities>('stream/watchers.ts'),
  ]);
  // The watchers end first, or the server would wait for them.
  processes.use(server);
  processes.use(watchers);
  const url = (await server.ask('begin', undefined))[way];
  const open = async (total: number, more: number) => {
    await watchers.ask('open', { way, url, count: more });
    await server.ask('watchedBy', total);
    return server.ask('memory', undefined);
  };
  let memory: Measured['memory'];
  if (count > FIRST) {
    const before = await open(FIRST, FIRST);
    const after = await open(count, count - FIRST);
    const each = (what: 'resident' | 'heap') => (after[what] - before[what]) / (count - FIRST);
    memory = { resident: each('resident'), heap: each('heap') };
  } else await open(count, count);

  const all: number[] = [];
  for (let n = 0; n < unmeasured + events; n++) {
    const asked = await watchers.ask('now', undefined);
    const { seq, at } = await server.ask('send', count);
    if (at < asked) throw new Error('The processes do not go by the same clock.');
    const arrivals = await watchers.ask('arrivals', { seq, count });
    if (n >= unmeasured) all.push(...arrivals.map((arrival) => arrival - at));
  }
  return { p50: percentile(all, 50), p99: percentile(all, 99), ...(memory && { memory }) };
}

async function echo(size: 'full' | 'smoke'): Promise<Row> {
  const [{ unmeasured, events } = { unmeasured: 0, events: 0 }] = SIZES[size];
  await using server = await start<SenderAbilities>('stream/bare.ts');
  await using watchers = await start<WatchersAbilities>('stream/watchers.ts');
  const url = (await server.ask('begin', undefined)).websocket;
  const times = (await watchers.ask('echo', { url, count: unmeasured + events })).slice(unmeasured);
  return { p50_ms: round(percentile(times, 50), 3), p99_ms: round(percentile(times, 99), 3) };
}

/** How many times as long as `bare` of the same round it took at p50: the median of the rounds, and their spread. */
function times(rounds: Record<string, Measured>[], name: string, bare: string): Row {
  const ratios = rounds.map((round) => (round[name]?.p50 ?? Number.NaN) / (round[bare]?.p50 ?? Number.NaN));
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => round(ratio, 2));
  return { [`times ${bare}`]: round(median(ratios), 2), [`times ${bare}, spread`]: `${least} to ${most}` };
}

function median(values: number[]): number {
  return percentile(values, 50);
}

function kiloBytes(values: number[]): number {
  return round(median(values) / 1_000);
}
