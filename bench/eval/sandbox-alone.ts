/**
 * Each sandbox and language without App and worker: a trivial program again and again, as many at a time as there are
 * processors, in turns with bare processes; then the time of a single one that finds a process prepared for it.
 */
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSeal } from '../../action/evaluation/sandbox/deno/seal.ts';
import { CANDIDATES } from '../../action/evaluation/sandbox/drivers.ts';
import type { Sandbox } from '../../action/evaluation/sandbox/sandbox.ts';
import { findToolchain } from '../../action/evaluation/sandbox/toolchain.ts';
import type { Language } from '../../src/domain/languages.ts';
import { percentile, round } from '../figures.ts';
import type { Row, Table } from '../report.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { pythonStarts } from './deno-starts.ts';
import { bareProcess, PRINTED, PROGRAMS } from './programs.ts';
import { compare, rateFor } from './rates.ts';

export interface AloneSize {
  languages: readonly Language[];
  rounds: number;
  /** Of each side in a round. */
  seconds: number;
  singles: number;
  /** Until what is prepared for the next program is ready. */
  idleMs: number;
}

const MEMORY_MIB = 512;

export async function measureAlone(size: AloneSize): Promise<Table> {
  const table: Table = {};
  using folder = temporaryFolder();
  const tempDir = folder.path;
  const seal = openSeal();
  using ends = new DisposableStack();
  ends.defer(() => seal?.stop());
  const found = await findToolchain({ from: import.meta.dirname, env: process.env });
  // Python takes seconds to prepare.
  const isWithoutPython = typeof found !== 'string' && !size.languages.includes('python');
  const toolchain = isWithoutPython ? { ...found, pyodideDir: '' } : found;
  const needs = {
    languages: size.languages,
    toolchain: async () => toolchain,
    pullImagesMs: 0,
    log: () => {},
  };

  /** Python in deno has no bare process: it is compared with starting its own and running nothing. */
  async function floorOf(candidate: string, language: Language) {
    if (candidate === 'deno' && language === 'python' && typeof toolchain !== 'string')
      return pythonStarts(toolchain, tempDir, MEMORY_MIB, seal);
    return bareProcess(language);
  }

  for (const candidate of CANDIDATES) {
    const driver = await candidate.driver(needs);
    const opened =
      typeof driver === 'string' ? driver : await driver.open({ slots: availableParallelism(), tempDir });
    if (typeof opened === 'string') {
      table[candidate.name] = { per_second: `not used here: ${opened.slice(0, 60)}` };
      continue;
    }
    await using closing = new AsyncDisposableStack();
    closing.defer(() => opened.close());
    for (const { language, sandbox: name } of opened.runtimes) {
      if (!size.languages.includes(language)) continue;
      const floor = await floorOf(candidate.name, language);
      const code = PROGRAMS[language];
      if (floor && code)
        table[`${language}: ${name}`] = await measure(opened, { language, code, floor }, size);
    }
  }
  return table;
}

async function measure(
  sandbox: Sandbox,
  { language, code, floor }: { language: Language; code: string; floor: () => Promise<unknown> },
  { rounds, seconds, singles, idleMs }: AloneSize,
): Promise<Row> {
  const one = () => evaluate(sandbox, language, code);
  await one();
  const own: number[] = [];
  const bare: number[] = [];
  for (let n = 0; n < rounds; n++) {
    // What was prepared meanwhile is used up: the figure is what can be kept up.
    await Promise.all(Array.from({ length: availableParallelism() }, one));
    own.push(await rateFor(seconds, one));
    await sleep(idleMs);
    bare.push(await rateFor(seconds, floor));
  }
  const times: number[] = [];
  for (let n = 0; n < singles; n++) {
    await sleep(idleMs);
    const began = performance.now();
    await one();
    times.push(performance.now() - began);
  }
  return { ...compare({ own, bare }), single_p50_ms: round(percentile(times, 50)) };
}

async function evaluate(sandbox: Sandbox, language: Language, code: string): Promise<void> {
  const limits = { timeoutMs: 30_000, memoryBytes: MEMORY_MIB * 2 ** 20, outputBytes: 65_536 };
  const program = { language, code, stdin: '', args: [], ...limits };
  let output = '';
  const observer = {
    started() {},
    output: (_stream: string, bytes: Uint8Array) => {
      output += Buffer.from(bytes).toString();
    },
  };
  const ending = await sandbox.run(program, observer).ended;
  if (ending.exit_code !== 0 || output !== PRINTED) throw new Error(`${JSON.stringify(ending)} ${output}`);
}
