/**
 * Runs hostile programs in a sandbox and judges from outside whether they were held: by how they ended, by what they
 * printed, by canaries, and by what is left of them.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../../../action/evaluation/sandbox/sandbox.ts';
import type { Ending } from '../../../../../src/contract/evaluation/outcome.ts';
import type { Language } from '../../../../../src/domain/languages.ts';
import { type Canaries, putCanaries } from './canaries.ts';
import type { HostileProgram } from './read-hostile.ts';

export interface HostileOptions {
  /** Called in the tests: the sandbox may be opened in a `beforeAll` of before. */
  sandbox(): Sandbox;
  programs: readonly HostileProgram[];
  languages: readonly Language[];
  memoryBytes?: number;
  /** How much longer than its time a program may take in all, on a busy machine. */
  patienceMs?: number;
}

const NODE_MODULES = join(import.meta.dirname, '../../../../../node_modules');
const OUTPUT_BYTES = 64 * 1024;
/** Those that are to run out of time do so soon. */
const SHORT_MS = 1_500;
const LONG_MS = 40_000;
/** The supervisor's own memory must not grow with what programs do. */
const MOST_GROWTH_BYTES = 150 * 2 ** 20;

/** Declares a test for each program in one of the languages. Run concurrently, as many as vitest's `maxConcurrency`. */
export function testHostile(options: HostileOptions): void {
  const chosen = options.programs.filter(({ language }) => options.languages.includes(language));
  describe.skipIf(chosen.length === 0)('hostile programs', () => {
    let canaries: Canaries;
    let grown: () => number;
    beforeAll(async () => {
      canaries = await putCanaries();
      const before = process.memoryUsage().rss;
      grown = () => process.memoryUsage().rss - before;
    });
    afterAll(() => canaries.remove());

    for (const program of chosen) {
      test.concurrent(`${program.name} is held`, async () => {
        for (let run = 0; run < (program.isRunTwice ? 2 : 1); run++)
          expect(await faultsOf(program, canaries, options)).toEqual([]);
        expect(grown()).toBeLessThan(MOST_GROWTH_BYTES);
      }, 120_000);
    }
  });
}

/** Runs a program once. Whatever was not as it must be, in words; nothing if the program was held. */
async function faultsOf(
  program: HostileProgram,
  canaries: Canaries,
  options: HostileOptions,
): Promise<string[]> {
  const { sandbox, memoryBytes = 512 * 2 ** 20, patienceMs = 15_000 } = options;
  const mark = `mark-${randomBytes(8).toString('hex')}`;
  const timeoutMs = program.expect.includes('timeout') ? SHORT_MS : LONG_MS;
  const code = program.code
    .replaceAll('{{CANARY_DIR}}', canaries.folder)
    .replaceAll('{{PORT}}', String(canaries.port))
    .replaceAll('{{NODE_MODULES}}', NODE_MODULES)
    .replaceAll('{{HOSTNAME}}', hostname())
    .replaceAll('{{PID}}', String(process.pid));
  const written = { stdout: '', stderr: '' };
  let began = performance.now();
  const execution = sandbox().run(
    {
      language: program.language,
      code,
      stdin: 'hello\n',
      args: [mark],
      timeoutMs,
      memoryBytes,
      outputBytes: OUTPUT_BYTES,
    },
    {
      started: () => {
        began = performance.now();
      },
      output: (stream, bytes) => {
        written[stream] += Buffer.from(bytes).toString('latin1');
      },
    },
  );
  const ending = await execution.ended;
  const took = performance.now() - began;
  const all = written.stdout + written.stderr;
  // What was sent needs a moment to come in.
  await sleep(20);

  const faults: string[] = [];
  const fault = (is: boolean, what: string) => void (is && faults.push(what));
  fault(
    !program.expect.some((one) => meets(one, ending, all)),
    `it ended as ${JSON.stringify(ending)}: ${all.slice(-500)}`,
  );
  // In stderr it can be a line of the program itself, shown with an error.
  fault(/LEAK/.test(written.stdout), `it got through: ${written.stdout.match(/.*LEAK.*/g)?.join(' / ')}`);
  fault(
    canaries.secrets.some((secret) => all.includes(secret)),
    'it printed a secret',
  );
  for (const text of program.stdout)
    fault(!written.stdout.includes(text), `stdout lacks "${text}": ${all.slice(0, 500)}`);
  for (const text of program.stderr)
    fault(!written.stderr.includes(text), `stderr lacks "${text}": ${all.slice(0, 500)}`);
  fault(all.length > OUTPUT_BYTES, `${all.length} bytes of output`);
  fault(took > timeoutMs + patienceMs, `it took ${Math.round(took)} ms`);
  fault(canaries.calls.length > 0, `somebody called: ${canaries.calls.join(' / ')}`);
  const files = await canaries.newFiles();
  fault(files.length > 0, `there are new files: ${files.join(' ')}`);
  const left = processesWith(mark);
  fault(left.length > 0, `it left processes behind: ${left.join(' / ')}`);
  return faults;
}

function meets(expected: string, ending: Ending, written: string): boolean {
  const { cause, exit_code } = ending;
  switch (expected) {
    case 'ok':
      return cause === 'exit' && exit_code === 0;
    case 'timeout':
      return cause === 'timeout';
    case 'output':
      return cause === 'output_limit' && ending.output_truncated && ending.output_bytes > OUTPUT_BYTES;
    case 'memory':
      // One that is refused more memory, or more room for files, has been held as well; it may end badly then.
      return cause === 'memory' || (cause === 'exit' && (exit_code !== 0 || /HELD/.test(written)));
    case 'held':
      // Some of them bring down their own interpreter.
      return cause === 'exit' || cause === 'signal' || cause === 'memory';
    default:
      return cause === 'exit' && exit_code === Number(expected.match(/^exit:(\d+)$/)?.[1]);
  }
}

function processesWith(mark: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'latin1');
      return command.includes(mark) ? [`${pid} ${command.replaceAll('\0', ' ').slice(0, 100)}`] : [];
    } catch {
      return [];
    }
  });
}
