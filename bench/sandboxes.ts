/**
 * Evaluations a second of each sandbox and language, against bare processes of the same interpreters: a trivial
 * program again and again, as many at a time as there are processors. Python in deno has no such process; it is
 * compared with starting its own and running nothing. Rounds of both alternate, and the ratio is taken round by round,
 * so that a machine whose speed changes does not distort it. Then the time of a single one that finds an idle worker.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openSeal } from '../action/evaluation/sandbox/deno/seal.ts';
import { CANDIDATES } from '../action/evaluation/sandbox/drivers.ts';
import type { Sandbox } from '../action/evaluation/sandbox/sandbox.ts';
import { findToolchain } from '../action/evaluation/sandbox/toolchain.ts';
import { LANGUAGES, type Language } from '../src/domain/languages.ts';
import { pythonStarts } from './deno-starts.ts';
import { percentile, round } from './figures.ts';

const SECONDS = 2;
const ROUNDS = 3;
const SINGLES = 9;
/** Until processes that are prepared for the next program are ready. */
const IDLE_MS = 800;
const MEMORY_MIB = 512;
const slots = availableParallelism();

const PROGRAMS: Partial<Record<Language, string>> = {
  python: 'print(1)',
  javascript: 'console.log(1)',
  typescript: 'const one: number = 1; console.log(one)',
  bash: 'echo 1',
};
/** What the sandbox is compared with: the interpreter alone, which holds nothing. */
const FLOORS: Partial<Record<Language, [command: string, ...args: string[]]>> = {
  python: ['/usr/bin/python3', '-I', '-c', 'print(1)'],
  javascript: [process.execPath, '-e', 'console.log(1)'],
  typescript: [process.execPath, '-e', 'console.log(1)'],
  bash: ['/bin/bash', '-c', 'echo 1'],
};

const execute = promisify(execFile);

async function perSecond(one: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  const end = began + SECONDS * 1_000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < end) {
      await one();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: slots }, worker));
  return done / ((performance.now() - began) / 1_000);
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
  if (ending.exit_code !== 0 || output !== '1\n') throw new Error(`${JSON.stringify(ending)} ${output}`);
}

async function compare(sandbox: Sandbox, language: Language, floor: () => Promise<unknown>) {
  const code = PROGRAMS[language] ?? '';
  await evaluate(sandbox, language, code);
  const own: number[] = [];
  const bare: number[] = [];
  for (let n = 0; n < ROUNDS; n++) {
    // What was prepared meanwhile is used up: the figure is what can be kept up.
    await Promise.all(Array.from({ length: slots }, () => evaluate(sandbox, language, code)));
    own.push(await perSecond(() => evaluate(sandbox, language, code)));
    await sleep(IDLE_MS);
    bare.push(await perSecond(floor));
  }
  const singles: number[] = [];
  for (let n = 0; n < SINGLES; n++) {
    await sleep(IDLE_MS);
    const began = performance.now();
    await evaluate(sandbox, language, code);
    singles.push(performance.now() - began);
  }
  const ratios = own.map((value, i) => value / (bare[i] ?? Number.NaN));
  return {
    per_second: round(percentile(own, 50)),
    bare_per_second: round(percentile(bare, 50)),
    ratio: round(percentile(ratios, 50), 2),
    ratio_min: round(Math.min(...ratios), 2),
    ratio_max: round(Math.max(...ratios), 2),
    single_p50_ms: round(percentile(singles, 50)),
  };
}

const results: Record<string, Awaited<ReturnType<typeof compare>>> = {};
const tempDir = mkdtempSync(join(tmpdir(), 'errand-bench-'));
const seal = openSeal();
const toolchain = await findToolchain({ from: import.meta.dirname, env: process.env });

/** Undefined: there is nothing to compare it with. */
async function floorOf(candidate: string, language: Language): Promise<(() => Promise<unknown>) | undefined> {
  if (candidate === 'deno' && language === 'python' && typeof toolchain !== 'string')
    return pythonStarts(toolchain, tempDir, MEMORY_MIB, seal);
  const [command, ...args] = FLOORS[language] ?? [];
  return command === undefined ? undefined : () => execute(command, args);
}

for (const candidate of CANDIDATES) {
  const driver = await candidate.driver({
    languages: LANGUAGES,
    toolchain: async () => toolchain,
    pullImagesMs: 0,
    log: () => {},
  });
  const sandbox = typeof driver === 'string' ? driver : await driver.open({ slots, tempDir });
  if (typeof sandbox === 'string') {
    console.log(`${candidate.name} is not used here: ${sandbox}`);
    continue;
  }
  for (const { language, sandbox: name } of sandbox.runtimes) {
    const floor = await floorOf(candidate.name, language);
    if (floor) results[`${language}: ${name}`] = await compare(sandbox, language, floor);
  }
  await sandbox.close();
}
seal?.stop();
rmSync(tempDir, { recursive: true });
console.table(results);
console.log(JSON.stringify({ bench: 'sandboxes', slots, ...results }));
