/**
 * What an organisation, or a thousand, can expect of GitHub: tasks and programs that come all the time or all at once, with
 * Errand's own dispatcher, budget, pace and workers, GitHub's documented limits and assumed durations, in simulated time.
 * `npm run bench -- scale` plays what docs/capacity.md shows; with options it plays one scenario of your own.
 */
import { isDeepStrictEqual } from 'node:util';
import { refuse } from './refuse.ts';
import type { Benchmark, Tables } from './report.ts';
import { inThreads } from './scale/in-threads.ts';
import { readOptions } from './scale/options.ts';
import {
  EVALUATION_VARIANTS,
  EVALUATIONS,
  type Preset,
  SITE_VARIANTS,
  SITES,
  UNPACED_EVALUATIONS,
  UNPACED_SITES,
} from './scale/presets.ts';
import type { AskedRow } from './scale/rows.ts';
import { SAMPLES, type Samples } from './scale/samples.ts';
import { type Demand, ONE_ORGANISATION, type Scenario } from './scale/scenario.ts';

interface AskedTable {
  about: string;
  kind: AskedRow['kind'];
  presets: readonly Preset[];
}

const TABLES: AskedTable[] = [
  { about: 'tasks', kind: 'sites', presets: SITES },
  { about: 'tasks without pacing', kind: 'sites', presets: UNPACED_SITES },
  { about: 'most tasks', kind: 'mostSites', presets: SITE_VARIANTS },
  { about: 'programs', kind: 'evaluations', presets: EVALUATIONS },
  { about: 'programs without pacing', kind: 'evaluations', presets: UNPACED_EVALUATIONS },
  { about: 'most programs', kind: 'mostEvaluations', presets: EVALUATION_VARIANTS },
];

async function fill(tables: readonly AskedTable[], samples: Samples): Promise<Tables> {
  const filled: Tables = Object.fromEntries(tables.map(({ about }) => [about, {}]));
  const asked = tables
    .flatMap(({ about, kind, presets }) => presets.map((preset) => ({ about, kind, ...preset, samples })))
    // What is searched for takes longest: at the end one thread would do it while the others have nothing to do.
    .toSorted((a, b) => Number(isSearched(b)) - Number(isSearched(a)));
  const made = await inThreads(asked.map(({ kind, scenario, samples }) => ({ kind, scenario, samples })));
  asked.forEach(({ about, name }, index) => {
    const { row = {}, advice = [] } = made[index] ?? {};
    Object.assign(filled[about] ?? {}, { [name]: row });
    if (advice.length > 0) console.log([`${about}, ${name}:`, ...advice].join('\n  '));
  });
  return filled;
}

const isSearched = ({ kind }: { kind: AskedRow['kind'] }) =>
  kind === 'mostSites' || kind === 'mostEvaluations';

const comes = ({ perHour, burst }: Demand) => perHour + burst > 0;
const NOTHING_COMES =
  'nothing comes: --sites-per-hour, --burst, --evaluations-per-hour or --evaluation-burst has to say what does';

function given(args: readonly string[]): Scenario {
  try {
    return readOptions(args);
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function tablesOf(scenario: Scenario): AskedTable[] {
  const presets = [{ name: 'your numbers', scenario }];
  const { sites, evaluations, seed } = scenario;
  // A seed alone is for all that is played without own numbers.
  if (isDeepStrictEqual({ ...scenario, seed: ONE_ORGANISATION.seed }, ONE_ORGANISATION))
    return TABLES.map((table) => changed(table, { seed }));
  if (!comes(sites) && !comes(evaluations)) refuse(NOTHING_COMES);
  const asked: AskedTable[] = [];
  if (comes(sites)) asked.push({ about: 'tasks', kind: 'sites', presets });
  if (comes(evaluations)) asked.push({ about: 'programs', kind: 'evaluations', presets });
  return asked;
}

const changed = ({ presets, ...table }: AskedTable, changes: Partial<Scenario>): AskedTable => ({
  ...table,
  presets: presets.map(({ name, scenario }) => ({ name, scenario: { ...scenario, ...changes } })),
});

const benchmark: Benchmark = {
  title: "what organisations can expect of GitHub's limits, simulated",
  page: 'capacity.md',
  run(size, options) {
    const tables = tablesOf(given(options));
    if (size === 'full') return fill(tables, SAMPLES);
    // Everything, with one of each: what is searched for with many workers would take seconds.
    const small = tables.map((table) => changed(table, { organisations: 1, hours: 1, workers: 1 }));
    return fill(small, { few: 1, many: 1 });
  },
};
export default benchmark;
