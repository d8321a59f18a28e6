import { countOf } from '../fakes/stored-rows.ts';
import { until } from '../fakes/wait.ts';
import { doHarm, type Harm } from './faults.ts';
import { pathOf, startLoad } from './load.ts';
import { startTold, takenInVain } from './told.ts';
import { doubledSites, judge, leftOver } from './verdict.ts';
import { startWorld } from './world.ts';

export interface Report {
  harm: Harm[];
  /** Messages that came again after they had been taken: their sender had died, or stood still. */
  toldAgain: number;
  acknowledged: { site: number; evaluation: number };
  /** What is wrong; nothing, if all promises were kept. */
  wrong: string[];
}

/** After the last fault: the longest leases, and all that waits. */
const SETTLING_MS = 6 * 60_000;

/**
 * Apps under load that are killed again and again, with everything that they rely on, until `isOver`. Then they are
 * left alone, and everything that was acknowledged is looked at.
 */
export async function runChaos({
  kind,
  pauseMs,
  isOver,
  say,
}: {
  kind: 'sqlite' | 'postgres';
  pauseMs: number;
  isOver: (faults: number) => boolean;
  say: (line: string) => void;
}): Promise<Report> {
  await using told = await startTold();
  await using world = await startWorld({ kind });
  const { url } = world;
  const load = startLoad({ url, told });
  say(`${world.replicas.length} App(s) on ${kind} at ${url}`);
  const harm = await doHarm(world, {
    pauseMs,
    isOver,
    acknowledged: () => load.sent.filter(({ at }) => at !== undefined).length,
  });
  say(`${load.sent.length} sent; no more harm is done`);
  await load.stop();
  const sent = load.sent.filter(({ id }) => id !== undefined);
  const unheard = load.sent.length - sent.length;

  // What has not settled by then is what the verdict is about.
  const isTold = () => sent.every((one) => told.of(pathOf(one)).length > 0);
  await until('everybody to be told', isTold, { timeoutMs: SETTLING_MS, everyMs: 500 }).catch(() => {});
  const isQuiet = async () => (await leftOver(world)).length === 0;
  await until('nothing to be owed', isQuiet, { timeoutMs: 60_000, everyMs: 500 }).catch(() => {});

  const wrong = [
    ...(await Promise.all(sent.map((one) => judge(one, { url, told, harm })))).flat(),
    ...(await doubledSites(world, sent)),
    ...(await leftOver(world)),
  ];
  const of = (kind: string) => sent.filter((one) => one.kind === kind).length;
  const acknowledged = { site: of('site'), evaluation: of('evaluation') };
  // One that nobody knows of would be one too many.
  for (const [table, n] of [
    ['jobs', acknowledged.site],
    ['evaluations', acknowledged.evaluation],
  ] as const) {
    const stored = await countOf(world.storeAddress, table);
    if (stored !== n)
      wrong.push(`${stored > n ? 'doubled' : 'lost'}: ${stored} ${table} for ${n} acknowledged`);
  }
  if (unheard > 0) wrong.push(`lost: ${unheard} never acknowledged, however often they were sent`);
  const crashes = world.replicas.reduce((sum, replica) => sum + replica.crashes, 0);
  if (crashes > 0) wrong.push(`crashed: Apps ended ${crashes} times by themselves`);
  if (wrong.length > 0) say(world.log());
  const toldAgain = sent.flatMap((one) => takenInVain(told.of(pathOf(one)))).length;
  return { harm, toldAgain, acknowledged, wrong };
}
