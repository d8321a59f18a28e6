import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../fakes/wait.ts';
import type { World } from './world.ts';

/** What was done, from when until it was over; Unix milliseconds. */
export interface Harm {
  what: string;
  from: number;
  to: number;
}

/** Does harm, and says what; undefined if there is nothing to harm just now. */
type Fault = (world: World) => Promise<string | undefined>;

const upTo = (most: number) => Math.floor(Math.random() * most);
const oneOf = <T>(all: readonly T[]): T | undefined => all[upTo(all.length)];

const killApp: Fault = async ({ replicas }) => {
  await oneOf(replicas)?.crash(upTo(500));
  return 'kill -9 of an App';
};

const killAllApps: Fault = async ({ replicas }) => {
  await Promise.all(replicas.map((replica) => replica.crash(upTo(500))));
  return 'kill -9 of all Apps at once';
};

/** When it goes on, it still believes what was true before. */
const freezeApp: Fault = async ({ replicas }) => {
  await oneOf(replicas)?.freeze(upTo(8_000));
  return 'an App that stood still';
};

const killRun: Fault = async ({ github }) => {
  const run = oneOf(github.github.runs().filter(({ pid }) => pid !== null));
  if (!run?.pid) return undefined;
  process.kill(run.pid, 'SIGKILL');
  return 'kill -9 of a run';
};

/** The machine that a run is on goes away: nobody tells that it has ended. */
const killRunner: Fault = async ({ github }) => {
  const run = oneOf(github.github.runs().filter(({ runnerPid }) => runnerPid !== null));
  if (!run?.runnerPid) return undefined;
  process.kill(run.runnerPid, 'SIGKILL');
  return 'kill -9 of a runner';
};

/** Every App is there and keeps what it has to write down. */
export const STORE_CRASH = 'kill -9 of PostgreSQL';

const crashPostgres: Fault = async ({ postgres }) => {
  if (!postgres) return undefined;
  await postgres.crash(upTo(2_000));
  return STORE_CRASH;
};

/** As often as they stand here. */
const FAULTS: readonly Fault[] = [
  ...Array(10).fill(killApp),
  killAllApps,
  freezeApp,
  killRun,
  killRun,
  killRunner,
  crashPostgres,
  crashPostgres,
];

/** Without any acknowledgement for so long the next fault comes anyway. */
const STANDSTILL_MS = 10_000;

/**
 * One fault after another at random moments until `isOver`. Where the machine is slow, most wait
 * until something was acknowledged again: killing what has never come up would try nothing.
 */
export async function doHarm(
  world: World,
  {
    pauseMs,
    isOver,
    acknowledged,
  }: { pauseMs: number; isOver: (done: number) => boolean; acknowledged: () => number },
): Promise<Harm[]> {
  const done: Harm[] = [];
  while (!isOver(done.length)) {
    await sleep(upTo(2 * pauseMs));
    const before = acknowledged();
    if (Math.random() < 0.8)
      await until('an acknowledgement', () => acknowledged() > before, { timeoutMs: STANDSTILL_MS }).catch(
        () => {},
      );
    const from = Date.now();
    const what = await oneOf(FAULTS)?.(world).catch(ignoreEnded);
    if (what !== undefined) done.push({ what, from, to: Date.now() });
  }
  return done;
}

/** It had ended in the moment between. */
function ignoreEnded(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ESRCH') throw error;
}
