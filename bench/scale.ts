/**
 * What an organisation, or a thousand, can expect of GitHub: tasks and programs that come all the time or all at once, with
 * Errand's own dispatcher, budget and workers, GitHub's documented limits and assumed durations, in simulated time.
 * `npm run bench -- scale` plays what docs/capacity.md shows; with options it plays one scenario of your own.
 */

import { refuse } from './refuse.ts';
import type { Benchmark, Row, Table, Tables } from './report.ts';
import { advise } from './scale/advice.ts';
import { measureEvaluations, measureSites } from './scale/measure.ts';
import { readOptions } from './scale/options.ts';
import { EVALUATION_VARIANTS, EVALUATIONS, type Preset, SITE_VARIANTS, SITES } from './scale/presets.ts';
import { largestBurst, mostEvaluations, mostSites } from './scale/saturation.ts';
import type { Demand, Scenario } from './scale/scenario.ts';
import { simulate } from './scale/simulate.ts';

const MEASURES = { sites: measureSites, evaluations: measureEvaluations };
/** What an organisation sends in an hour that is only to be seen to work. */
const SMOKE = ['--hours', '1', '--sites-per-hour', '5', '--evaluations-per-hour', '5'];

async function play(presets: readonly Preset[], kind: keyof typeof MEASURES): Promise<Table> {
  const rows: Table = {};
  for (const { name, scenario } of presets) {
    const courses = await simulate(scenario);
    rows[name] = MEASURES[kind](courses);
    console.log([`${name}:`, ...advise(scenario, courses, kind)].join('\n  '));
  }
  return rows;
}

async function saturate(
  presets: readonly Preset[],
  most: (scenario: Scenario) => Promise<Row>,
): Promise<Table> {
  const rows: Table = {};
  for (const { name, scenario } of presets) rows[name] = await most(scenario);
  return rows;
}

const comes = ({ perHour, burst }: Demand) => perHour + burst > 0;
const NOTHING_COMES =
  'nothing comes: --sites-per-hour, --burst, --evaluations-per-hour or --evaluation-burst has to say what does';

function given(args: readonly string[]): Scenario {
  try {
    const scenario = readOptions(args);
    if (!comes(scenario.sites) && !comes(scenario.evaluations)) throw new Error(NOTHING_COMES);
    return scenario;
  } catch (error) {
    return refuse((error as Error).message);
  }
}

async function playOne(scenario: Scenario): Promise<Tables> {
  const own = [{ name: 'your numbers', scenario }];
  const { sites, evaluations } = scenario;
  return {
    ...(comes(sites) && { sites: await play(own, 'sites') }),
    ...(comes(evaluations) && { evaluations: await play(own, 'evaluations') }),
  };
}

const benchmark: Benchmark = {
  title: "what organisations can expect of GitHub's limits, simulated",
  async run(size, options) {
    if (options.length > 0) return playOne(given(options));
    if (size === 'smoke') return playOne(given(SMOKE));
    return {
      sites: await play(SITES, 'sites'),
      evaluations: await play(EVALUATIONS, 'evaluations'),
      'most sites': await saturate(SITE_VARIANTS, async (scenario) => ({
        tasks_per_hour: await mostSites(scenario),
        tasks_in_one_minute: await largestBurst(scenario),
      })),
      'most evaluations': await saturate(EVALUATION_VARIANTS, async (scenario) => ({
        evaluations_per_hour: await mostEvaluations(scenario),
      })),
    };
  },
};
export default benchmark;
