/**
 * `npm run bench` runs all benchmarks, `npm run bench -- NAME ...` some; `--smoke` only sees that they work. What else
 * begins with `--` is for the one benchmark that was named. See docs/benchmarks.md.
 */
import { availableParallelism } from 'node:os';
// What a benchmark has started ends with it, by a signal as well.
import './at-end.ts';
import { BENCHMARKS } from './benchmarks.ts';
import { refuse } from './refuse.ts';

const SMOKE = '--smoke';
const TAKE_OPTIONS = ['growth', 'scale'];

const args = process.argv.slice(2);
const optionsFrom = args.findIndex((arg) => arg.startsWith('--') && arg !== SMOKE);
const [before, options] =
  optionsFrom === -1 ? [args, []] : [args.slice(0, optionsFrom), args.slice(optionsFrom)];
const names = before.filter((arg) => arg !== SMOKE);
const size = args.includes(SMOKE) ? 'smoke' : 'full';
const known = Object.keys(BENCHMARKS);
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) refuse(`There is no benchmark ${unknown.join(', ')}, only ${known.join(', ')}.`);
if (options.length > 0 && names.length !== 1)
  refuse(`Name the one benchmark that ${options.join(' ')} is for.`);

if (options.length > 0 && !TAKE_OPTIONS.includes(names[0] ?? ''))
  refuse(`${names[0]} takes no ${options.join(' ')}, only ${SMOKE}.`);

let hasFailed = false;
const machine = { node: process.version, processors: availableParallelism(), size };
for (const [name, load] of Object.entries(BENCHMARKS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  try {
    const { default: benchmark } = await load();
    console.log(`\n${name}: ${benchmark.title}`);
    const tables = await benchmark.run(
      size,
      options.filter((option) => option !== SMOKE),
    );
    for (const [about, table] of Object.entries(tables)) {
      console.log(about);
      console.table(table);
    }
    console.log(JSON.stringify({ bench: name, ...machine, tables }));
  } catch (error) {
    console.error(`${name} has failed:`, error);
    hasFailed = true;
  }
}
// What has failed may have left something open, which would keep the process.
if (hasFailed) process.exit(1);
