/**
 * What an organisation, or a thousand, can expect of GitHub: tasks and programs that come all the time or all at once, with
 * Errand's own dispatcher, budget and workers, GitHub's documented limits and assumed durations, in simulated time.
 * `npm run bench -- scale` plays what docs/capacity.md shows; with options it plays one scenario of your own.
 */
import { advise } from './scale/advice.ts';
import { measureEvaluations, measureSites } from './scale/measure.ts';
import { readOptions } from './scale/options.ts';
import { EVALUATION_VARIANTS, EVALUATIONS, type Preset, SITE_VARIANTS, SITES } from './scale/presets.ts';
import { largestBurst, mostEvaluations, mostSites } from './scale/saturation.ts';
import type { Scenario } from './scale/scenario.ts';
import { simulate } from './scale/simulate.ts';

type Row = Record<string, number>;
const MEASURES = { sites: measureSites, evaluations: measureEvaluations };

async function play(presets: readonly Preset[], kind: keyof typeof MEASURES): Promise<Record<string, Row>> {
  const rows: Record<string, Row> = {};
  for (const { name, scenario } of presets) {
    const courses = await simulate(scenario);
    rows[name] = MEASURES[kind](courses);
    console.log([`${name}:`, ...advise(scenario, courses, kind)].join('\n  '));
  }
  console.table(rows);
  return rows;
}

async function saturate(
  presets: readonly Preset[],
  most: (scenario: Scenario) => Promise<Row>,
): Promise<Record<string, Row>> {
  const rows: Record<string, Row> = {};
  for (const { name, scenario } of presets) rows[name] = await most(scenario);
  console.table(rows);
  return rows;
}

function given(args: readonly string[]): Scenario {
  try {
    return readOptions(args);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

const args = process.argv.slice(2).filter((arg) => arg !== 'scale');
if (args.some((arg) => arg.startsWith('--'))) {
  const scenario = given(args);
  const own = [{ name: 'your numbers', scenario }];
  const { sites, evaluations } = scenario;
  const figures = {
    ...(sites.perHour + sites.burst > 0 && { sites: await play(own, 'sites') }),
    ...(evaluations.perHour + evaluations.burst > 0 && { evaluations: await play(own, 'evaluations') }),
  };
  console.log(JSON.stringify({ bench: 'scale', scenario, ...figures }));
} else {
  const sites = await play(SITES, 'sites');
  const evaluations = await play(EVALUATIONS, 'evaluations');
  const most = {
    sites: await saturate(SITE_VARIANTS, async (scenario) => ({
      tasks_per_hour: await mostSites(scenario),
      tasks_in_one_minute: await largestBurst(scenario),
    })),
    evaluations: await saturate(EVALUATION_VARIANTS, async (scenario) => ({
      evaluations_per_hour: await mostEvaluations(scenario),
    })),
  };
  console.log(JSON.stringify({ bench: 'scale', sites, evaluations, most }));
}
