import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EvaluationView } from '../../../src/contract/evaluation/view.ts';
import { type Caller, createCaller, type Submission } from '../../fakes/evaluations.ts';
import { startWorld, type World } from '../../fakes/world.ts';

const CANARY = 'canary-of-the-environment';

let world: World;
let caller: Caller;
beforeAll(async () => {
  process.env.EVAL_CANARY_SECRET = CANARY;
  // As on a machine that lets nobody make namespaces: what npm brings has to do.
  world = await startWorld({}, {}, { variables: { ERRAND_EVALUATION_SANDBOXES: 'deno' } });
  caller = createCaller(world.local.url);
});
afterAll(async () => {
  delete process.env.EVAL_CANARY_SECRET;
  await world[Symbol.asyncDispose]();
});

async function run(submission: Submission): Promise<EvaluationView> {
  return caller.final((await caller.submit(submission)).eval_id, { timeoutMs: 120_000 });
}

type Language = NonNullable<Submission['language']>;
const failed = (type: string) => ({ status: 'failed', error: { type } });

interface Row {
  language: Language;
  what: string;
  submission: Omit<Submission, 'language'>;
  expected: object;
}

const python: Omit<Row, 'language'>[] = [
  {
    what: 'input, arguments and both streams',
    submission: {
      code: 'import sys\nprint(sys.stdin.read().upper(), sys.argv[1:])\nprint("err", file=sys.stderr)',
      stdin: 'größe',
      args: ['a b', 'ç'],
    },
    expected: { status: 'completed', output: "GRÖSSE ['a b', 'ç']\nerr\n", exit_code: 0 },
  },
  {
    what: 'an exit code',
    submission: { code: 'import sys\nsys.exit(7)' },
    expected: { ...failed('nonzero_exit'), exit_code: 7 },
  },
  {
    what: 'an exception',
    submission: { code: '1 / 0' },
    expected: {
      ...failed('nonzero_exit'),
      exit_code: 1,
      output: expect.stringContaining('ZeroDivisionError'),
    },
  },
  { what: 'a loop', submission: { code: 'while True: pass', timeout_s: 1 }, expected: failed('timeout') },
  {
    what: 'a flood',
    submission: { code: 'while True: print("x" * 1000)', output_limit: 5_000 },
    expected: { ...failed('output_limit'), output: expect.stringMatching(/^(x{1000}\n)+x*$/) },
  },
  {
    what: 'the network, files and the environment',
    submission: {
      code: `
import os, socket
print(dict(os.environ))
try: print(open("/etc/passwd").read())
except OSError: print("no file")
try: socket.create_connection(("127.0.0.1", 80), timeout=1); print("connected")
except OSError: print("no network")`,
    },
    expected: { status: 'completed', output: expect.stringMatching(/no file\nno network\n$/) },
  },
];

const javascript: Omit<Row, 'language'>[] = [
  {
    what: 'output',
    submission: { code: 'console.log([1, 2].map((n) => n * 2).join());console.error("err")' },
    expected: { status: 'completed', output: '2,4\nerr\n', exit_code: 0 },
  },
  {
    what: 'waiting',
    submission: { code: 'await new Promise((r) => setTimeout(r, 50)); console.log("later")' },
    expected: { status: 'completed', output: 'later\n' },
  },
  {
    what: 'an exception',
    submission: { code: 'throw new TypeError("no")' },
    expected: { ...failed('nonzero_exit'), output: expect.stringContaining('TypeError: no') },
  },
  { what: 'a loop', submission: { code: 'for (;;);', timeout_s: 1 }, expected: failed('timeout') },
  {
    what: 'memory',
    submission: {
      code: 'const a = []; for (;;) a.push(new Array(1e6).fill(1.5));',
      memory_mb: 128,
    },
    expected: { status: 'failed', error: { type: expect.stringMatching(/memory|nonzero_exit|crash/) } },
  },
  {
    what: 'the network, files and the environment',
    submission: {
      code: `
const { env } = globalThis.process ?? { env: {} };
console.log(JSON.stringify(env));
await fetch("http://127.0.0.1:80/").then(() => console.log("connected"), () => console.log("no network"));
try { console.log(Deno.readTextFileSync("/etc/passwd")); } catch { console.log("no file"); }`,
    },
    expected: { status: 'completed', output: expect.stringMatching(/no network\nno file\n$/) },
  },
];

const typescript: Omit<Row, 'language'>[] = [
  {
    what: 'types',
    submission: {
      code: 'interface A { n: number }\nconst a: A = { n: 6 };\nenum E { X = 7 }\nconsole.log(a.n * E.X)',
    },
    expected: { status: 'completed', output: '42\n' },
  },
];

const ROWS: Row[] = [
  ...python.map((row) => ({ ...row, language: 'python' as const })),
  ...javascript.map((row) => ({ ...row, language: 'javascript' as const })),
  ...typescript.map((row) => ({ ...row, language: 'typescript' as const })),
];

test.each(ROWS)('$language, $what', async ({ language, submission, expected }) => {
  const view = await run({ language, ...submission });
  expect(view, JSON.stringify(view)).toMatchObject(expected);
  expect(view.sandbox).toMatch(/deno/);
  expect(view.output).not.toContain(CANARY);
  expect(view.output).not.toContain('root:');
  expect(view.output).not.toContain('connected');
});

test('a language that needs processes is said to be unsupported, and costs no more than that', async () => {
  expect(await run({ language: 'bash', code: 'echo 1' })).toMatchObject({
    ...failed('unsupported'),
    attempt: 1,
    output: '',
  });
  expect(await run({ code: 'print("next")' })).toMatchObject({ status: 'completed', output: 'next\n' });
});
