/**
 * `npm run bench` runs all benchmarks, `npm run bench -- NAME ...` some; `--smoke` only sees that they work, `--write` puts
 * their tables into docs/. What else begins with `--` is for the one benchmark that was named.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
// What a benchmark has started ends with it, by a signal as well.
import './at-end.ts';
import { askedFor } from './asked-for.ts';
import { BENCHMARKS } from './benchmarks.ts';
import { intoPage, withTables } from './into-page.ts';

const DOCS = join(import.meta.dirname, '../docs');

const { names, size, isWritten, options } = askedFor(process.argv.slice(2));
let hasFailed = false;
const machine = { node: process.version, processors: availableParallelism(), size };
for (const [name, load] of Object.entries(BENCHMARKS)) {
  if (!names.includes(name)) continue;
  try {
    const { default: benchmark } = await load();
    console.log(`\n${name}: ${benchmark.title}`);
    const tables = await benchmark.run(size, options);
    for (const [about, table] of Object.entries(tables)) {
      console.log(about);
      console.table(table);
    }
    console.log(JSON.stringify({ bench: name, ...machine, tables }));
    if (!isWritten) continue;
    const path = join(DOCS, benchmark.page ?? 'benchmarks.md');
    const page = readFileSync(path, 'utf8');
    writeFileSync(path, benchmark.page ? withTables(page, tables) : intoPage(page, name, tables));
  } catch (error) {
    console.error(`${name} has failed:`, error);
    hasFailed = true;
  }
}
// What has failed may have left something open, which would keep the process.
if (hasFailed) process.exit(1);
